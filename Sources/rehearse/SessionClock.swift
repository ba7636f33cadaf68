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
  var now: Moment {
    // Not `Duration * Int`, which is as slow as it is general.
    Moment(Duration(attoseconds: start.duration(to: .now).attoseconds * Int128(speed)))
  }

  /// The time at which a moment comes; rounded so that it has come then.
  func instant(of moment: Moment) -> ContinuousClock.Instant {
    let time = Duration(attoseconds: moment.sinceStart.attoseconds / Int128(speed))
    return start + time + .nanoseconds(speed > 1 ? speed : 0)
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
    let delay = (now.milliseconds - planned.milliseconds) / Int64(speed)
    return Duration(milliseconds: delay) > SessionClock.longestDelay ? planned : nil
  }
}
