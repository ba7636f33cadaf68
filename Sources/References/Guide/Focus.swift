import Structures

/// What kind of interview a structure is for, which decides whose rubric goes with it.
///
/// Rule: [kind-of-interview].
enum Focus: CaseIterable, Hashable, Sendable {
  case machineLearning, product, coding, behavioural, systemDesign

  /// The words that name each, the first one found counts: "ML System Design" is machine learning.
  private static let words: [(focus: Focus, words: Set<String>)] = allCases.map {
    ($0, Vocabulary.words($0.role))
  }

  private var role: Vocabulary.Role {
    switch self {
    case .machineLearning: .machineLearning
    case .product: .product
    case .coding: .coding
    case .behavioural: .behavioural
    case .systemDesign: .systemDesign
    }
  }

  /// The one that a title names; `nil` when it names none.
  static func named(in title: String) -> Focus? {
    let found = Words.of(title)
    return words.first { found.contains(where: $0.words.contains) }?.focus
  }

  /// That of a structure: its title names it, else the title of its document, else what the front
  /// matter says its interviews are.
  init?(title: String, reference: Reference?) {
    let named = Focus.named(in: title) ?? (reference?.title).flatMap(Focus.named)
    guard let focus = named ?? Focus(reference?.frontMatter?.interviewFocus) else { return nil }
    self = focus
  }

  private init?(_ focus: InterviewFocus?) {
    switch focus {
    case .technical: self = .systemDesign
    case .behavioral, .leadership: self = .behavioural
    case .product: self = .product
    case .mixed, nil: return nil
    }
  }
}
