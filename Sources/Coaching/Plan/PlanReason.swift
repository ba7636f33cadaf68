/// Why a unit stands on a day of the plan.
struct PlanReason {
  private let unit: PracticeUnit
  private let day: Int
  private let isToday: Bool
  private let end: Int
  private let hasInterview: Bool
  private let isPlanned: Bool

  /// Looks at a unit.
  ///
  /// - Parameters:
  ///   - unit: what is rehearsed, as it is before that.
  ///   - day: the day, counted from 1970-01-01.
  ///   - today: today.
  ///   - end: the day for which one rehearses.
  ///   - hasInterview: whether that is the day of the interview.
  ///   - isPlanned: whether its last rehearsal is one that is planned before this.
  init(
    _ unit: PracticeUnit, on day: Int, today: Int, until end: Int, hasInterview: Bool,
    isPlanned: Bool
  ) {
    (self.unit, self.day, self.end, self.hasInterview) = (unit, day, end, hasInterview)
    (isToday, self.isPlanned) = (day == today, isPlanned)
  }

  /// The reason, as a part of a sentence.
  ///
  /// - Parameters:
  ///   - limit: the most days that a unit waits, where that is why it comes now.
  ///   - countsUrgency: whether what was found about it is why it comes now.
  /// - Returns: "rehearsed 9 days ago, freshness 0.61 on the day", "planned the day before as well, …".
  func text(limit: Int?, countsUrgency: Bool) -> String {
    if countsUrgency, let urgency = unit.urgency { return urgency.reason }
    guard let last = unit.rehearsals.last else {
      return unit.phase == nil ? "never run" : "never practised"
    }
    if unit.rehearsals.grade == .again { return "it went wrong \(ago(day - last))" }
    let before =
      isPlanned ? "planned \(ago(day - last)) as well" : "rehearsed \(ago(day - last))"
    guard let limit else { return "\(before), \(freshness)" }
    let most = limit == 1 ? "a day" : "\(limit) days"
    return "\(before), and nothing is to rest for more than \(most) now"
  }

  /// "freshness 0.61 on the day".
  private var freshness: String {
    let hundredths = Int((unit.rehearsals.recall(on: end) * 100).rounded())
    let number = hundredths < 100 ? "0.\(hundredths < 10 ? "0" : "")\(hundredths)" : "1.00"
    return "freshness \(number) \(hasInterview ? "on the day" : "in two weeks")"
  }

  private func ago(_ days: Int) -> String {
    switch days {
    case ...0: isToday ? "today" : "the same day"
    case 1: isToday ? "yesterday" : "the day before"
    default: "\(days) days \(isToday ? "ago" : "before")"
    }
  }
}
