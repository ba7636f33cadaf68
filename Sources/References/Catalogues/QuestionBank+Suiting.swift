import Structures
import Texts

extension QuestionBank {
  /// The questions that suit a structure, of which one is asked when nobody says which.
  ///
  /// Those of its own document whose framework names it; else all of its own document; else those of
  /// other documents that name it; else those of documents with the same focus, and of these the ones
  /// for the same kind of interview, where the titles say it. What was typed comes with them.
  ///
  /// - Parameters:
  ///   - structure: what is going to be run.
  ///   - typed: the questions of its past sessions, those in documents among them.
  /// - Returns: the questions.
  public func suiting(_ structure: StructureCatalogue.Entry, typed: [String]) -> Suiting {
    let found = inDocuments(structure)
    let more = self.typed(typed, for: structure)
    return Suiting(
      fit: found?.fit ?? (more.isEmpty ? nil : .typed), entries: (found?.entries ?? []) + more)
  }

  /// The questions that can be drawn for a structure when somebody asks for one: those that suit it,
  /// else all.
  public func drawable(
    for structure: StructureCatalogue.Entry, typed: [String] = []
  ) -> [Entry] {
    (inDocuments(structure)?.entries ?? entries) + self.typed(typed, for: structure)
  }

  private func inDocuments(_ structure: StructureCatalogue.Entry) -> Suiting? {
    func some(_ fit: Fit, _ entries: [Entry]) -> Suiting? {
      entries.isEmpty ? nil : Suiting(fit: fit, entries: entries)
    }
    let words = Set(FoldedText.words(structure.title))
    let same = QuestionBank.entries(of: structure.reference)
    if let named = some(.framework, same.filter { $0.names(words) }) { return named }
    if let same = some(.document, same) { return same }
    let all = entries
    return some(.framework, all.filter { $0.names(words) })
      ?? some(.focus, QuestionBank.focused(all, on: structure))
  }

  private static func focused(
    _ entries: [Entry], on structure: StructureCatalogue.Entry
  ) -> [Entry] {
    guard let focus = structure.reference.frontMatter?.interviewFocus else { return [] }
    let focused = entries.filter { $0.reference.frontMatter?.interviewFocus == focus }
    guard let kind = Focus.named(in: structure.title) else { return focused }
    let ofKind = focused.filter { Focus.named(in: $0.reference.title) == kind }
    return ofKind.isEmpty ? focused : ofKind
  }

  /// Questions that stand in no document, as if they stood in the structure's own.
  private func typed(_ texts: [String], for structure: StructureCatalogue.Entry) -> [Entry] {
    var seen: Set<String> = []
    let texts = texts.filter { seen.insert($0).inserted }
    return zip(texts, entries(asked: texts)).filter { $1 == nil }.map { text, _ in
      Entry(
        reference: structure.reference, question: Question(text: text, category: nil, line: 0))
    }
  }

  /// The questions of a category or a principle, those of a structure's own document where it has
  /// some.
  ///
  /// - Parameters:
  ///   - category: the name of a category or a principle.
  ///   - structure: the structure that asks.
  /// - Returns: the questions; none when there is no such category.
  public func questions(of category: String, for structure: StructureCatalogue.Entry) -> [Entry] {
    let own = QuestionBank.entries(of: structure.reference).of(category)
    return own.isEmpty ? entries.of(category) : own
  }

  /// The principles of a card that are written almost as those that questions ask about; one that is
  /// written otherwise is the person's own.
  func problems(of story: Story) -> [Problem] {
    let known = principles
    let words = Set(known.map(FoldedText.words))
    return story.principles.filter { !words.contains(FoldedText.words($0)) }.compactMap { name in
      let nearest = NearestNames.nearest(to: name, among: known)
      return nearest.isEmpty
        ? nil
        : Problem(line: story.line, kind: .unknownPrinciple(name: name, nearest: nearest))
    }
  }

  /// What is wrong with what a phase asks.
  func problem(of phase: FoundPhase) -> Problem? {
    guard let name = phase.asks?.category else { return nil }
    let entries = entries
    guard entries.of(name).isEmpty else { return nil }
    let names = entries.flatMap { entry in
      [entry.question.category].compactMap(\.self) + entry.question.principles
    }
    return Problem(
      line: phase.line,
      kind: .unknownCategory(name: name, nearest: NearestNames.nearest(to: name, among: names)))
  }
}

extension [QuestionBank.Entry] {
  /// Those of a category or a principle of just this name, else those whose category holds its words.
  fileprivate func of(_ category: String) -> [QuestionBank.Entry] {
    let wanted = FoldedText.words(category)
    let named = filter { entry in
      ([entry.question.category].compactMap(\.self) + entry.question.principles)
        .contains { FoldedText.words($0) == wanted }
    }
    return named.isEmpty ? filter { $0.question.isOf(category: category) } : named
  }
}
