/// `rehearse coach`: of which past sessions findings are made, and how they are shown.
public struct CoachOptions: Sendable {
  /// Where an answer from outside comes from.
  public enum Source: Hashable, Sendable {
    /// The command that the settings name.
    case command
    /// A file, or standard input: `-`.
    case file(String)
  }

  /// The session that somebody outside says something of, as it was named.
  public let id: String?
  /// Where that comes from; `nil` where the program itself looks back.
  public let source: Source?
  /// Whether the candidate and the notes are kept back.
  public let isRedacted: Bool
  /// Whether nothing is asked before it is sent, and before the answer is put in.
  public let isAgreed: Bool
  /// Which sessions.
  public let filter: FilterOptions
  /// The last day that counts, counted from 1970-01-01; `nil` is today.
  public let asOf: Int?
  /// Whether all findings are shown, also those that are mended.
  public let showsAll: Bool
  /// Whether JSON is printed.
  public let isJSON: Bool
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "coach", .lookBack, "what to change first, and what to do about it",
    details: """
      Finds habits that cost you time or points: phases that run over or are left too early, prompts
      that stay uncovered, what follow-ups, pauses and overruns cost, phases that get longer or are
      not reached. A finding is said only when it is true of your sessions and chance would hardly
      explain it; it is new at first, confirmed when the next session bears it out, and fades and is
      mended when it no longer shows. Each names the sessions in which it shows, newest first:
      `rehearse show ID` opens one.

      What to do next stands on top, the same that `rehearse next` starts. What no guide of yours
      holds any more is shown, and nothing starts it.

      Three findings are shown at most, the costliest first, and --all shows all of them. What there
      are too few sessions for is told. --as-of DATE looks back as at the end of that day.
      STATISTICS.md tells how each is made.

      One person is looked at: the candidate of the settings, else the sessions without one.

      With ID and --ask somebody outside is asked about one session: the command of the setting
      `coach:` gets its brief (see `rehearse brief`) on standard input and answers with Markdown on
      standard output, within `coach_seconds:` (120); Esc stops it. What leaves the machine is told
      first, and you are asked; a note that begins with // never leaves. The answer is shown, and put
      into the transcript when you say so. --from FILE takes an answer from anywhere, - from standard
      input. Nothing in an answer is run or followed.
      """,
    examples: [
      "rehearse coach", "rehearse coach --structure technical --as-of 2026-10-01",
      "rehearse coach last --ask", "rehearse coach last --from answer.md --yes",
    ]
  ) { words throws(UsageProblem) in .coach(try CoachOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    id = try words.optionalArgument("ID", .session)
    filter = try FilterOptions(&words)
    asOf = try words.value(
      Option("--as-of", "DATE", .date, "only what had happened by the end of this day"))?.dayNumber
    showsAll = words.has(Flag("--all", "all findings, not only the three that cost most"))
    let asks = words.has(Flag("--ask", "ask the command of the settings about the session ID"))
    let file = try words.value(
      Option("--from", "FILE", .file, "take an answer about the session ID; - is standard input"))
    isRedacted = words.has(.redact)
    isAgreed = words.has(Flag("--yes", "send, and put the answer in, without asking"))
    isJSON = words.has(.json)
    try words.takeColours()
    folders = try words.values(.folders)
    source = file.map(Source.file) ?? (asks ? .command : nil)
    try check(asks: asks, hasFile: file != nil)
  }
  private func check(asks: Bool, hasFile: Bool) throws(UsageProblem) {
    if asks, hasFile {
      throw UsageProblem("--ask and --from exclude each other; leave one of them out")
    }
    if source == nil, let id {
      throw UsageProblem(
        "“\(id)” needs --ask or --from FILE; without ID all sessions are looked at")
    }
    if source != nil, id == nil {
      throw UsageProblem("--ask and --from need the ID of a session; `last` is the newest")
    }
  }
}
