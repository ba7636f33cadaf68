import Transcripts

/// A day by its number, in words.
struct CalendarDay: Hashable {
  /// The day, counted from 1970-01-01.
  let number: Int
  /// The year, the month from 1 and the day of the month from 1.
  let year: Int
  let month: Int
  let dayOfMonth: Int

  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  init(_ number: Int) {
    let parts = Stamp(seconds: Int64(clamping: number) * 86_400, offset: 0).day.utf8
      .split(separator: UInt8(ascii: "-")).map { Int(String(Substring($0))) ?? 1 }
    self.number = number
    (year, month, dayOfMonth) = parts.count == 3 ? (parts[0], parts[1], parts[2]) : (1970, 1, 1)
  }

  /// "Sat".
  var weekday: String { CalendarDay.weekdays[((number % 7) + 7) % 7] }

  /// "Nov".
  var monthName: String { CalendarDay.months[min(max(month, 1), 12) - 1] }
}
