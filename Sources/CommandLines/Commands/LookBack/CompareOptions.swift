/// `rehearse compare`: which two past sessions.
public struct CompareOptions: Sendable {
  /// One session, as it was named.
  public let first: String
  /// The other one, as it was named.
  public let second: String
  /// Whether JSON is printed.
  public let isJSON: Bool
  /// Whether only ASCII signs are drawn.
  public let isASCII: Bool
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "compare", .lookBack, "two sessions, phase by phase",
    details: """
      A and B are as for `show`. The difference is B less A: negative when B was quicker.
      """,
    examples: ["rehearse compare -2 last", "rehearse compare 2026-11-20 2026-11-23 --json"]
  ) { words throws(UsageProblem) in .compare(try CompareOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    first = words.argument("A", .session)
    second = words.argument("B", .session)
    isJSON = words.has(.json)
    isASCII = words.has(.ascii)
    folders = try words.values(.folders)
  }
}
