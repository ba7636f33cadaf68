/// What somebody who sees no clock said of the time, and what it was.
public struct Guess: Hashable, Sendable {
  /// What was said.
  public let said: Duration
  /// What was true.
  public let actual: Duration

  /// Creates a guess.
  public init(said: Duration, actual: Duration) { (self.said, self.actual) = (said, actual) }
}
