/// What a heading tells about the questions below it.
enum QuestionHeading {
  /// Words of headings over questions that nobody is asked in an interview.
  private static let others: Set<String> = [
    "clarifying", "clarification", "ask", "asking", "faq", "faqs", "frequently", "open", "your",
    "quiz", "research", "unanswered", "unresolved",
  ]
  /// Words that name no group of questions.
  private static let general: Set<String> = [
    "question", "questions", "bank", "common", "sample", "practice", "example", "interview",
    "typical", "categories", "category", "and", "responses", "answers", "the", "of", "for",
    "response", "to", "with",
  ]

  /// Whether questions stand below a heading: it names them.
  static func opens(_ heading: String) -> Bool {
    guard mayOpen(heading) else { return false }
    let words = Words.of(heading)
    return words.contains { $0 == "questions" || $0 == "question" }
      && !words.contains(where: others.contains)
  }

  /// Whether every item of a list below a heading is a question: the heading ends with the word.
  static func listsOnlyQuestions(_ heading: String) -> Bool {
    let words = Words.of(heading)
    return words.last == "questions" || words.suffix(2) == ["question", "bank"]
  }

  /// The group that a heading names, without the word "questions"; `nil` when it names none.
  static func category(_ heading: String) -> String? {
    let title = TitleText.structure(TitleText.trimmed(heading))
    guard !Words.of(title).allSatisfy(general.contains) else { return nil }
    for ending in [" Questions", " questions"] where title.hasSuffix(ending) {
      return String(title.dropLast(ending.count))
    }
    return title
  }

  /// Most headings hold nothing like the word and need no closer look.
  private static func mayOpen(_ heading: String) -> Bool {
    heading.utf8.count <= 160
      && heading.utf8.contains { $0 == UInt8(ascii: "q") || $0 == UInt8(ascii: "Q") }
  }
}
