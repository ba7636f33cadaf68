/// A time of the calendar with the UTC offset of the place: "2026-11-23T19:04:11+01:00".
public struct Stamp: Hashable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC.
  public let seconds: Int64
  /// How far local time is ahead of UTC, in seconds.
  public let offset: Int

  /// Creates a stamp; both numbers are brought into the range that the written form has.
  ///
  /// - Parameters:
  ///   - seconds: seconds since 1970-01-01 00:00 UTC.
  ///   - offset: how far local time is ahead of UTC, in seconds; rounded down to minutes.
  public init(seconds: Int64, offset: Int) {
    self.offset = min(max(offset, -86_340), 86_340) / 60 * 60
    let ahead = Int64(self.offset)
    let days = CalendarDate.dayNumbers
    let (first, last) = (Int64(days.lowerBound) * 86_400, Int64(days.upperBound + 1) * 86_400 - 1)
    self.seconds = min(max(seconds, first - ahead), last - ahead)
  }

  /// Reads a stamp as ``text`` writes it, and as ``StampText`` says that people do.
  ///
  /// - Parameter text: has the offset of the place with it.
  public init?(_ text: String) {
    guard let read = StampText(text), let offset = read.offset else { return nil }
    self.init(clock: read.clock, offset: offset)
  }

  /// Makes a stamp of what the calendar and the clock of the place show.
  ///
  /// - Parameters:
  ///   - clock: seconds since 1970-01-01 00:00 at the place.
  ///   - offset: how far that is ahead of UTC, in seconds.
  public init(clock: Int64, offset: Int) {
    self.init(seconds: clock - Int64(offset), offset: offset)
  }

  /// The day and the time at the place, with the offset: ISO 8601.
  public var text: String {
    let sign = offset < 0 ? "-" : "+"
    let minutes = abs(offset) / 60
    return "\(day)T\(clock)\(sign)\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// The day at the place: "2026-11-23".
  public var day: String { date.text }

  /// The day at the place.
  public var date: CalendarDate { CalendarDate(dayNumber: dayNumber) }

  /// The time at the place: "19:04:11".
  public var clock: String {
    let time = secondOfDay
    return "\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))"
  }

  /// The seconds since midnight at the place.
  public var secondOfDay: Int { Int(floorMod(seconds + Int64(offset), 86_400)) }

  /// The days since 1970-01-01 at the place.
  public var dayNumber: Int { Int((seconds + Int64(offset) - Int64(secondOfDay)) / 86_400) }
}

private func floorMod(_ value: Int64, _ by: Int64) -> Int64 { ((value % by) + by) % by }

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
