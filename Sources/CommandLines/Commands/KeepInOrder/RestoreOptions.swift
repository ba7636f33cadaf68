/// `rehearse restore`: which deleted session comes back.
public struct RestoreOptions: Sendable {
  /// The session, as it was named; `nil` lists them all.
  public let id: String?
  /// Whether JSON is printed.
  public let isJSON: Bool
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "restore", .keepInOrder, "bring back a deleted session",
    details: "Without ID it lists the deleted ones; ID is as for `show`, among these.",
    examples: ["rehearse restore", "rehearse restore 2026-11-23T1904", "rehearse restore -1"]
  ) { words throws(UsageProblem) in .restore(try RestoreOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    id = try words.optionalArgument("ID", .deletedSession)
    isJSON = words.has(.json)
    folders = try words.values(.folders)
  }
}
