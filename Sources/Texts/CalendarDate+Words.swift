extension CalendarDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The day of the week: "Sat".
  public var weekday: String {
    let week = Week.monday
    return week.weekdays[dayNumber - week.days(of: week.number(of: dayNumber)).lowerBound]
  }

  /// The month: "Nov".
  public var monthName: String { CalendarDate.months[month - 1] }
}
