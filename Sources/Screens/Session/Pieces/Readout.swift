import Sessions
import Structures

/// What the big digits show.
public enum Readout: CaseIterable, Hashable, Sendable {
  /// The time to the target, then to the latest, then past it.
  case left
  /// The active time of the phase; in answer mode of the whole.
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

  /// What stands before the words of the window.
  var label: String {
    switch self {
    case .left: ""
    case .elapsed: "spoken · "
    case .clock: "time of day · "
    }
  }

  /// The digits.
  ///
  /// - Parameters:
  ///   - session: what is shown.
  ///   - start: the time of day at which the session began, in seconds since midnight.
  /// - Returns: minutes and seconds, or hours and minutes of the clock.
  func text(_ session: Session, startOfDay start: Int) -> String {
    switch self {
    case .elapsed: session.clockTime.clock()
    case .clock: TimeOfDay.text(start, session.now, speed: session.plan.speed)
    case .left:
      switch session.countdown {
      case .left(let time): time.clock(.up)
      case .over(let time), .open(let time), .spoken(let time): time.clock()
      }
    }
  }

  /// The widest text that the phase is likely to need, so that nothing jumps while it counts.
  func widest(_ session: Session) -> String {
    guard self != .clock else { return "00:00" }
    let longest = max(
      session.clockWindow?.target(.latest) ?? .zero, session.clockTime
    ).wholeSeconds
    switch longest / 60 {
    case ..<10: return "0:00"
    case ..<60: return "00:00"
    case ..<600: return "0:00:00"
    case let minutes: return String(repeating: "0", count: "\(minutes / 60)".utf8.count) + ":00:00"
    }
  }
}
