/// `rehearse review`: which past sessions are looked at on a full screen.
public struct ReviewOptions: Sendable {
  /// Which sessions.
  public let filter: FilterOptions
  /// Whether only ASCII signs are drawn.
  public let isASCII: Bool
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "review", .lookBack, "look back on a full screen: sessions, transcripts, charts",
    details: """
      The sessions are listed newest first, and beside them stands what happened in the selected one.
      Enter opens it whole, / keeps those with some words, o sorts, c compares two, s shows the
      statistics of the structure in charts, n what to do next, e edits in $VISUAL or $EDITOR, d
      deletes and u brings it back, ? lists all keys. The mouse selects and scrolls. Narrow terminals show the list alone.
      """,
    examples: ["rehearse review", "rehearse review --structure technical --since 2026-10-01"]
  ) { words throws(UsageProblem) in .review(try ReviewOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    filter = try FilterOptions(&words)
    isASCII = words.has(.ascii)
    try words.takeColours()
    folders = try words.values(.folders)
  }
}
