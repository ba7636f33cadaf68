import Structures

/// Where a phase was found and what the document says about its time.
public struct FoundPhase: Hashable, Sendable {
  /// The phase's line of the file, from 1.
  public let line: Int
  /// The time as stated; `nil` without one.
  public let stated: StatedTime?
  /// The times of the levels that have one of their own, the first of which is the one stated.
  public let levels: [LevelTime]
}
