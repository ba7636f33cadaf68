import Structures

/// Something to practise, and what starts it.
public struct PracticeAction: Hashable, Sendable {
  /// What to do: "Drill Design at 90 % of its clock".
  public let sentence: String
  /// The title of the phase that is drilled; `nil` for a whole session.
  public let phase: String?
  /// The structure, as past sessions name it.
  public let structure: StructureName
  /// What it practises, as guides have it now; `nil` where none holds it, so that nothing starts it.
  public let unit: PracticeUnit?
  /// Further options of the command line, with their values.
  let options: [String]

  /// Describes it.
  ///
  /// - Parameters:
  ///   - sentence: what to do.
  ///   - phase: the title of the phase that is drilled; `nil` for a whole session.
  ///   - structure: the structure, as past sessions name it.
  ///   - place: that structure as guides have it now; `nil` where none holds it.
  ///   - options: further options of the command line, with their values.
  init(
    _ sentence: String, phase: String?, of structure: StructureName, at place: PlannedStructure?,
    _ options: [String]
  ) {
    (self.sentence, self.phase, self.structure) = (sentence, phase, structure)
    self.options = options
    let number = phase.flatMap { title in
      place?.structure.phases.firstIndex { $0.title == title }
    }
    // A phase that the guide has no more cannot be drilled.
    unit = phase != nil && number == nil ? nil : place.map { PracticeUnit($0, phase: number) }
  }

  /// The words of the command line that starts it, `rehearse` first; `nil` where nothing does.
  ///
  /// - Parameter places: what stands behind the name of the command.
  /// - Returns: the words.
  public func command(with places: [String] = []) -> [String]? {
    unit.map {
      PracticeCommand.words(
        PracticeCommand.words($0.structure, phase: $0.phase, options), with: places)
    }
  }
}
