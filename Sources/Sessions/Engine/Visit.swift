import Structures

/// A stay in a phase, from entering it until the next visit begins.
public struct Visit: Hashable, Sendable {
  /// The index of the phase.
  public let phase: Int
  /// When it was entered.
  public let start: Moment
  /// Whether the session stays here past the latest although it moves on by itself elsewhere.
  ///
  /// True after a change of phase was taken back, and after going to a phase whose time is up:
  /// moving on again at once would undo what the person did.
  public internal(set) var isHeld: Bool
}
