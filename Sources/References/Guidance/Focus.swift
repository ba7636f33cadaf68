import Structures

/// What kind of interview a structure is for, which decides whose rubric goes with it.
enum Focus: CaseIterable, Hashable, Sendable {
  case machineLearning, product, coding, behavioural, systemDesign

  /// The words that name each, the first one found counts: "ML System Design" is machine learning.
  private var words: Set<String> {
    switch self {
    case .machineLearning: ["ml", "learning"]
    case .product: ["product", "circles"]
    case .coding: ["coding", "code", "algorithms", "algorithm"]
    case .behavioural:
      [
        "behavioural", "behavioral", "behaviour", "leadership", "star", "carl", "story", "stories",
      ]
    case .systemDesign: ["system", "systems", "architecture", "technical"]
    }
  }

  /// The one that a title names; `nil` when it names none.
  static func named(in title: String) -> Focus? {
    let words = Words.of(title)
    return allCases.first { focus in words.contains(where: focus.words.contains) }
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
