/// `rehearse tag`: which past session gets, or loses, which tags.
public struct TagOptions: Sendable {
  /// The session, as it was named.
  public let id: String
  /// The tags, as they were typed.
  public let tags: [String]
  /// Whether they are taken off.
  public let removes: Bool
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "tag", .keepInOrder, "put tags on a past session, or take them off",
    details: """
      Changes the `tags` of the transcript's front matter and not a byte besides, so that hand-written
      front matter stays as it is. ID is as for `show`; `log --tag` finds tags.
      """,
    examples: ["rehearse tag last aloud morning", "rehearse tag last morning --remove"]
  ) { words throws(UsageProblem) in .tag(try TagOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    id = words.argument("ID", .session)
    tags = words.allArguments("WORD", .tag, atLeast: 1)
    removes = words.has(Flag("--remove", "take the tags off"))
    folders = try words.values(.folders)
  }
}
