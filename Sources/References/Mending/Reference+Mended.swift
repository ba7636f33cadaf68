extension Reference {
  /// The same guide, with what a person mended in how it was read.
  ///
  /// - Parameters:
  ///   - mending: what was mended.
  ///   - lines: the lines of the guide.
  /// - Returns: the guide, with what is wrong with the file beside it among its problems.
  public func mended(by mending: Mending, _ lines: GuideLines) -> Reference {
    var reference = self
    let draft = MendingDraft(self, mending, lines)
    let found = draft.structures.compactMap(\.found)
    reference.structures = Reference.ordered(found.filter { !$0.isFolded })
    reference.folded = Reference.ordered(found.filter(\.isFolded))
    reference.ignored = ignored(draft, lines)
    // What did not fit together may do so now.
    let before = Set(structures.flatMap(\.problems))
    reference.problems = Problem.ordered(
      problems.filter { !before.contains($0) } + reference.structures.flatMap(\.problems)
        + mending.problems + draft.problems)
    return reference
  }

  /// The times that belong to no structure, those that a person left out among them.
  private func ignored(_ draft: MendingDraft, _ lines: GuideLines) -> [IgnoredTime] {
    let kept = draft.structures.filter { !$0.isDropped }.flatMap(\.phases)
    let used = Set(kept.flatMap { $0.numbers + $0.timeLines })
    let phases = draft.structures.filter(\.isMended).compactMap(\.read).flatMap(\.phases)
    let totals = draft.structures.filter(\.isDropped).compactMap(\.read).flatMap(\.totalLines)
    let told = used.union(ignored.map(\.line))
    let times = phases.filter { $0.stated != nil }.map { $0.timeLine ?? $0.line }
    let left = Set(times + totals).subtracting(told).map {
      IgnoredTime(line: $0, text: lines[$0] ?? "", reason: .mended)
    }
    return (ignored.filter { !used.contains($0.line) } + left).sorted { $0.line < $1.line }
  }
}
