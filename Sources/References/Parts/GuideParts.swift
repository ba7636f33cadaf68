import Structures

/// What a guide says besides its structures and its questions.
public struct GuideParts: Hashable, Sendable {
  /// Something that stands below headings.
  struct Placed<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What stands there.
    let value: Value
    /// The headings around it, the outermost first, without the title of the document.
    let headings: [String]
  }

  /// What is scored, in the order of the lines.
  public var rubrics: [Rubric] { placedRubrics.map(\.value) }
  /// How answers go wrong, in the order of the lines.
  public var antiPatterns: [AntiPattern] { placedAntiPatterns.map(\.value) }
  /// What can be asked after any question of the document, in the order of the lines.
  public var probes: [String] { placedProbes.map(\.value) }
  /// The person's stories, in the order of the lines.
  public internal(set) var stories: [Story] = []
  /// The days of interviews, in the order of the lines.
  public internal(set) var loops: [Loop] = []
  /// What is wrong in them, in the order of the lines.
  public internal(set) var problems: [Problem] = []

  var placedRubrics: [Placed<Rubric>] = []
  var placedAntiPatterns: [Placed<AntiPattern>] = []
  var placedProbes: [Placed<String>] = []
}
