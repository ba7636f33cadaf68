/// Something to practise, and what starts it.
public struct PracticeAction: Hashable, Sendable {
  /// What to do: "Drill Design at 90 % of its clock".
  public let sentence: String
  /// The words of the command line that starts it, `rehearse` first.
  public let command: [String]
  /// The title of the phase that is drilled; `nil` for a whole session.
  public let phase: String?
  /// The title of the structure.
  public let structure: String
  /// The document of that structure, without folders and line.
  public let document: String
  /// The level that it is rehearsed for, if any.
  public let level: String?

  /// Whether a unit is what it practises.
  func isOf(_ unit: PracticeUnit) -> Bool {
    unit.structure.structure.title == structure && unit.structure.document == document
      && unit.phase.map { _ in unit.title } == phase
  }
}
