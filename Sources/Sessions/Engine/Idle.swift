import Structures

/// A stretch of time that is not active.
public struct Idle: Hashable, Sendable {
  /// Why it is not active.
  public enum Kind: Hashable, Sendable {
    /// The clock was stopped.
    case paused
    /// Nobody was there.
    case away
  }

  /// Why it is not active.
  public let kind: Kind
  /// When it began.
  public let start: Moment
  /// When it ended.
  public let end: Moment
  /// The idle time of the session before this stretch: so that the time between any two moments is
  /// found without going through all stretches.
  let before: Duration

  /// How much of the stretch lies before a moment.
  func length(until moment: Moment) -> Duration {
    start.duration(to: min(end, moment)).clampedToZero
  }
}
