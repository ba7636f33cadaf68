import Sessions

/// `rehearse resume`: which session goes on, and how.
public struct ResumeOptions: Sendable {
  /// The session, as it was named.
  public let id: String?
  /// Whether it is ended instead.
  public let closes: Bool
  /// How the opening and the end of a window are told.
  public let bell: Bell?
  /// Whether lines take the place of the screen.
  public let isPlain: Bool
  /// Whether only ASCII signs are drawn.
  public let isASCII: Bool
  /// The folder for transcripts.
  public let folder: String?

  static let command = Command(
    "resume", .practise, "go on with a session that was cut short",
    details: """
      Goes on in the same transcript from its last event; the time between counts as away. ID is as
      for `show`; without it the latest session that was cut short is taken. --close ends it instead,
      as cut short, where its record ends. A session that is running elsewhere is left alone.

      After a round of a day the day goes on; where no session was cut short, a day that was left does.
      """,
    examples: [
      "rehearse resume", "rehearse resume 2026-11-23T1904", "rehearse resume last --close",
    ]
  ) { words throws(UsageProblem) in .resume(try ResumeOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    id = try words.optionalArgument("ID", .session)
    closes = words.has(Flag("--close", "end it instead of going on"))
    bell = try words.value(.bell)
    isPlain = words.has(.plain)
    isASCII = words.has(.ascii)
    try words.takeColours()
    folder = try words.value(.folder)
  }
}
