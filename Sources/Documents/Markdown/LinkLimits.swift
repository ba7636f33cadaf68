/// Decides whether the link definitions of a document, `[name]: target`, can be read in memory linear
/// in its size.
///
/// cmark-gfm copies the target and the title of a definition for each place that names it: one long
/// definition named often would take the whole memory.
struct LinkLimits {
  /// How much copies may take, however small the document is, in bytes.
  static let leastRoom = 1 << 24
  /// How much copies may take for each byte of the document, in bytes.
  static let roomPerByte = 32

  /// The line with the longest definition, from 1; `nil` when definitions can be read.
  private(set) var tooLong: Int?

  private static let bracket = UInt8(ascii: "]")
  private static let colon = UInt8(ascii: ":")

  init(_ text: UnsafeBufferPointer<UInt8>) {
    // Most documents define nothing.
    guard LinkLimits.mayDefine(text) else { return }
    var names = 0
    var longest = (length: 0, start: 0)
    var start: Int?
    var (last, beforeLast): (UInt8, UInt8) = (0, 0)
    func take(until end: Int) {
      guard let begin = start, end - begin > longest.length else { return }
      longest = (end - begin, begin)
    }
    for (place, byte) in text.enumerated() {
      if byte == UInt8(ascii: "[") { names += 1 }
      if byte == LinkLimits.colon, last == LinkLimits.bracket {
        take(until: place)
        start = place
      } else if byte == 10, last == 10 || last == 13 && beforeLast == 10 {
        // A blank line ends a definition.
        take(until: place)
        start = nil
      }
      (beforeLast, last) = (last, byte)
    }
    take(until: text.count)
    let room = max(LinkLimits.leastRoom, text.count * LinkLimits.roomPerByte)
    guard longest.length * names > room else { return }
    tooLong = LineCounter.lines(in: text[..<longest.start]) + 1
  }

  private static func mayDefine(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 1
    while place < text.count {
      if text[place] == colon, text[place - 1] == bracket { return true }
      place += 1
    }
    return false
  }

  /// The text without the colons that make definitions, as long as before.
  static func withoutDefinitions(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes = Array(text)
    for place in bytes.indices.dropFirst()
    where bytes[place] == colon && bytes[place - 1] == bracket {
      bytes[place] = UInt8(ascii: " ")
    }
    return bytes
  }
}
