/// Weeks of the calendar, by the day that they begin on, counted from the one with 1970-01-01.
public enum Week: String, CaseIterable, Hashable, Sendable {
  case monday, saturday, sunday

  /// The days as they are written, Monday first.
  private static let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// How many days of its week lie before 1970-01-01, which was a Thursday.
  private var before: Int {
    switch self {
    case .monday: 3
    case .sunday: 4
    case .saturday: 5
    }
  }

  /// The days as they are written, the first one of a week first.
  public var weekdays: [String] {
    (0..<7).map { Week.names[($0 + 10 - before) % 7] }
  }

  /// The number of the week that a day is in.
  ///
  /// - Parameter day: counted from 1970-01-01.
  /// - Returns: counted from the week of that day.
  public func number(of day: Int) -> Int {
    let shifted = day + before
    return shifted >= 0 ? shifted / 7 : -((6 - shifted) / 7)
  }

  /// The days of a week, counted from 1970-01-01, in their order.
  public func days(of week: Int) -> Range<Int> { (week * 7 - before)..<(week * 7 - before + 7) }
}
