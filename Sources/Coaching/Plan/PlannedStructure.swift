import Structures

/// A structure that is planned, at a level.
public struct PlannedStructure: Hashable, Sendable {
  /// The structure, with the windows of the level.
  public let structure: Structure
  /// Its document, without folders and line.
  public let document: String
  /// What finds it on the command line: its title, or its place where that says too little.
  public let name: String
  /// The level; `nil` for none.
  public let level: String?
  /// Whether its phases are rehearsed one by one as well; those of a short answer are not.
  public let hasDrills: Bool

  /// Names a structure.
  public init(
    _ structure: Structure, document: String, name: String, level: String?, hasDrills: Bool
  ) {
    (self.structure, self.document, self.name) = (structure, document, name)
    (self.level, self.hasDrills) = (level, hasDrills)
  }

  /// Which structure it is.
  public var structureName: StructureName { StructureName(structure.title, document: document) }

  /// The title of a phase, from 0, or of the structure.
  func title(of phase: Int?) -> String {
    phase.map { structure.phases[$0].title } ?? structure.title
  }

  /// The minutes that a session of it or a drill of one of its phases takes.
  ///
  /// That is its latest, rounded up, and one more; what has no time counts as five.
  func minutes(of phase: Int?) -> Int {
    let windows = phase.map { [structure.phases[$0].window] } ?? structure.phases.map(\.window)
    let time = windows.compactMap { $0?.target(.latest) }.reduce(.zero, +)
    return time > .zero ? Int((time.milliseconds + 59_999) / 60_000) + 1 : 6
  }
}
