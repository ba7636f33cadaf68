/// How documents write from an hour to an hour without colons: "10h00 - 10h15", "09.00 - 09.15".
enum HourWindow {
  /// Reads a span whose both ends have minutes behind an "h"; `nil` when the text is none.
  static func span(_ text: String) -> ClockSpan? {
    let signs = text.utf8.count { $0 == UInt8(ascii: "h") || $0 == UInt8(ascii: ".") }
    guard signs == 2, text.utf8.allSatisfy({ $0 != UInt8(ascii: "m") && $0 != UInt8(ascii: "s") }),
      let span = ClockSpan(text), span.from.numbers.count == 2, span.to?.numbers.count == 2
    else { return nil }
    return span
  }
}
