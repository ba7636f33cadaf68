/// `rehearse edit`: which past session is edited.
public struct EditOptions: Sendable {
  /// The session, as it was named.
  public let id: String
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "edit", .keepInOrder, "open a past session in your editor",
    details: """
      Opens the transcript in $VISUAL, else $EDITOR, else vi, and tells with file and line what cannot
      be read in it afterwards; the exit status is 1 then. ID is as for `show`, and may name a file that
      cannot be read as well. A session that is running is left alone.
      """,
    examples: ["rehearse edit last", "EDITOR=\"code --wait\" rehearse edit -2"]
  ) { words throws(UsageProblem) in .edit(try EditOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    id = words.argument("ID", .session)
    folders = try words.values(.folders)
  }
}
