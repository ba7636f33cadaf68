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
    self.seconds = min(max(seconds, -62_000_000_000), 253_000_000_000)
    let minutes = min(max(offset, -86_340), 86_340) / 60
    self.offset = minutes * 60
  }

  /// Reads a stamp as ``text`` writes it; a space may stand for the "T", "Z" for the offset.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 19 else { return nil }
    func number(_ range: Range<Int>) -> Int64? {
      bytes[range].reduce(Int64?(0)) { sum, byte in
        guard let sum, (0x30...0x39).contains(byte) else { return nil }
        return sum * 10 + Int64(byte - 0x30)
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      let offset = Stamp.offset(bytes[19...])
    else { return nil }
    self.init(date: (year, month, day), time: (hour, minute, second), offset: offset)
  }

  /// Makes a stamp of the numbers in it; `nil` when there is no such day, time or offset.
  init?(
    date: (year: Int64, month: Int64, day: Int64),
    time: (hour: Int64, minute: Int64, second: Int64),
    offset: Int
  ) {
    guard (1...12).contains(date.month), (1...31).contains(date.day), time.hour < 24,
      time.minute < 60, time.second < 61
    else { return nil }
    let clock = time.hour * 3600 + time.minute * 60 + time.second
    let local = Stamp.days(date.year, date.month, date.day) * 86_400 + clock
    self.init(seconds: local - Int64(offset), offset: offset)
  }

  /// The day and the time at the place, with the offset: ISO 8601.
  public var text: String {
    let sign = offset < 0 ? "-" : "+"
    let minutes = abs(offset) / 60
    return "\(day)T\(clock)\(sign)\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// The day at the place: "2026-11-23".
  public var day: String {
    let (year, month, day) = civil
    return "\(four(year))-\(two(month))-\(two(day))"
  }

  /// The time at the place: "19:04:11".
  public var clock: String {
    let time = secondOfDay
    return "\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))"
  }

  /// The seconds since midnight at the place.
  public var secondOfDay: Int { Int(floorMod(seconds + Int64(offset), 86_400)) }

  /// The days since 1970-01-01 at the place.
  public var dayNumber: Int { Int((seconds + Int64(offset) - Int64(secondOfDay)) / 86_400) }

  /// Year, month and day at the place.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int64(dayNumber) + 719_468
    let era = (shifted - floorMod(shifted, 146_097)) / 146_097
    let dayOfEra = floorMod(shifted, 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (Int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), Int(month), Int(day))
  }

  /// The days from 1970-01-01 to a date; same source, `days_from_civil`.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted - floorMod(shifted, 400)) / 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let yearOfEra = floorMod(shifted, 400)
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    let text = String(decoding: bytes, as: UTF8.self)
    if text == "Z" { return 0 }
    let parts = text.dropFirst().split(separator: ":")
    guard text.count == 6, parts.count == 2, let hours = UInt8(parts[0]),
      let minutes = UInt8(parts[1]),
      hours < 24, minutes < 60, let sign = text.first, sign == "+" || sign == "-"
    else { return nil }
    return (Int(hours) * 60 + Int(minutes)) * 60 * (sign == "-" ? -1 : 1)
  }
}

private func floorMod(_ value: Int64, _ by: Int64) -> Int64 { ((value % by) + by) % by }

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

private func four(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
