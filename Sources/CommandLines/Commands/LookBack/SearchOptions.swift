/// `rehearse search`: what is searched for, and where.
public struct SearchOptions: Sendable {
  /// What each hit has to hold.
  public let words: [String]
  /// Which sessions.
  public let filter: FilterOptions
  /// Whether JSON is printed.
  public let isJSON: Bool
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "search", .lookBack, "find something in notes, questions and reflections",
    details: """
      Prints each note, follow-up, question and answer of a reflection that holds every WORD, newest
      session first, with the phase and its time. Case and accents do not matter, a part of a word is
      enough, and words in quotes have to follow each other. The exit status is 1 when nothing is
      found.
      """,
    examples: [
      "rehearse search redis", "rehearse search \"trade-off\" late --structure technical",
      "rehearse search bucket --since 2026-10-01 --json",
    ]
  ) { words throws(UsageProblem) in .search(try SearchOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    self.words = words.allArguments("WORD", .text, atLeast: 1)
    filter = try FilterOptions(&words)
    isJSON = words.has(.json)
    try words.takeColours()
    folders = try words.values(.folders)
  }
}
