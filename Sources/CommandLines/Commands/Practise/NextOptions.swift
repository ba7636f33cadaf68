/// `rehearse next`: what comes first today.
public struct NextOptions: Sendable {
  /// Whether it is only said.
  public let isPrinted: Bool
  /// Whose next step it is.
  public let candidate: String?
  /// The guides named.
  public let guides: [String]
  /// Whether lines take the place of the screen.
  public let isPlain: Bool
  /// Whether only ASCII signs are drawn.
  public let isASCII: Bool
  /// The folder for transcripts.
  public let folder: String?

  static let command = Command(
    "next", .practise, "start what comes first today",
    details: """
      Says the one next step, why, and what starts it, and starts it: the same step that the home
      screen, the debrief, `rehearse coach` and the report name, and the first line of today in
      `rehearse plan`. It is what a finding asks for that was not done yet, else what would be least
      fresh on the day. Enter begins, on the ready screen or behind the sentence; without a terminal
      the session begins at once, as lines. --print only says it.
      """,
    examples: ["rehearse next", "rehearse next --print"]
  ) { words throws(UsageProblem) in .next(try NextOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    isPrinted = words.has(Flag("--print", "only say it"))
    candidate = try words.value(.person)
    guides = try words.values(.guides)
    isPlain = words.has(.plain)
    isASCII = words.has(.ascii)
    try words.takeColours()
    folder = try words.value(.folder)
  }
}
