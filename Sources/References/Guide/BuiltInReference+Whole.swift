import Documents
import Synchronization

extension BuiltInReference {
  /// What the whole document says besides its structures.
  struct Whole: Sendable {
    let questions: [Question]
    let parts: GuideParts
  }

  /// What was read already: questions are asked for again and again during a session.
  private static let known = Mutex<[BuiltInReference: Whole]>([:])

  /// Its questions and what else it holds, read when they are first needed.
  var whole: Whole {
    let (structures, levels) = (reference.structures, reference.levels)
    return BuiltInReference.known.withLock { known in
      if let whole = known[self] { return whole }
      let document = Document(text: text)
      let phases = Set(structures.flatMap { $0.phases.map(\.line) })
      let whole = Whole(
        questions: QuestionReader(document, phases: phases).questions,
        parts: GuidePartsReader(
          document, title: reference.title, levels: KnownLevels(levels)
        ).parts)
      known[self] = whole
      return whole
    }
  }
}
