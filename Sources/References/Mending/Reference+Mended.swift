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
    reference.structures = Reference.ordered(draft.structures.compactMap(\.found))
    let used = Set(draft.structures.filter { !$0.isDropped }.flatMap(\.numbers))
    let left = draft.structures.filter(\.isMended).compactMap(\.read).flatMap(\.phases).filter {
      $0.stated != nil && !used.contains($0.line)
    }
    let ignored = left.map {
      IgnoredTime(line: $0.line, text: lines[$0.line] ?? "", reason: .mended)
    }
    reference.ignored = (self.ignored.filter { !used.contains($0.line) } + ignored)
      .sorted { $0.line < $1.line }
    // What did not fit together may do so now.
    let gone = Set(structures.flatMap(\.problems))
      .subtracting(reference.structures.flatMap(\.problems))
    reference.problems = Problem.ordered(
      problems.filter { !gone.contains($0) } + mending.problems + draft.problems)
    return reference
  }
}
