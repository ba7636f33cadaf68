import Structures

/// Turns the machine's clock into moments of a session.
///
/// `ContinuousClock` cannot be set and counts on while the machine sleeps.
struct SessionClock {
  /// Waking up later than planned by more than this, in real time, means that nobody was there.
  static let longestDelay = Duration.seconds(5)

  private let start: ContinuousClock.Instant
  private let speed: Int

  /// Starts at a moment; every second is `speed` seconds of the session.
  init(speed: Int, from moment: Moment = .start) {
    self.speed = speed
    start = .now - moment.sinceStart / speed
  }

  /// The present moment.
  var now: Moment { Moment(start.duration(to: .now) * speed) }

  /// The time at which a moment comes; rounded so that it has come then.
  func instant(of moment: Moment) -> ContinuousClock.Instant {
    start + moment.sinceStart / speed + .nanoseconds(speed > 1 ? speed : 0)
  }

  /// The moment since which nobody was there; `nil` when the program woke up about when it should.
  ///
  /// The machine slept, or the program was stopped.
  ///
  /// - Parameters:
  ///   - planned: when it should have woken up at the latest.
  ///   - now: when it did.
  /// - Returns: the moment at which it should have been there.
  func away(planned: Moment, now: Moment) -> Moment? {
    planned.duration(to: now) > SessionClock.longestDelay * speed ? planned : nil
  }
}
