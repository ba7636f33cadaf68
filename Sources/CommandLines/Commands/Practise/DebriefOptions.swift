/// `rehearse debrief`: which past session is looked back at, and how.
public struct DebriefOptions: Sendable {
  /// The session, as it was named.
  public let id: String?
  /// The guides that are named.
  public let guides: [String]
  /// Whether lines take the place of the screen.
  public let isPlain: Bool
  /// Whether only ASCII signs are drawn.
  public let isASCII: Bool
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "debrief", .practise, "score a past session and say what to change",
    details: """
      The same debrief as at the end of a session, for whoever left in a hurry: the score, what
      happened, pitfalls, what was left out, what a good answer holds, whether the resolution was kept,
      what went well, what to change. ID is as for `show`; without it the newest session that nothing
      was said of is taken, else the newest. Every answer is saved at once. Without a terminal, lines
      answer: `/score 3`, `/kept y`, `/tick 2`; `/help` lists them.
      """,
    examples: ["rehearse debrief", "rehearse debrief last", "rehearse debrief -2 --plain"]
  ) { words throws(UsageProblem) in .debrief(try DebriefOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    id = try words.optionalArgument("ID", .session)
    guides = try words.values(.guides)
    isPlain = words.has(.plain)
    isASCII = words.has(.ascii)
    try words.takeColours()
    folders = try words.values(.folders)
  }
}
