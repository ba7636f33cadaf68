import Documents
import Texts

/// Finds placeholders: words in square brackets that stand for something still to be written.
///
/// Not taken for one: numbers and times ("[5 min]"), words in capitals ("[RFC]") but those of open tasks,
/// what follows a letter ("list[index]"), links, quoted texts, "[optional]".
struct Placeholders {
  /// A longer text in brackets is a remark, in bytes.
  private static let longest = 100
  private static let open = UInt8(ascii: "[")
  private static let close = UInt8(ascii: "]")

  /// The line of each placeholder.
  private(set) var lines: [Int] = []

  /// Looks through the values of a front matter.
  mutating func read(_ value: YAMLValue) {
    var rest = [value]
    while let value = rest.popLast() {
      switch value.content {
      case .scalar(let text, _): read(text, line: value.line)
      case .sequence(let values): rest += values.reversed()
      case .mapping(let pairs): rest += pairs.map(\.value).reversed()
      }
    }
  }

  /// Looks through a line.
  mutating func read(_ text: String, line: Int) {
    // Most lines have no bracket at all.
    guard text.contains(byte: Placeholders.open) else { return }
    var bytes = text.utf8[...]
    var before: UInt8?
    while let start = bytes.firstIndex(of: Placeholders.open) {
      if start > bytes.startIndex { before = bytes[bytes.index(before: start)] }
      let inside = bytes[bytes.index(after: start)...]
      guard let end = inside.firstIndex(where: Placeholders.isBracket) else { return }
      let isClosed = inside[end] == Placeholders.close
      let after = isClosed ? inside[end...].dropFirst().first : nil
      if isClosed, Placeholders.mayStand(between: before, after),
        Placeholders.isPlaceholder(Substring(inside[..<end]))
      {
        lines.append(line)
      }
      before = isClosed ? inside[end] : Placeholders.open
      bytes = inside[end...].dropFirst(isClosed ? 1 : 0)
    }
  }

  private static func isBracket(_ byte: UInt8) -> Bool { byte == open || byte == close }

  /// Brackets right behind a word or another bracket are code or a link.
  private static func mayStand(between before: UInt8?, _ after: UInt8?) -> Bool {
    let isBehindWord = before.map { byte in
      isBracket(byte) || isLetter(byte) || byte.isDigit || byte == UInt8(ascii: "!")
    }
    return isBehindWord != true && after != UInt8(ascii: "(") && after != open
  }

  private static func isPlaceholder(_ text: Substring) -> Bool {
    let bytes = text.utf8
    let length = bytes.count
    guard (2...longest).contains(length), let first = bytes.first else { return false }
    var (spaces, hasSmall) = (0, false)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): return false
      case UInt8(ascii: "'") where length <= 8: return false
      case UInt8(ascii: " "): spaces += 1
      default: hasSmall = hasSmall || isSmall(byte)
      }
    }
    // "[2-3 basic patterns]" is one, "[5 min]" is a time.
    guard isLetter(first) || first.isDigit && spaces > 1 else { return false }
    guard hasSmall else { return openTasks.contains(String(text)) }
    return !remarks.contains(text.lowercased())
  }

  private static let openTasks = Vocabulary.words(.openTasks)
  private static let remarks = Vocabulary.words(.bracketRemarks)

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    isSmall(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
