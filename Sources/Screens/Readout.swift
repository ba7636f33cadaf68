import Sessions
import Structures

/// What the big digits show.
public enum Readout: CaseIterable, Hashable, Sendable {
  /// The time to the target, then to the latest, then past it.
  case left
  /// The active time of the phase.
  case elapsed
  /// The time of day.
  case clock

  /// The readout that comes after this one.
  var next: Readout {
    switch self {
    case .left: .elapsed
    case .elapsed: .clock
    case .clock: .left
    }
  }

  /// The digits.
  ///
  /// - Parameters:
  ///   - session: what is shown.
  ///   - start: the time of day at which the session began, in seconds since midnight.
  /// - Returns: minutes and seconds, or hours and minutes of the clock.
  func text(_ session: Session, startOfDay start: Int) -> String {
    let active = session.activeTime(of: session.phase)
    switch self {
    case .elapsed: return active.clock()
    case .clock: return TimeOfDay.text(start, session.now, speed: session.plan.speed)
    case .left: break
    }
    guard let window = session.window(of: session.phase) else { return active.clock() }
    let goals = [window.target(session.plan.pace), window.latest ?? window.earliest]
    guard let goal = goals.first(where: { active <= $0 }) else {
      return (active - (window.latest ?? window.earliest)).clock()
    }
    return (goal - active).clock(.up)
  }

  /// The widest text that the phase is likely to need, so that nothing jumps while it counts.
  func widest(_ session: Session) -> String {
    guard self != .clock else { return "00:00" }
    let longest = max(
      session.window(of: session.phase)?.target(.latest) ?? .zero,
      session.activeTime(of: session.phase))
    return String(longest.clock().map { $0 == ":" ? ":" : "0" })
  }
}

/// The time of day in hours and minutes.
enum TimeOfDay {
  /// The time of day at a moment of a session.
  static func text(_ start: Int, _ moment: Moment, speed: Int) -> String {
    let seconds = Int64(start) + moment.sinceStart.wholeSeconds / Int64(max(1, speed))
    let minutes = Int(seconds / 60 % 1440)
    let minute = minutes % 60
    return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
  }
}
