import Structures

extension QuestionDraw {
  /// The questions that the phases of a structure ask: no question is asked twice while others are
  /// left.
  ///
  /// - Parameters:
  ///   - entry: the structure.
  ///   - bank: what to choose from; of a category the structure's own document comes first.
  ///   - level: the level that is rehearsed for; `nil` for none.
  ///   - category: what stands in the place of every category that a phase names.
  ///   - generator: where chance comes from.
  /// - Returns: one a phase, with its blanks; `nil` for a phase that names neither a question nor a
  ///   category, or a category that has none.
  public func questions(
    for entry: StructureCatalogue.Entry, in bank: QuestionBank, level: String?,
    category: String? = nil,
    using generator: inout some RandomNumberGenerator
  ) -> [QuestionTemplate?] {
    var asked: [String] = []
    return entry.structure.phases.map { phase in
      let text: String?
      switch phase.asks {
      case .question(let question): text = question
      case .category(let name):
        let entries = bank.questions(of: category ?? name, for: entry)
        text =
          refusing(asked).draw(
            from: entries, level: level, allowsBlanks: true, using: &generator)?.question.text
      case nil: text = nil
      }
      asked += [text].compactMap(\.self)
      return text.map { QuestionTemplate($0) }
    }
  }
}
