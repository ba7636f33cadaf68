/// From a point of a clock to another one, or a start alone.
///
/// Rules: [clock], [hour-end].
struct ClockSpan: Hashable {
  let from: ClockTime
  let to: ClockTime?

  /// Creates a span.
  init(from: ClockTime, to: ClockTime?) { (self.from, self.to) = (from, to) }

  /// Reads "9:00-9:45 AM", "0:00 – 0:05", "9am to 10am" or "9:15"; `nil` when the text is none.
  init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    var reader = ClockReader(text)
    guard let from = reader.time() else { return nil }
    let hasDash = reader.takeDash()
    let isOpen = hasDash && reader.takeOpenEnd()
    if hasDash { reader.takeOpening() }
    to = hasDash && !isOpen ? reader.time() : nil
    self.from = from
    guard isOpen || hasDash == (to != nil) else { return nil }
    guard reader.takeEnd() else { return nil }
    if let to = self.to, !ClockSpan.mayEnd(from, to) { return nil }
    // "1h30" alone is a length; "10h00 - 10h15" is from one hour to another, "5.30pm" a point.
    guard
      self.to != nil || isOpen || from.half != nil || reader.hasName || !ClockSpan.hasHourSign(text)
    else { return nil }
    let parts = [self.from, self.to].compactMap { $0 }
    // "9-10" are numbers; only a colon, "am" or "from 9h to" makes a clock of them.
    guard
      parts.contains(where: { $0.numbers.count > 1 || $0.half != nil })
        || reader.hasOpening && ClockSpan.hasHourSign(text)
        || reader.bareHours == 2 && ClockSpan.areOfDay(from, self.to)
    else { return nil }
    guard self.to != nil || self.from.numbers.count == 2 || self.from.half != nil else {
      return nil
    }
  }

  /// Whether "9h - 10h" are hours of the day: nothing that is run takes seven hours or more.
  private static func areOfDay(_ from: ClockTime, _ to: ClockTime?) -> Bool {
    guard let to else { return false }
    return from.numbers[0] >= 7 && to.numbers[0] > from.numbers[0] && to.numbers[0] <= 24
  }

  /// Whether an "h" or a point stands right behind a digit.
  private static func hasHourSign(_ text: String) -> Bool {
    zip(text.utf8, text.utf8.dropFirst()).contains { byte, next in
      byte.isDigit && (next | 0x20 == UInt8(ascii: "h") || next == UInt8(ascii: "."))
    }
  }

  /// Whether a number without minutes may be the end: "9:30-11" and "11:30-1", but neither the 2 of
  /// "2:17 - 2 ways" nor the 100 of "0:59 → 100 requests".
  private static func mayEnd(_ from: ClockTime, _ to: ClockTime) -> Bool {
    guard to.numbers.count == 1, to.half == nil, from.numbers.count > 1 else { return true }
    guard to.numbers[0] <= 24 || from.numbers[0] > 24 else { return false }
    return to.numbers[0] > from.numbers[0] || from.numbers[0] >= 7 && to.numbers[0] < 7
  }
}
