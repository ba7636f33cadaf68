/// `rehearse delete`: which past sessions go into the trash.
public struct DeleteOptions: Sendable {
  /// The sessions, as they were named.
  public let ids: [String]
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "delete", .keepInOrder, "put past sessions into the trash",
    details: """
      The file goes into the folder .trash beside it, which no other command looks into; `restore` brings
      it back. ID is as for `show`.
      """,
    examples: ["rehearse delete 2026-11-23T1904", "rehearse delete -1 -2"]
  ) { words throws(UsageProblem) in .delete(try DeleteOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    ids = words.allArguments("ID", .session, atLeast: 1)
    folders = try words.values(.folders)
  }
}
