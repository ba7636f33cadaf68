/// `rehearse stories`: how the person's stories are listed.
public struct StoriesOptions: Sendable {
  /// Whether JSON is printed.
  public let isJSON: Bool
  /// The folders that are looked into for past sessions.
  public let folders: [String]

  static let command = Command(
    "stories", .guides, "your stories, and which principles they cover",
    details: """
      Lists the stories in your guides, when each was told last and how it was scored, and which
      story shows which principle; then the principles that none shows. `new NAME` writes a card to
      fill in, a Markdown file of its own; `show NAME` prints a card and `edit NAME` opens it in your
      editor. A part of a NAME is enough; its number in the list, #2, or its place,
      flood.md:1, finds one of two stories with one name.
      """,
    examples: [
      "rehearse stories", "rehearse stories new \"The night of the flood\"",
      "rehearse stories edit flood",
    ], subcommands: [new, show, edit, list], read: read)

  private static let new = Subcommand(
    "new", "write a card to fill in", needs: "NAME"
  ) { words in .newStory(words.argument("NAME", .text)) }

  private static let show = Subcommand(
    "show", "one story whole, by its name or a part of it", needs: "NAME"
  ) { words throws(UsageProblem) in
    .showStory(words.argument("NAME", .story), try StoriesOptions(&words))
  }

  private static let edit = Subcommand(
    "edit", "open a story in your editor", needs: "NAME"
  ) { words in .editStory(words.argument("NAME", .story)) }

  private static let list = Subcommand("list", "the same as without it", read: read)

  private static let read: Command.Reading = { words throws(UsageProblem) in
    .stories(try StoriesOptions(&words))
  }

  private init(_ words: inout Words) throws(UsageProblem) {
    isJSON = words.has(.json)
    try words.takeColours()
    folders = try words.values(.folders)
  }
}
