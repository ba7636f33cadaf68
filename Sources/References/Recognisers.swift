/// All ways of writing a structure that are understood.
enum Recognisers {
  static let all: [any Recogniser] = [NumberedListRecogniser()]

  /// The structures of a passage, in the order of their first phases; a line belongs to one
  /// structure only, that of the recogniser that comes first.
  static func structures(in passage: Passage) -> [FoundStructure] {
    var taken: Set<Int> = []
    var found: [FoundStructure] = []
    for recogniser in all {
      for structure in recogniser.structures(in: passage) {
        let lines = structure.phases.map(\.line)
        guard taken.isDisjoint(with: lines) else { continue }
        taken.formUnion(lines)
        found.append(structure)
      }
    }
    return found.sorted { ($0.phases.first?.line ?? 0) < ($1.phases.first?.line ?? 0) }
  }
}
