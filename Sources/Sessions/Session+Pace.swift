import Structures

extension Session {
  /// The active time that the countdown of a phase aims at; `nil` for a phase without a window.
  public func target(of phase: Int) -> Duration? { window(of: phase)?.target(plan.pace) }

  /// How far the session is behind its plan; negative when ahead.
  ///
  /// The sum over the phases before this one of active time less target, plus what this and later
  /// phases have run past theirs. Pauses and time away do not count. A phase without a window has
  /// no target and never counts.
  public var behind: Duration {
    plan.phases.indices.reduce(Duration.zero) { sum, index in
      guard let target = target(of: index) else { return sum }
      let late = activeTime(of: index) - target
      return sum + (index < phase ? late : late.clampedToZero)
    }
  }

  /// When the session will end if every phase from here on takes its target.
  public var projectedEnd: Moment { now.advanced(by: remaining { $0.target(plan.pace) }) }

  /// How far past the latest total the session will end if every phase from here on is left at
  /// its earliest; negative when that ends before it, `nil` when the total has no latest.
  public var restAtEarliest: Duration? {
    var total: Duration?
    for index in plan.phases.indices {
      guard let window = window(of: index) else { continue }
      guard let latest = window.latest else { return nil }
      total = (total ?? .zero) + latest
    }
    return total.map { activeTime + remaining(\.earliest) - $0 }
  }

  /// The window of the whole, with what phases were extended by; `nil` without any window.
  public var totalWindow: Window? {
    let phases = plan.phases.indices.map {
      Phase(title: plan.phases[$0].title, window: window(of: $0))
    }
    return Structure(title: plan.structure.title, phases: phases).total
  }

  /// The active time that is still ahead: the rest of this phase and all of the later ones.
  private func remaining(_ goal: (Window) -> Duration) -> Duration {
    (phase..<plan.phases.count).reduce(Duration.zero) { sum, index in
      guard let window = window(of: index) else { return sum }
      return sum + (goal(window) - activeTime(of: index)).clampedToZero
    }
  }
}
