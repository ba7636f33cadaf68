import Structures
import Texts

/// Gathers what guides say about the questions and the structure of one session.
public struct GuidanceFinder: Sendable {
  private let bank: QuestionBank

  /// Prepares to look through guides.
  ///
  /// - Parameter bank: the guides with their questions, the person's own before the built-in ones.
  public init(_ bank: QuestionBank) { self.bank = bank }

  /// What guides say about a session.
  ///
  /// - Parameters:
  ///   - entry: the structure that is run.
  ///   - level: the level that is rehearsed for; `nil` for none.
  ///   - questions: all that are asked in it, with their blanks filled.
  /// - Returns: what was found.
  public func guidance(
    for entry: StructureCatalogue.Entry, level: String?, questions: [String]
  ) -> Guidance {
    guidance(
      title: entry.title, structure: entry.structure, reference: entry.reference, level: level,
      questions: questions)
  }

  /// What guides say about a past session.
  ///
  /// - Parameters:
  ///   - title: the title of its structure.
  ///   - document: where the structure stood, such as "guide.md:12"; `nil` when that is not known.
  ///   - level: the level that was rehearsed for; `nil` for none.
  ///   - questions: all that were asked in it.
  /// - Returns: what was found; the guide may be gone, or the structure may stand in it no more.
  public func guidance(
    forStructure title: String, in document: String?, level: String?, questions: [String]
  ) -> Guidance {
    let reference = document.flatMap(bank.reference)
    let structure = reference?.structures.first { $0.structure.title == title }
    return guidance(
      title: title, structure: structure, reference: reference, level: level, questions: questions)
  }

  private func guidance(
    title: String, structure: FoundStructure?, reference: Reference?, level: String?,
    questions: [String]
  ) -> Guidance {
    let asked = bank.entries(asked: questions)
    let about = zip(questions, asked).compactMap { text, entry in
      entry.map { (text, Guidance.OfQuestion($0.question)) }
    }
    let parts = FittingParts(title: title, of: reference, in: bank)
    return Guidance(
      questions: Dictionary(about, uniquingKeysWith: { first, _ in first }),
      probes: parts.probes(besides: asked.compactMap { $0?.reference }),
      expectations: structure?.expectations ?? [], rubric: parts.rubric(level: level),
      antiPatterns: parts.antiPatterns)
  }
}

extension Guidance.OfQuestion {
  fileprivate init(_ question: Question) {
    self.init(
      keyPoints: question.keyPoints, followUps: question.followUps,
      expectations: question.expectations)
  }
}
