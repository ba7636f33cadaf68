/// `rehearse coach`: of which past sessions findings are made, and how they are shown.
public struct CoachOptions: Sendable {
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

      Three findings are shown at most, the costliest first, and --all shows all of them. What there
      are too few sessions for is told. --as-of DATE looks back as at the end of that day.
      STATISTICS.md tells how each is made.

      One person is looked at: the candidate of the settings, else the sessions without one.
      """,
    examples: ["rehearse coach", "rehearse coach --structure technical --as-of 2026-10-01"]
  ) { words throws(UsageProblem) in .coach(try CoachOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    filter = try FilterOptions(&words)
    asOf = try words.value(
      Option("--as-of", "DATE", .date, "only what had happened by the end of this day"))?.dayNumber
    showsAll = words.has(Flag("--all", "all findings, not only the three that cost most"))
    isJSON = words.has(.json)
    folders = try words.values(.folders)
  }
}
