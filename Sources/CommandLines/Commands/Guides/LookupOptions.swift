/// `rehearse lookup`: what is looked up, and where.
public struct LookupOptions: Sendable {
  /// What each entry has to hold.
  public let words: [String]
  /// The guides named.
  public let guides: [String]
  /// The level asked for.
  public let level: String?
  /// Whether JSON is printed.
  public let isJSON: Bool

  static let command = Command(
    "lookup", .guides, "look something up in your guides",
    details: """
      Prints what holds all the words, in its heading or its text, each with its file and line: rows
      of tables first, headings with their text, checklists, and code as it stands; the address of a
      link follows its text. Case and accents do not matter, and the beginning of a word is enough.
      With --level, columns and labelled lines that are marked for another level are left out. The
      exit status is 1 when nothing matches.
      """,
    examples: [
      "rehearse lookup latency", "rehearse lookup cache aside", "rehearse lookup debug checklist",
      "rehearse lookup availability --level L6",
    ]
  ) { words throws(UsageProblem) in .lookup(try LookupOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    self.words = words.allArguments("WORD", .text, atLeast: 1)
    guides = try words.values(
      Option("--from", "FILE", .file, "look in this guide alone; may be repeated"))
    level = try words.value(
      Option(
        "--level", "LEVEL", .level, "leave out what is for other levels than this, such as L6"))
    isJSON = words.has(.json)
    try words.takeColours()
  }
}
