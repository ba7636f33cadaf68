import Listings

/// `rehearse brief`: of which past session a brief is printed.
public struct BriefOptions: Sendable {
  /// The session, as it was named.
  public let id: String
  /// Whether the candidate and the notes are left out.
  public let isRedacted: Bool
  /// The guides that are looked into.
  public let guides: [String]
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "brief", .lookBack, "a session in words for an outside coach",
    details: """
      Prints Markdown of at most \(Brief.largest / 1024) KB: what was asked, the rubric, \
      the phases with their times, your
      notes, the figures and what was found in earlier sessions. It is what `rehearse coach ID --ask`
      sends; give it to whomever you like, and put the answer in with `rehearse coach ID --from FILE`.
      No path is in it, and no note that begins with //: that is private. --redact leaves out all
      notes and the candidate's name. ID is as for `show`.
      """,
    examples: ["rehearse brief last", "rehearse brief last --redact"]
  ) { words throws(UsageProblem) in .brief(try BriefOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    id = words.argument("ID", .session)
    isRedacted = words.has(.redact)
    guides = try words.values(.guides)
    folders = try words.values(.folders)
  }
}

extension Flag {
  /// Leaves out what tells who rehearsed.
  static let redact = Flag("--redact", "leave out the notes and the candidate's name")
}
