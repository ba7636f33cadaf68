extension CalendarDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The day of the week: "Sat".
  public var weekday: String {
    Week.weekdays[dayNumber - Week.days(of: Week.number(of: dayNumber)).lowerBound]
  }

  /// The month: "Nov".
  public var monthName: String { CalendarDate.months[month - 1] }
}
