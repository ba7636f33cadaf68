/// How documents in French write from an hour to an hour: "10h00 - 10h15".
enum HourWindow {
  /// Reads a span whose both ends have minutes behind an "h"; `nil` when the text is none.
  static func span(_ text: String) -> ClockSpan? {
    guard text.utf8.count(where: { $0 == UInt8(ascii: "h") }) == 2, let span = ClockSpan(text),
      span.from.numbers.count == 2, span.to?.numbers.count == 2
    else { return nil }
    return span
  }
}
