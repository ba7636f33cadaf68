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
      A and B are as for `show`; without B it is the last session, and without both the last two are compared.
      The difference is B less A: negative when B was quicker.
      """,
    examples: [
      "rehearse compare", "rehearse compare -5", "rehearse compare 2026-11-20 2026-11-23 --json",
    ]
  ) { words throws(UsageProblem) in .compare(try CompareOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    first = try words.optionalArgument("A", .session) ?? "-2"
    second = try words.optionalArgument("B", .session) ?? "last"
    isJSON = words.has(.json)
    isASCII = words.has(.ascii)
    try words.takeColours()
    folders = try words.values(.folders)
  }
}
