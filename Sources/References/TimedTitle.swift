import Structures

/// A line that ends in a time in parentheses: "Detailed Design (3-4 minutes)".
struct TimedTitle {
  /// What stands before the parenthesis.
  let title: String
  /// The time in it.
  let time: StatedTime

  /// Reads a line; `nil` when it does not end in a time or has nothing before it.
  init?(_ text: String) {
    guard let split = TimedTitle.split(text), let time = TimeNotation.time(split.inside) else {
      return nil
    }
    title = TimedTitle.trimmed(split.before)
    self.time = time
    guard !title.isEmpty else { return nil }
  }

  /// Splits a line before its closing parenthesis, which may be followed by a colon or full stop.
  static func split(_ text: String) -> (before: Substring, inside: Substring)? {
    let utf8 = text.utf8
    guard let close = utf8.lastIndex(where: { !isTail($0) }), utf8[close] == UInt8(ascii: ")"),
      let open = utf8[..<close].lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    return (text[..<open], text[utf8.index(after: open)..<close])
  }

  /// The text without spaces, colons and dashes at its end and spaces at its start.
  static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { $0 != " " && $0 != "\t" } ?? scalars.endIndex
    let end = scalars.lastIndex { !" \t:-–—".unicodeScalars.contains($0) }
    guard let end, start <= end else { return "" }
    return String(text[start...end])
  }

  private static func isTail(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
  }
}
