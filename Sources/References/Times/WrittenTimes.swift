import Structures
import Texts

/// Reads what stands in the place of a time: in parentheses, before a title, in a cell.
///
/// Rules: [facts], [about-clock].
enum WrittenTimes {
  /// No text in the place of a time is longer than this, in bytes.
  static let longestText = 90

  /// Reads a text; `nil` when it does not state one time.
  ///
  /// Beside the time it may hold other facts, parted by commas, bars or dashes: "1m, Lee",
  /// "15-20 % - 45 seconds".
  static func time(_ text: some StringProtocol) -> WrittenTime? {
    guard text.utf8.count <= longestText, text.utf8.contains(where: isDigitOrFraction) else {
      return nil
    }
    var trimmed = Decoration.trimmed(text)
    while let last = trimmed.utf8.last, "!?".utf8.contains(last) { trimmed.removeLast() }
    guard !trimmed.isEmpty else { return nil }
    // Of "4 min × 3 rounds = 12 min" the result counts.
    if let equals = trimmed.utf8.lastIndex(of: UInt8(ascii: "=")),
      let result = whole(Decoration.trimmed(trimmed[equals...].dropFirst()))
    {
      return result
    }
    return whole(trimmed) ?? oneOfSeveral(trimmed) ?? (TimeNotation.isZero(trimmed) ? .zero : nil)
  }

  /// Reads a text that is a time from end to end.
  static func whole(_ text: String) -> WrittenTime? {
    guard text.utf8.count <= longestText, TimeSigns.mayBe(in: text) else { return nil }
    if let length = aboutClock(text) { return .amount(length) }
    if let span = HourWindow.span(text) ?? HourWindow.named(text) { return .clock(span) }
    if let time = TimeNotation.time(text) { return .amount(time) }
    if let span = ClockSpan(text) { return .clock(span) }
    if let share = ShareNotation.share(text) { return .share(share) }
    if let window = MinuteWindow.window(text) { return .window(window) }
    if let words = TimeWords.withoutWordsAround(text), let time = TimeNotation.time(words) {
      return .amount(time)
    }
    return LevelNotation.times(text).map { .levels($0) }
  }

  private static let examples = Vocabulary.list(.examples)

  /// A length of minutes and seconds: a point of a clock is not about anything, "~1:05" is.
  private static func aboutClock(_ text: String) -> StatedTime? {
    guard let sign = text.unicodeScalars.first, "~≈±".unicodeScalars.contains(sign) else {
      return nil
    }
    return minutesAndSeconds(String(Substring(text.unicodeScalars.dropFirst())))
  }

  /// A length such as "1:30" or "0:05:00" where no point of a clock can stand; `nil` for any other text.
  static func minutesAndSeconds(_ text: String) -> StatedTime? {
    var reader = ClockReader(text)
    guard let point = reader.time(), point.numbers.count > 1, point.half == nil, reader.takeEnd()
    else { return nil }
    let seconds = point.numbers.reduce(0) { $0 * 60 + $1 }
    return seconds > 0 ? StatedTime(.seconds(seconds)) : nil
  }

  /// Digits, and the last byte but one of signs such as "½".
  static func isDigitOrFraction(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == 0xC2
  }

  /// Reads a text of several facts, one of which is a time.
  private static func oneOfSeveral(_ text: String) -> WrittenTime? {
    let parts = TextParts.parts(of: text)
    guard (2...4).contains(parts.count) else { return nil }
    // What is but an example says nothing of this one.
    guard !parts.contains(where: { part in examples.contains { part.lowercased().hasPrefix($0) } })
    else { return nil }
    let read = parts.compactMap { part in whole(String(part)).map { (part: part, time: $0) } }
    // Of "10 min each, 30 min" what all take counts.
    let inAll = read.filter { !TimeWords.areOfEach($0.part) }
    let times = (inAll.count == 1 ? inAll : read).map(\.time)
    // Beside a length, a moment says when: "10 minutes / 0:15".
    let lengths = times.filter { $0.amount != nil }
    let best = lengths.isEmpty ? times.filter(\.isTime) : lengths
    guard best.count <= 1 else { return nil }
    return best.first ?? times.first
  }
}
