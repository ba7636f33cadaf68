/// What does not fit into the minutes until the interview.
public struct PlanShortage: Hashable, Sendable {
  /// The minutes that three rehearsals of everything take.
  public let needed: Int
  /// The minutes that there are.
  public let available: Int
  /// What comes fewer than three times, or is longer than the minutes of a day.
  public let left: [PracticeUnit]

  /// Whether there are not minutes enough; else something is too long for a day.
  public var isShort: Bool { needed > available }

  /// So often everything should be rehearsed.
  static let times = 3

  /// Looks whether everything fits; `nil` when it does.
  ///
  /// A session counts for its phases: a structure that fits into a day takes its own minutes, another
  /// one those of its phases.
  ///
  /// - Parameters:
  ///   - filling: what is to be rehearsed, before any day is filled.
  ///   - end: the day of the interview, or to which one looks ahead.
  init?(_ filling: PlanFilling, until end: Int) {
    let (minutes, units) = (filling.minutes, filling.units)
    guard end > filling.today else { return nil }
    available = (filling.today..<end).reduce(0) { $0 + filling.minutes(on: $1) }
    let whole = units.filter { $0.phase == nil }
    needed =
      PlanShortage.times
      * whole.reduce(0) { sum, unit in
        guard unit.minutes > minutes else { return sum + unit.minutes }
        let phases = units.filter { $0.phase != nil && $0.structure == unit.structure }
        return sum + (phases.isEmpty ? unit.minutes : phases.reduce(0) { $0 + $1.minutes })
      }
    let isTooLong = units.contains { $0.minutes > minutes }
    guard needed > available || isTooLong else { return nil }
    guard needed > available else {
      left = units.filter { $0.minutes > minutes }
      return
    }
    var rest = filling
    for day in filling.today..<min(end, filling.today + PracticePlan.possibleDays.upperBound) {
      _ = rest.day(day)
    }
    let rare = zip(rest.units, rest.planned).filter { $0.1 < PlanShortage.times }.map(\.0)
    // Where the whole comes too seldom, its phases need no mention.
    left = rare.filter { unit in
      unit.phase == nil || !rare.contains { $0.phase == nil && $0.structure == unit.structure }
    }
  }
}
