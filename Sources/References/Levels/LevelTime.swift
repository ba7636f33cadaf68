import Structures

/// What a document says about the time of a phase for one level.
public struct LevelTime: Hashable, Sendable {
  /// The level, as written: "L7".
  public let level: String
  /// The time that the level has.
  public let stated: StatedTime
}
