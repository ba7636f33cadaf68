import Structures

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
    self.number = number
    let date = CalendarDate(dayNumber: number)
    (year, month, dayOfMonth) = (date.year, date.month, date.day)
  }

  /// "Sat".
  var weekday: String { CalendarDay.weekdays[((number % 7) + 7) % 7] }

  /// "Nov".
  var monthName: String { CalendarDay.months[min(max(month, 1), 12) - 1] }
}
