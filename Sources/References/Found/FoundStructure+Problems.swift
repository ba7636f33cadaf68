import Structures

extension FoundStructure {
  /// What does not fit together in the structure.
  var problems: [Problem] {
    // Who said which phases there are has seen the total.
    guard basis != .mended else { return [] }
    var problems: [Problem] = []
    if let hole {
      let kind = Problem.Kind.clockHole(
        from: StatedTime(hole.lowerBound), to: StatedTime(hole.upperBound))
      problems.append(Problem(line: line, kind: kind))
    }
    if let jump {
      let kind = Problem.Kind.numbersJump(from: jump.lowerBound, to: jump.upperBound)
      problems.append(Problem(line: line, kind: kind))
    }
    if overlaps { problems.append(Problem(line: line, kind: .windowsOverlap)) }
    if !overlaps, let claimed, let sum = stated, !agrees(sum, with: claimed) {
      problems.append(Problem(line: line, kind: .totalDisagrees(sum: sum, claimed: claimed)))
    }
    return problems
  }

  /// Whether a clock has a hole or a stated total is missed.
  var isOdd: Bool {
    if hole != nil { return true }
    guard !overlaps, readAs != .shares, let claimed, let sum = stated else { return false }
    return !sum.overlaps(claimed)
  }

  /// Whether a total can be that of the phases; those without a time may fill it up.
  private func agrees(_ sum: StatedTime, with claimed: StatedTime) -> Bool {
    guard readAs != .shares, !sum.overlaps(claimed) else { return true }
    let isPartial = phases.contains { $0.stated == nil }
    return isPartial && (claimed.max.map { sum.min <= $0 } ?? true)
  }
}
