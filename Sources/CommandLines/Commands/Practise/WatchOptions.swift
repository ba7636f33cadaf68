import Sessions

/// `rehearse watch`: which running session is looked at, and as whom.
public struct WatchOptions: Sendable {
  /// The session or the folder, as it was named.
  public let place: String?
  /// Who looks.
  public let watcher: Watcher
  /// Whether lines take the place of the screen.
  public let isPlain: Bool
  /// Whether only ASCII signs are drawn.
  public let isASCII: Bool
  /// The folder for transcripts.
  public let folder: String?

  static let command = Command(
    "watch", .practise, "look at the running session from another terminal",
    details: """
      Follows a session that runs elsewhere, from its transcript alone: another window, another machine
      over ssh, a shared folder. --as candidate shows question, follow-up, phase and time as large as
      they get, and nothing else; --as interviewer shows prompts, notes and marks as well. PLACE is a
      folder of transcripts, the file of one, or an id as for `show`; without it the folder that
      sessions are kept in. While nothing runs it waits, and goes over to the next session that starts
      there, unless one was named. While the session runs it writes nothing and takes no lock, so that
      the session does not notice; after the end of one with --interviewer, --as candidate asks for the
      scores of who answered, and puts them in. q leaves; the session goes on. docs/two-terminals.md tells more.
      """,
    examples: [
      "rehearse watch", "rehearse watch ~/shared --as interviewer", "rehearse watch --plain",
    ]
  ) { words throws(UsageProblem) in .watch(try WatchOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    place = try words.optionalArgument("PLACE", .session)
    let watcher = try words.value(
      Option(
        "--as", "WHO", .choice(Watcher.self), "what is shown: candidate or interviewer (candidate)")
    )
    self.watcher = watcher ?? .candidate
    isPlain = words.has(.plain)
    isASCII = words.has(.ascii)
    try words.takeColours()
    folder = try words.value(.folder)
  }
}
