import Structures

extension Session {
  /// What becomes of the wish to spread the rest of the whole anew.
  public enum Budget: Hashable, Sendable {
    /// The windows change by so much, from the current phase on.
    case changes([Duration])
    /// Nothing of the whole is left.
    case isUsedUp
    /// No window would change by enough.
    case isRight
    /// The whole has no end, or is no whole.
    case hasNoEnd
  }

  /// What was spread anew, and in which visit: a later change of phase is undone before it.
  struct Budgeting: Hashable {
    let visit: Int
    let changes: [Duration]
  }

  /// Less than this is no change: 15 s.
  static let leastChange = Duration.seconds(15)

  /// What is left of the whole, spread over what is left of the phases in proportion.
  ///
  /// What is left of a phase is the time to its latest. Changes of less than 15 seconds are left out.
  public var budgetOfRest: Budget {
    let ahead = phase..<plan.phases.count
    guard plan.mode != .drill, let latest = totalWindow?.latest else { return .hasNoEnd }
    let rests = ahead.map { index -> Duration in
      guard let latest = window(of: index)?.latest else { return .zero }
      return (latest - activeTime(of: index)).clampedToZero
    }
    let (sum, left) = (rests.reduce(.zero, +), latest - activeTime)
    guard left > .zero else { return .isUsedUp }
    guard sum > .zero else { return .isRight }
    let changes = rests.map { rest -> Duration in
      let share = Double(rest.milliseconds) * (Double(left.milliseconds) / Double(sum.milliseconds))
      let change = Duration.seconds(((share - Double(rest.milliseconds)) / 1000).rounded())
      return change.magnitude < Session.leastChange ? .zero : change
    }
    return changes.contains { $0 != .zero } ? .changes(changes) : .isRight
  }

  /// Changes the windows from the current phase on.
  mutating func spread(_ changes: [Duration]) -> Bool {
    guard move(by: changes) else { return false }
    lastBudget = Budgeting(visit: visits.count, changes: changes)
    return true
  }

  /// Moves the ends of the windows from the current phase on; all of them, or none.
  mutating func move(by changes: [Duration]) -> Bool {
    guard changes.count <= plan.phases.count - phase, changes.contains(where: { $0 != .zero }),
      zip(phase..., changes).allSatisfy({ $1 == .zero || window(of: $0)?.latest != nil })
    else { return false }
    for (index, change) in zip(phase..., changes) {
      budgets[index] = max(.zero - .longest, min(budgets[index] + change, .longest))
    }
    return true
  }
}
