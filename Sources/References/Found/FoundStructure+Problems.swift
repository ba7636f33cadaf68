import Structures

extension FoundStructure {
  /// What does not fit together in the structure.
  var problems: [Problem] {
    var problems: [Problem] = []
    if overlaps { problems.append(Problem(line: line, kind: .windowsOverlap)) }
    if !overlaps, let claimed, let sum = stated, !agrees(sum, with: claimed) {
      problems.append(Problem(line: line, kind: .totalDisagrees(sum: sum, claimed: claimed)))
    }
    return problems
  }

  /// Whether a total can be that of the phases; those without a time may fill it up.
  private func agrees(_ sum: StatedTime, with claimed: StatedTime) -> Bool {
    guard readAs != .shares, !sum.overlaps(claimed) else { return true }
    let isPartial = phases.contains { $0.stated == nil }
    return isPartial && (claimed.max.map { sum.min <= $0 } ?? true)
  }
}
