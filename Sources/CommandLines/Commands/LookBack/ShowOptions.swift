/// `rehearse show`: which past session is shown.
public struct ShowOptions: Sendable {
  /// The session, as it was named.
  public let id: String
  /// Whether the transcript is shown as it is written.
  public let isRaw: Bool
  /// Whether JSON is printed.
  public let isJSON: Bool
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "show", .lookBack, "one past session whole",
    details: """
      ID is the name of its file without .md, or as much of the beginning as fits one alone; `last`;
      or a number of log: -2 for the second last. `last` and the numbers are refused where a newer file
      cannot be read. A copy of a session is named whole. Without ID the last session is shown.

      On a terminal it is drawn as `review` draws it: how it went, the timeline, the phases with their
      times, notes, scores. --raw prints the Markdown of the transcript, as a pipe and a file get it.
      """,
    examples: ["rehearse show", "rehearse show last --raw", "rehearse show 2026-11-23T1904 --json"]
  ) { words throws(UsageProblem) in .show(try ShowOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    id = try words.optionalArgument("ID", .session) ?? "last"
    isRaw = words.has(Flag("--raw", "the transcript as it is written, also on a terminal"))
    isJSON = words.has(.json)
    try words.takeColours()
    folders = try words.values(.folders)
  }
}
