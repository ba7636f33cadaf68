/// `rehearse check`: which files are checked.
public struct CheckOptions: Sendable {
  /// The files.
  public let files: [String]
  /// Whether lists without a time are structures as well.
  public let isUntimed: Bool
  /// Whether JSON is printed.
  public let isJSON: Bool

  static let command = Command(
    "check", .guides, "how a guide or a transcript was read",
    details: """
      Shows the structures that were found, with their lines, how their times were read and why, and
      each time that was ignored with the reason (GUIDES.md states the rules); then what remains to
      be done: placeholders in square brackets (but not the blanks of questions), empty or ragged
      table cells, code without a language, links to files that are not there, dates and versions out
      of order, planned updates and a review whose day has passed. With --json one object a file,
      each on a line. The exit status is 1 when there are problems; notes are none.
      """,
    examples: ["rehearse check guide.md", "rehearse check --json guide.md"]
  ) { words throws(UsageProblem) in .check(try CheckOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    files = words.allArguments("FILE", .file, atLeast: 1)
    isUntimed = words.has(.untimed)
    isJSON = words.has(.json)
  }
}
