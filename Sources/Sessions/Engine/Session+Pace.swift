import Structures

extension Session {
  /// The active time that the countdown of a phase aims at; `nil` for a phase without a window.
  public func target(of phase: Int) -> Duration? { clockWindow(of: phase)?.target(plan.pace) }

  /// How far the session is behind its plan; negative when ahead.
  ///
  /// The sum over the phases before this one of active time less target, plus what this and later
  /// phases have run past theirs. Pauses and time away do not count. A phase without a window has
  /// no target and never counts.
  public var behind: Duration {
    // What was spread anew was taken from phases to come: that much is made up for.
    plan.phases.indices.reduce(budgets.reduce(.zero, +)) { sum, index in
      guard let target = target(of: index) else { return sum }
      let late = activeTime(of: index) - target
      return sum + (index < phase ? late : late.clampedToZero)
    }
  }

  /// When the session will end if every phase from here on takes its target.
  public var projectedEnd: Moment {
    now.advanced(by: remaining { plan.clock.window($0).target(plan.pace) })
  }

  /// How far past the latest total the session will end if every phase from here on is left at
  /// its earliest; negative when that ends before it, `nil` when the total has no latest.
  public var restAtEarliest: Duration? {
    guard let latest = totalWindow?.latest else { return nil }
    return activeTime + remaining(\.earliest) - latest
  }

  /// The window of the whole, with what phases were extended by; `nil` without any window.
  ///
  /// Spreading its rest anew does not change it.
  public var totalWindow: Window? {
    Window.total(
      of: zip(plan.phases, extensions).compactMap { $0.window?.extended(by: $1) })
  }

  /// The active time that is still ahead: the rest of this phase and all of the later ones.
  private func remaining(_ goal: (Window) -> Duration) -> Duration {
    (phase..<plan.phases.count).reduce(Duration.zero) { sum, index in
      guard let window = window(of: index) else { return sum }
      return sum + (goal(window) - activeTime(of: index)).clampedToZero
    }
  }
}
