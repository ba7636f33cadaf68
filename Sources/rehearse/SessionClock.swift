import Structures

/// Turns the machine's clock into moments of a session.
///
/// `ContinuousClock` cannot be set and counts on while the machine sleeps.
struct SessionClock {
  private let start = ContinuousClock.now
  private let speed: Int

  /// Starts at moment 0; every second is `speed` seconds of the session.
  init(speed: Int) { self.speed = speed }

  /// The present moment.
  var now: Moment { Moment(start.duration(to: .now) * speed) }

  /// The time at which a moment comes; rounded so that it has come then.
  func instant(of moment: Moment) -> ContinuousClock.Instant {
    start + moment.sinceStart / speed + .nanoseconds(speed > 1 ? speed : 0)
  }
}
