import References

/// `rehearse references`: which guides of the library are listed.
public struct ReferencesOptions: Sendable {
  /// The level asked for.
  public let audience: String?
  /// What kind of interview they are for.
  public let focus: InterviewFocus?
  /// The tag asked for.
  public let tag: String?
  /// How far along they are.
  public let status: ReferenceStatus?
  /// Whether JSON is printed.
  public let isJSON: Bool

  static let command = Command(
    "references", .guides, "your library of guides",
    details: """
      Lists the guides that are offered without --from, with what their front matter says. `add PATH`
      remembers a file, or a folder with all Markdown files in it and below; the files stay where
      they are. `remove NAME` forgets what was added, by its path or its name.
      """,
    examples: [
      "rehearse references", "rehearse references add ~/notes/interviews",
      "rehearse references --audience L7 --tag caching", "rehearse references remove interviews",
    ], subcommands: [add, remove, list], read: read)

  private static let add = Subcommand(
    "add", "remember a file, or a folder with all Markdown files in it", needs: "FILE or FOLDER"
  ) { words in .addReference(words.argument("PATH", .file)) }

  private static let remove = Subcommand(
    "remove", "forget what was added, by its path or its name", needs: "NAME"
  ) { words in .removeReference(words.argument("NAME", .guide)) }

  private static let list = Subcommand("list", "the same as without it", read: read)

  private static let read: Command.Reading = { words throws(UsageProblem) in
    .references(try ReferencesOptions(&words))
  }

  private init(_ words: inout Words) throws(UsageProblem) {
    audience = try words.value(
      Option("--audience", "LEVEL", .level, "only those for this level"))
    focus = try words.value(
      Option(
        "--focus", "FOCUS", .choice(InterviewFocus.self),
        "only technical, behavioral, leadership, product or mixed ones"))
    tag = try words.value(Option("--tag", "TAG", .guideTag, "only those with this tag"))
    status = try words.value(
      Option(
        "--status", "STATUS", .choice(ReferenceStatus.self),
        "only draft, published, review_needed or archived ones"))
    isJSON = words.has(.json)
    try words.takeColours()
  }
}
