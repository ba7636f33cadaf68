/// A point of time inside a session: the time since the session began.
///
/// The calendar never enters the engine. Moments come from a clock that cannot be set, are whole
/// milliseconds, and are compared and subtracted; no tick is ever summed.
public struct Moment: InstantProtocol, Sendable {
  /// The time since the session began, in whole milliseconds.
  public let milliseconds: Int64

  /// The start of the session.
  public static let start = Moment(milliseconds: 0)

  /// Creates the moment that lies the given time after the session's start.
  ///
  /// - Parameter milliseconds: the time since the start, in milliseconds; negative counts as 0.
  public init(milliseconds: Int64) {
    self.milliseconds = max(0, milliseconds)
  }

  /// Creates the moment that lies the given time after the session's start, cut to milliseconds.
  ///
  /// - Parameter time: the time since the start; negative counts as 0.
  public init(_ time: Duration) {
    self.init(milliseconds: time.milliseconds)
  }

  /// The moment as the time since the session began.
  public var sinceStart: Duration { .milliseconds(milliseconds) }

  /// The moment that lies the given time later, or at the start when that would be before it.
  public func advanced(by duration: Duration) -> Moment {
    Moment(sinceStart + duration)
  }

  /// The signed time from this moment to another.
  public func duration(to other: Moment) -> Duration {
    other.sinceStart - sinceStart
  }

  /// Whether the left moment lies before the right one.
  public static func < (lhs: Moment, rhs: Moment) -> Bool {
    lhs.milliseconds < rhs.milliseconds
  }
}
