/// A day and a time of day as programs and people write them.
///
/// The day comes first, `2026-11-23`; behind a `T` or spaces the time, `19:04`, `19:04:11` or
/// `19:04:11.5`; then the offset, `+01:00`, `+0100`, `+01` or `Z`, which may be missing. Letters may be
/// small. A day or a time that does not exist is refused.
public struct StampText {
  /// Seconds since 1970-01-01 00:00 on the calendar and the clock of the place.
  public let clock: Int64
  /// How far that is ahead of UTC, in seconds; `nil` when nothing is said of it.
  public let offset: Int?

  /// Reads a text.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    var rest = Rest(bytes: bytes.dropFirst(10))
    guard let date = CalendarDate(String(decoding: bytes.prefix(10), as: UTF8.self)),
      rest.take("T") || rest.take("t") || rest.takeSpaces(),
      let hour = rest.number(), rest.take(":"), let minute = rest.number()
    else { return nil }
    var second = 0
    if rest.take(":") {
      guard let number = rest.number(), rest.takeFraction() else { return nil }
      second = number
    }
    _ = rest.takeSpaces()
    guard let clock = StampText.clock(date, (hour, minute, second)) else { return nil }
    self.clock = clock
    if rest.bytes.isEmpty {
      offset = nil
    } else {
      guard let found = rest.offset() else { return nil }
      offset = found
    }
  }

  /// The seconds since 1970-01-01 00:00; `nil` when there is no such time.
  public static func clock(
    _ date: CalendarDate, _ time: (hour: Int, minute: Int, second: Int)
  ) -> Int64? {
    // The clock may show a leap second.
    guard time.hour < 24, time.minute < 60, time.second < 61 else { return nil }
    return Int64(date.dayNumber) * 86_400
      + Int64(time.hour * 3600 + time.minute * 60 + time.second)
  }

  /// What of a text has not been read.
  private struct Rest {
    var bytes: ArraySlice<UInt8>

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard bytes.first == UInt8(ascii: sign) else { return false }
      bytes.removeFirst()
      return true
    }

    mutating func takeSpaces() -> Bool {
      let isThere = bytes.first == 0x20
      bytes = bytes.drop { $0 == 0x20 }
      return isThere
    }

    /// Two digits.
    mutating func number() -> Int? {
      let digits = bytes.prefix(2)
      guard digits.count == 2, digits.allSatisfy(\.isDigit) else { return nil }
      bytes = bytes.dropFirst(2)
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Passes over decimals, if there are any; answers whether they are digits.
    mutating func takeFraction() -> Bool {
      guard take(".") || take(",") else { return true }
      let count = bytes.prefix(while: \.isDigit).count
      bytes = bytes.dropFirst(count)
      return count > 0
    }

    /// The offset in seconds, which ends the text.
    mutating func offset() -> Int? {
      if take("Z") || take("z") { return bytes.isEmpty ? 0 : nil }
      let isBehind = take("-")
      guard isBehind || take("+"), let hours = number() else { return nil }
      let hasMinutes = take(":") || !bytes.isEmpty
      guard let minutes = hasMinutes ? number() : 0, hours < 24, minutes < 60, bytes.isEmpty else {
        return nil
      }
      return (hours * 60 + minutes) * (isBehind ? -60 : 60)
    }
  }
}
