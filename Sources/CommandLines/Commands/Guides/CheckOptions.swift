/// `rehearse check`: which files are checked.
public struct CheckOptions: Sendable {
  /// The files.
  public let files: [String]
  /// Whether lists without a time are structures as well.
  public let isUntimed: Bool
  /// Whether what was read is mended by hand.
  public let isMending: Bool
  /// Whether what may be no plan of one sitting is listed as well.
  public let showsAll: Bool
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
      each on a line. Of a folder all Markdown files are checked, those of the folders inside as well.
      The exit status is 1 when there are problems; notes are none.

      What is less like the plan of one sitting, such as a list of exercises, is only counted; --all
      shows it, and with --json it stands under "folded".

      Where the reading errs, --mend walks through the structures of one guide, each with its lines
      beside it and the times near it that belong to no phase. Letters drop, join, split, rename and
      re-time; ? lists them. The guide stays as it is: w writes what was mended to a file beside it
      (guide.structures.yaml), which holds wherever the guide is read and may be edited by hand.
      """,
    examples: [
      "rehearse check guide.md", "rehearse check --json guide.md", "rehearse check --mend guide.md",
    ]
  ) { words throws(UsageProblem) in .check(try CheckOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    files = words.allArguments("FILE", .file, atLeast: 1)
    isUntimed = words.has(.untimed)
    isMending = words.has(Flag("--mend", "mend how a guide was read, structure by structure"))
    showsAll = words.has(.folded)
    isJSON = words.has(.json)
    try words.takeColours()
    guard isMending else { return }
    if isJSON { throw UsageProblem("--mend asks and answers in lines; leave --json out") }
    if files.count > 1 { throw UsageProblem("--mend takes one guide at a time; name one FILE") }
  }
}
