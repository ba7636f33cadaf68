/// `rehearse rename`: which past session gets which name.
public struct RenameOptions: Sendable {
  /// The session, as it was named.
  public let id: String
  /// Its new name.
  public let name: String
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "rename", .keepInOrder, "give a past session another name",
    details: """
      NAME becomes the name of the file, which keeps its ending .md and its content; nothing is
      overwritten. ID is as for `show`.
      """,
    examples: ["rehearse rename last first-whole-run"]
  ) { words throws(UsageProblem) in .rename(try RenameOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    id = words.argument("ID", .session)
    name = words.argument("NAME", .text)
    folders = try words.values(.folders)
  }
}
