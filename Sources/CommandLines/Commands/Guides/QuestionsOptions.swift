/// `rehearse questions`: which questions are listed, or drawn from.
public struct QuestionsOptions: Sendable {
  /// What each question has to hold.
  public let words: [String]
  /// The guides named.
  public let guides: [String]
  /// Words of the category.
  public let category: String?
  /// Words of a principle.
  public let principle: String?
  /// The level asked for.
  public let level: String?
  /// Whether one is drawn.
  public let draws: Bool
  /// What fills the blanks of a question that is drawn.
  public let topics: [String]
  /// Whether JSON is printed.
  public let isJSON: Bool
  /// The folder for transcripts.
  public let folder: String?

  static let command = Command(
    "questions", .guides, "the question bank, or one question drawn from it",
    details: """
      Lists the questions of the guides and the built-in references, those with every WORD in them.
      A single one is shown whole: its framework, key points, follow-ups, and what it owes at each
      level. --draw picks the one asked the fewest times; of those the one with the lowest last score,
      then the one of longest ago; what was asked within seven days waits while others are left.
      """,
    examples: [
      "rehearse questions", "rehearse questions --category failure --draw",
      "rehearse questions cache --level L7", "rehearse questions --principle ownership",
    ]
  ) { words throws(UsageProblem) in .questions(try QuestionsOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    self.words = words.allArguments("WORD", .text, atLeast: 0)
    guides = try words.values(.guides)
    category = try words.value(
      Option("--category", "WORDS", .text, "only of the categories with these words"))
    principle = try words.value(
      Option("--principle", "WORDS", .text, "only those that ask about this principle"))
    level = try words.value(Option("--level", "LEVEL", .level, "only what a level owes"))
    draws = words.has(Flag("--draw", "draw one, the least practised first"))
    topics = try words.values(.topics)
    isJSON = words.has(.json)
    try words.takeColours()
    folder = try words.value(.folder)
  }
}
