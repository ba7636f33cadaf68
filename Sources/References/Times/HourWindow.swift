/// How documents write from an hour to an hour without colons: "10h00 - 10h15", "09.00 - 09.15".
enum HourWindow {
  /// Reads an hour of the day before a title, as in "18h30 Talk"; `nil` when the text is none.
  static func start(_ text: String) -> ClockSpan? {
    guard (4...5).contains(text.utf8.count) else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "h"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, let hour = Int(Substring(parts[0])),
      let minute = Int(Substring(parts[1])), (7..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return ClockSpan(from: ClockTime(numbers: [hour, minute], half: nil), to: nil)
  }

  /// Reads a span whose both ends have minutes behind an "h"; `nil` when the text is none.
  static func span(_ text: String) -> ClockSpan? {
    let signs = text.utf8.count { $0 == UInt8(ascii: "h") || $0 == UInt8(ascii: ".") }
    guard signs == 2, text.utf8.allSatisfy({ $0 != UInt8(ascii: "m") && $0 != UInt8(ascii: "s") }),
      let span = ClockSpan(text), span.from.numbers.count == 2, span.to?.numbers.count == 2
    else { return nil }
    return span
  }
}
