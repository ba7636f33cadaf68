import Structures

/// Where a phase was found and what the document says about its time.
public struct FoundPhase: Hashable, Sendable {
  /// What is asked in a phase.
  public enum Asks: Hashable, Sendable {
    /// Just this question, with its blanks.
    case question(String)
    /// One of a category of the question bank, or of those of a principle.
    case category(String)

    /// The name of the category; `nil` for a question.
    public var category: String? { if case .category(let name) = self { name } else { nil } }
  }

  /// The phase's line of the file, from 1.
  public let line: Int
  /// The time as stated; `nil` without one.
  public let stated: StatedTime?
  /// The times of the levels that have one of their own, the first of which is the one stated.
  public let levels: [LevelTime]
  /// The line of the time where it stands below the phase.
  var timeLine: Int?
  /// What is asked in it; `nil` when that is the question of the whole.
  public var asks: Asks?
}
