import Structures

extension Session {
  /// What the clock of a session counts.
  public enum Countdown: Hashable, Sendable {
    /// The time to the target, then to the latest.
    case left(Duration)
    /// The time past the latest.
    case over(Duration)
    /// The time past the earliest of a window without an end.
    case open(Duration)
    /// The active time, where there is no window.
    case spoken(Duration)
  }

  /// What the clock counts now.
  public var countdown: Countdown {
    let active = clockTime
    guard let window = clockWindow else { return .spoken(active) }
    let goals = [window.target(plan.pace), window.latest ?? window.earliest]
    if let goal = goals.first(where: { active < $0 }) { return .left(goal - active) }
    guard let latest = window.latest else { return .open(active - window.earliest) }
    return .over(active - latest)
  }
}
