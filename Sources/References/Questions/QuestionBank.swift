import Structures
import Texts

/// All questions that can be asked, and how one is chosen.
public struct QuestionBank: Sendable {
  /// A question with the reference it stands in.
  public struct Entry: Hashable, Sendable {
    /// The reference.
    public let reference: Reference
    /// The question.
    public let question: Question

    /// The question with its blanks.
    public var template: QuestionTemplate { QuestionTemplate(question.text) }
  }

  private let own: [Reference]
  private let builtIns: [BuiltInReference]

  /// Creates a bank.
  ///
  /// - Parameters:
  ///   - own: the user's own references.
  ///   - builtIns: the references inside the program; they are read when they are needed.
  public init(_ own: [Reference], builtIns: [BuiltInReference] = BuiltInReference.practised) {
    self.own = own
    self.builtIns = builtIns
  }

  /// All questions, the user's own before the built-in ones.
  public var entries: [Entry] {
    (own + builtIns.map(\.reference)).flatMap(QuestionBank.entries)
  }

  /// The question that was asked, whatever filled its blanks; `nil` when the bank does not hold it.
  public func entry(asked question: String) -> Entry? {
    let entries = entries
    return QuestionFinder(entries.map(\.template)).places(of: question).first.map { entries[$0] }
  }

  /// The questions that suit a structure.
  ///
  /// Those of its own document whose framework names it; else all of its own document; else those of
  /// other documents that name it; else those of documents with the same focus; else all.
  ///
  /// - Parameter structure: what is going to be run.
  /// - Returns: the questions, in the order of the documents.
  public func suiting(_ structure: StructureCatalogue.Entry) -> [Entry] {
    let same = QuestionBank.entries(of: structure.reference)
    let named = same.filter { $0.names(structure.title) }
    guard same.isEmpty else { return named.isEmpty ? same : named }
    let all = entries
    let namedElsewhere = all.filter { $0.names(structure.title) }
    guard namedElsewhere.isEmpty else { return namedElsewhere }
    let focus = structure.reference.frontMatter?.interviewFocus
    let focused = all.filter { focus != nil && $0.reference.frontMatter?.interviewFocus == focus }
    return focused.isEmpty ? all : focused
  }

  private static func entries(of reference: Reference) -> [Entry] {
    reference.questions.map { Entry(reference: reference, question: $0) }
  }
}

extension QuestionBank.Entry {
  /// Whether one of the names in the question's framework is that of a structure: every word of it
  /// stands in the title.
  func names(_ title: String) -> Bool {
    guard let framework = question.framework else { return false }
    let words = Set(FoldedText.words(title))
    return framework.split { ";,•".contains($0) }.contains { name in
      let name = FoldedText.words(String(name))
      return !name.isEmpty && name.allSatisfy(words.contains)
    }
  }

  /// Whether the question is one for a level: it owes it something, or says nothing of levels.
  public func suits(level: String) -> Bool {
    question.expectations.isEmpty || question.expectation(of: level) != nil
  }
}
