/// What somebody who sees no clock said of the time, and what it was.
public struct Guess: Hashable, Sendable {
  /// What was said.
  public let said: Duration
  /// What was true.
  public let actual: Duration

  /// Creates a guess; `nil` unless both are more than 0, since one by the other is what counts.
  public init?(said: Duration, actual: Duration) {
    guard said > .zero, actual > .zero else { return nil }
    (self.said, self.actual) = (said, actual)
  }

  /// What was said as a share of what it was: below 1 where time passed unnoticed.
  public var ratio: Double { said / actual }
}
