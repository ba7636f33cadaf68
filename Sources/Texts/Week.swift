/// Weeks of the calendar, which begin on Monday, counted from the one with 1970-01-01.
public enum Week {
  /// The days as they are written, "Mon" first.
  public static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// The number of the week that a day is in.
  ///
  /// 1970-01-01 was a Thursday.
  ///
  /// - Parameter day: counted from 1970-01-01.
  /// - Returns: counted from the week of that day.
  public static func number(of day: Int) -> Int {
    let shifted = day + 3
    return shifted >= 0 ? shifted / 7 : -((6 - shifted) / 7)
  }

  /// The days of a week, counted from 1970-01-01, Monday first.
  public static func days(of week: Int) -> Range<Int> { (week * 7 - 3)..<(week * 7 + 4) }
}
