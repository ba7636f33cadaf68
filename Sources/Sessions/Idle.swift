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

  /// How much of the stretch lies between two moments.
  func overlap(_ from: Moment, _ to: Moment) -> Duration {
    max(start, from).duration(to: min(end, to)).clampedToZero
  }
}
