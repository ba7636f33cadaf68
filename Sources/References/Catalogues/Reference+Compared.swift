extension Reference {
  /// The same reference, with what is wrong in its parts, and between them and those of other guides,
  /// among its problems.
  ///
  /// - Parameters:
  ///   - bank: the questions of all guides; they are read where a phase names a category or there is
  ///     a card.
  ///   - shelf: the cards of all guides; they are read where this one holds a card.
  ///   - catalogue: the structures of all guides; they are read where this one holds a loop.
  /// - Returns: the reference.
  public func compared(
    with bank: @autoclosure () -> QuestionBank, shelf: @autoclosure () -> StoryShelf,
    catalogue: @autoclosure () -> StructureCatalogue
  ) -> Reference {
    var reference = withParts
    let parts = reference.parts
    var found = parts.problems
    if !parts.stories.isEmpty { found += shelf().problems(of: self) }
    if !parts.loops.isEmpty { found += catalogue().problems(of: parts.loops) }
    let asking = structures.flatMap(\.phases).filter { $0.asks?.category != nil }
    if !asking.isEmpty || !parts.stories.isEmpty {
      let bank = bank()
      found += asking.compactMap { bank.problem(of: $0) }
      found += parts.stories.flatMap { bank.problems(of: $0) }
    }
    reference.problems = Problem.ordered(problems + found)
    return reference
  }
}
