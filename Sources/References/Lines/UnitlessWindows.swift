import Documents
import Structures

/// Lines that belong together by their minutes alone: ranges without a unit that follow one another
/// from 0, "0-5: Sketch", "Glue (5-20)", and minutes that are counted from 1, "Minute 1: Sketch",
/// "Minutes 2-3: Glue".
///
/// Rule: [unitless-windows].
struct UnitlessWindows {
  /// The lines of a document that are such, by their places among its lines.
  private(set) var all: [Int: TimedLine] = [:]

  /// So many have to follow one another.
  private static let fewest = 3
  /// No sitting lasts longer, in minutes.
  private static let latest = 240

  private var open: [(place: Int, found: Found)] = []

  /// Looks through the lines of a document.
  init(in lines: ArraySlice<TextLine>) {
    for place in lines.indices {
      guard !open.isEmpty || Found.mayBegin(lines[place].text),
        let found = Found(lines[place]), found.to <= UnitlessWindows.latest
      else { continue }
      if found.from == 0 {
        close()
      } else if open.last?.found.goesOn(with: found) != true {
        continue
      }
      open.append((place, found))
    }
    close()
  }

  private mutating func close() {
    if open.count >= UnitlessWindows.fewest {
      for (place, found) in open { all[place] = found.line }
    }
    open = []
  }

  /// A line that may be one of them.
  private struct Found {
    /// The minutes from which and to which it goes.
    let from: Int
    let to: Int
    /// Whether it names its minutes, of which the first is 1.
    let isCounted: Bool
    let title: String
    let isFirst: Bool

    var line: TimedLine {
      let time = StatedTime(min: .seconds(from * 60), max: .seconds(to * 60))
      return TimedLine(
        title: title, time: .window(time), place: isFirst ? .before : .inParentheses,
        isUnitless: !isCounted)
    }

    func goesOn(with next: Found) -> Bool { to == next.from && isCounted == next.isCounted }

    /// Whether a line may be the first of them: most are none, since they hold no 0 before a dash, and
    /// their first number is no 1 outside parentheses.
    static func mayBegin(_ text: String) -> Bool {
      var isZero = false
      for byte in text.utf8 {
        if isZero, byte == UInt8(ascii: "-") || byte == 0xE2 { return true }
        isZero = byte == UInt8(ascii: "0") || isZero && byte == UInt8(ascii: " ")
      }
      let signs = UInt8(ascii: "0")...UInt8(ascii: "9")
      return text.utf8.first { signs.contains($0) || $0 == UInt8(ascii: "(") } == UInt8(ascii: "1")
    }

    init?(_ line: TextLine) {
      let plain = line.text[...].unicodeScalars.drop(while: Decoration.leads)
      let text = Substring(plain)
      let bold = line.text.utf8.prefix(line.boldLength).endIndex
      if let head = Head(text, bold: bold) {
        (from, to, isCounted, isFirst) = (head.from, head.to, head.isCounted, true)
        title = TitleText.phase(text[head.end...])
      } else if let open = text.lastIndex(of: "("), text.last == ")",
        let head = Head(text[text.index(after: open)...].dropLast(), bold: nil),
        head.end == text.index(before: text.endIndex), !head.isCounted
      {
        (from, to, isCounted, isFirst) = (head.from, head.to, false, false)
        title = TitleText.phase(text[..<open])
      } else {
        return nil
      }
      guard !title.isEmpty, from < to else { return nil }
    }
  }

  /// The minutes that a text begins with.
  private struct Head {
    let from: Int
    let to: Int
    let isCounted: Bool
    /// Where the minutes, and the sign behind them, end.
    let end: String.Index

    /// Reads them; `nil` when the text begins otherwise, or nothing parts them from what follows.
    init?(_ text: Substring, bold: String.Index?) {
      var rest = text
      let word = rest.prefix(while: \.isLetter)
      isCounted = !word.isEmpty
      if isCounted {
        guard word.count > 1, TimeUnits.seconds[word.lowercased()] == 60 else { return nil }
        rest = rest.dropFirst(word.count).drop { $0 == " " }
      }
      guard let first = Head.number(&rest) else { return nil }
      var last: Int?
      let behind = rest.drop { $0 == " " }
      if let dash = behind.first, "-–—".contains(dash) {
        rest = behind.dropFirst().drop { $0 == " " }
        last = Head.number(&rest)
        guard last != nil else { return nil }
      }
      guard isCounted || last != nil, let end = Head.end(rest, bold: bold) else { return nil }
      (from, to) = (isCounted ? first - 1 : first, last ?? first)
      self.end = end
    }

    private static func number(_ text: inout Substring) -> Int? {
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      text = text[digits.endIndex...]
      return digits.count <= 3 ? Int(digits) : nil
    }

    /// Where a sign, two spaces or bold text end that part minutes from a title; `nil` without any.
    private static func end(_ rest: Substring, bold: String.Index?) -> String.Index? {
      guard let sign = rest.first else { return rest.startIndex }
      if ":：|\t".contains(sign) { return rest.index(after: rest.startIndex) }
      if rest.hasPrefix("  ") || rest.startIndex == bold { return rest.startIndex }
      let next = rest.dropFirst()
      guard sign == " ", let dash = next.first, "-–—·|".contains(dash),
        next.dropFirst().first == " "
      else { return nil }
      return next.index(after: next.startIndex)
    }
  }
}
