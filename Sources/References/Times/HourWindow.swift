/// How documents write points of a clock without colons: "10h00 - 10h15", "09.00 - 09.15", "9.15 Uhr".
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

  /// Reads a span of which one end has minutes behind an "h" or a point and the other one as well, or
  /// which begins at seven or later, as no length does: "9h à 9h30"; `nil` when the text is none.
  static func span(_ text: String) -> ClockSpan? {
    let signs = text.utf8.count { $0 == UInt8(ascii: "h") || $0 == UInt8(ascii: ".") }
    guard signs > 1, let span = ClockSpan(text), let to = span.to else { return nil }
    let counts = [span.from, to].map(\.numbers.count)
    guard counts == [2, 2] || span.from.numbers[0] >= 7 else { return nil }
    return span
  }

  /// Reads a point where only points can stand: "9.15", "9h15"; `nil` when the text is none.
  static func point(_ text: String) -> ClockSpan? {
    var reader = ClockReader(text)
    guard let from = reader.time(), from.numbers.count == 2, from.numbers[0] < 24, reader.takeEnd()
    else { return nil }
    return ClockSpan(from: from, to: nil)
  }

  /// Reads a point whose name says that it is no length, as in "14.15 uur"; `nil` when the text is none.
  static func named(_ text: String) -> ClockSpan? {
    guard text.utf8.contains(UInt8(ascii: ".")) else { return nil }
    var reader = ClockReader(text)
    guard let from = reader.time(), reader.hasName, from.numbers.count == 2,
      (7..<24).contains(from.numbers[0]), reader.takeEnd()
    else { return nil }
    return ClockSpan(from: from, to: nil)
  }
}
