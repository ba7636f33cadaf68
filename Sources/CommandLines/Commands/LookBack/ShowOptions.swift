/// `rehearse show`: which past session is shown.
public struct ShowOptions: Sendable {
  /// The session, as it was named.
  public let id: String
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
      """,
    examples: ["rehearse show", "rehearse show 2026-11-23T1904 --json"]
  ) { words throws(UsageProblem) in .show(try ShowOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    id = try words.optionalArgument("ID", .session) ?? "last"
    isJSON = words.has(.json)
    try words.takeColours()
    folders = try words.values(.folders)
  }
}
