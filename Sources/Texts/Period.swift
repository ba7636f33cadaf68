/// A stretch of days as people name it: "yesterday", "monday", "last week", "7d", "2026-11".
public struct Period: Hashable, Sendable {
  /// What was named.
  private enum Kind: Hashable {
    /// Days of the calendar, by their numbers.
    case fixed(Range<Int>)
    /// So many days before today.
    case daysAgo(Int)
    /// The last so many days, today among them.
    case lastDays(Int)
    /// The last such day of the week, from 0 for Monday; today counts.
    case weekday(Int)
    /// The week so many weeks ago, whatever day weeks begin on.
    case weeksAgo(Int)
    /// The month so many months ago.
    case monthsAgo(Int)
  }

  private let kind: Kind
  /// As it was named.
  public let text: String

  /// How many days can be counted back: ten years.
  private static let mostDays = 3660

  /// How a period is named, for people who named none.
  public static let advice =
    "write a day such as 2026-10-01, a month such as 2026-10, today, yesterday, monday, 7d, or last week"

  /// Reads a period; `nil` when it is none.
  ///
  /// - Parameter text: as it was typed, in whatever letters.
  public init?(_ text: String) {
    guard let kind = Period.kind(text.lowercased()) else { return nil }
    (self.kind, self.text) = (kind, text)
  }

  private static func kind(_ text: String) -> Kind? {
    switch text {
    case "today": return .daysAgo(0)
    case "yesterday": return .daysAgo(1)
    case "this week": return .weeksAgo(0)
    case "last week": return .weeksAgo(1)
    case "this month": return .monthsAgo(0)
    case "last month": return .monthsAgo(1)
    default: break
    }
    if let day = CalendarDate(text) { return .fixed(day.dayNumber..<day.dayNumber + 1) }
    if let month = CalendarDate(text + "-01") { return .fixed(days(of: month)) }
    if let weekday = weekdays.firstIndex(where: { $0 == text || $0.prefix(3) == text }) {
      return .weekday(weekday)
    }
    guard let unit = text.last, let days = ["d": 1, "w": 7][unit],
      text.dropLast().utf8.allSatisfy(\.isDigit), let count = Int(text.dropLast()), count > 0,
      count <= mostDays / days
    else { return nil }
    return .lastDays(count * days)
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The days of a month, given by any day of it.
  private static func days(of day: CalendarDate) -> Range<Int> {
    let first = day.dayNumber - day.day + 1
    let next = CalendarDate(dayNumber: first + 31)
    return first..<max(first + 28, next.dayNumber - next.day + 1)
  }

  /// The days that are meant, counted from 1970-01-01.
  ///
  /// - Parameters:
  ///   - today: the present day, counted so.
  ///   - week: how weeks begin.
  /// - Returns: one day at least.
  public func days(today: Int, week: Week = .monday) -> Range<Int> {
    switch kind {
    case .fixed(let days): return days
    case .daysAgo(let count): return (today - count)..<(today - count + 1)
    case .lastDays(let count): return (today - count + 1)..<(today + 1)
    case .weekday(let weekday):
      let monday = Week.monday.days(of: Week.monday.number(of: today)).lowerBound
      let day = monday + weekday - (monday + weekday > today ? 7 : 0)
      return day..<day + 1
    case .weeksAgo(let count): return week.days(of: week.number(of: today) - count)
    case .monthsAgo(let count):
      var day = CalendarDate(dayNumber: today)
      for _ in 0..<count { day = CalendarDate(dayNumber: day.dayNumber - day.day) }
      return Period.days(of: day)
    }
  }
}
