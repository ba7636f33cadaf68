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
    isOfQuestions(heading) && !Words.of(heading).contains(where: others.contains)
  }

  /// Whether a heading names questions that nobody is asked in an interview.
  static func refuses(_ heading: String) -> Bool { isOfQuestions(heading) && !opens(heading) }

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

  private static func isOfQuestions(_ heading: String) -> Bool {
    // Most headings hold nothing like the word and need no closer look.
    guard heading.utf8.count <= 160,
      heading.utf8.contains(where: { $0 == UInt8(ascii: "q") || $0 == UInt8(ascii: "Q") })
    else { return false }
    return Words.of(heading).contains { $0 == "questions" || $0 == "question" }
  }
}
