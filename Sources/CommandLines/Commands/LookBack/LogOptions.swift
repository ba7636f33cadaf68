/// `rehearse log`: which past sessions are listed.
public struct LogOptions: Sendable {
  /// Which sessions.
  public let filter: FilterOptions
  /// Whether JSON is printed.
  public let isJSON: Bool
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "log", .lookBack, "past sessions, newest first",
    details: """
      Each has a number that `show` and the other commands take, -1 for the newest; “theirs” is whether
      who interviewed would hire. What does not fit beside the rest on a narrow terminal is left out;
      --json has all of it. On a terminal a long list goes through $PAGER, else `less`; PAGER=cat or an
      empty one means none. Files that could not be read are told at the end, with file and line; so are
      copies of a session, of which one counts, and links and folders inside, which are not looked into.
      FORMAT.md tells how copies are known.
      """,
    examples: [
      "rehearse log", "rehearse log --since 2026-10-01 --over",
      "rehearse log --structure technical --last 5",
    ]
  ) { words throws(UsageProblem) in .log(try LogOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    filter = try FilterOptions(&words)
    isJSON = words.has(.json)
    try words.takeColours()
    folders = try words.values(.folders)
  }
}
