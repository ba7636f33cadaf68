import Structures
import Texts

/// All questions that can be asked, and how one is chosen.
///
/// Rules: [suiting], [own-principle].
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

  /// How questions come to suit a structure, the best first.
  public enum Fit: Hashable, Sendable {
    /// Their framework names it.
    case framework
    /// They stand in its document.
    case document
    /// They stand in documents with the same `interview_focus`.
    case focus
    /// The person typed them for it in past sessions.
    case typed
  }

  /// The questions that suit a structure.
  public struct Suiting: Sendable {
    /// How they come to suit it; `nil` when none does.
    public let fit: Fit?
    /// The questions, in the order of the documents, then those that were typed.
    public let entries: [Entry]
  }

  let own: [Reference]
  let builtIns: [BuiltInReference]

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

  /// The principles that the questions name, in the order of the documents.
  public var principles: [String] {
    var seen: Set<[String]> = []
    return entries.flatMap(\.question.principles).filter {
      seen.insert(FoldedText.words($0)).inserted
    }
  }

  /// The ways in which answers go wrong that the guides name.
  public var antiPatterns: [AntiPattern] {
    (own + builtIns.map(\.reference)).flatMap(\.parts.antiPatterns)
  }

  /// The question that was asked, whatever filled its blanks; `nil` when the bank does not hold it.
  public func entry(asked question: String) -> Entry? {
    let entries = entries
    return QuestionFinder(entries.map(\.template)).places(of: question).first.map { entries[$0] }
  }

  /// The same for several questions, looked up together.
  func entries(asked questions: [String]) -> [Entry?] {
    guard !questions.isEmpty else { return [] }
    let entries = entries
    let finder = QuestionFinder(entries.map(\.template))
    return questions.map { finder.places(of: $0).first.map { entries[$0] } }
  }

  /// The guide of a place such as "guide.md:12"; `nil` when it is not among the guides.
  func reference(_ place: String) -> Reference? {
    let digits = place.reversed().prefix { $0.isNumber }.count
    let hasLine = digits > 0 && place.dropLast(digits).last == ":"
    let name = hasLine ? String(place.dropLast(digits + 1)) : place
    return own.first { $0.name == name } ?? builtIns.first { $0.name == name }?.reference
  }

  static func entries(of reference: Reference) -> [Entry] {
    reference.questions.map { Entry(reference: reference, question: $0) }
  }
}

extension QuestionBank.Entry {
  /// Whether one of the names in the question's framework is that of a structure: every word of it
  /// stands in the title.
  ///
  /// - Parameter words: the words of the title, folded.
  /// - Returns: whether it is.
  func names(_ words: Set<String>) -> Bool {
    guard let framework = question.framework else { return false }
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
