import Clocks
import Structures
import TerminalIO

/// Turns the machine's clock into moments of a session.
struct SessionClock {
  /// A millisecond in nanoseconds.
  private static let millisecond: Int64 = 1_000_000

  /// When the session began, or would have begun at this speed; in nanoseconds, as all times here.
  private let start: Int64
  private let speed: Int64

  /// Starts at a moment; every second is `speed` seconds of the session.
  ///
  /// - Parameters:
  ///   - speed: how many seconds of the session pass in a second.
  ///   - moment: where it starts.
  ///   - instant: when that is, or was.
  init(speed: Int, from moment: Moment = .start, at instant: Instant = .now) {
    self.speed = Int64(speed)
    start = instant.nanoseconds - SessionClock.nanoseconds(moment) / self.speed
  }

  /// The present moment.
  var now: Moment {
    let time = min(Instant.now.nanoseconds - start, .max / speed)
    return Moment(milliseconds: time * speed / SessionClock.millisecond)
  }

  /// The time at which a moment comes; rounded so that it has come then.
  func instant(of moment: Moment) -> Instant {
    let time = SessionClock.nanoseconds(moment) / speed + (speed > 1 ? 1 : 0)
    return Instant(nanoseconds: start + time)
  }

  /// The time from the start to a moment; less than half of what fits, which is a century and more.
  private static func nanoseconds(_ moment: Moment) -> Int64 {
    min(moment.milliseconds, .max / 2 / millisecond) * millisecond
  }
}
