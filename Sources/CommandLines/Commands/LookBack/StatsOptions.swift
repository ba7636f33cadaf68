import Coaching
import Structures
import Transcripts

/// `rehearse stats`: which past sessions are counted, and how they are shown.
public struct StatsOptions: Sendable {
  /// Which sessions.
  public let filter: FilterOptions
  /// Whether sessions at another speed count as well.
  public let countsDemos: Bool
  /// Whether levels are set side by side.
  public let isByLevel: Bool
  /// Whether JSON is printed.
  public let isJSON: Bool
  /// Whether only ASCII signs are drawn.
  public let isASCII: Bool
  /// The folders that are looked into.
  public let folders: [String]

  static let command = Command(
    "stats", .lookBack, "which phases take the time, and whether it gets better",
    details: """
      For each structure and each of its phases: the median time against the window, how often it was
      left early, in its window or over, and the trend over the last ten sessions; which phases lose
      the time that an overrun takes; how regularly you rehearse; how the times of drills and your
      sense of time go on. Medians need three sessions, trends five; those that were stopped \
      within \(Summary.shortestPractice.wholeSeconds)
      seconds are left out. --by level sets the levels of each structure side by side. STATISTICS.md
      defines every number.
      """,
    examples: ["rehearse stats", "rehearse stats --structure technical --since 2026-10-01"]
  ) { words throws(UsageProblem) in .stats(try StatsOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    filter = try FilterOptions(&words)
    countsDemos = words.has(.demos)
    let group = try words.value(
      Option("--by", "WORD", .choice(StatsGroup.self), "level: set levels side by side"))
    isByLevel = group == .level
    isJSON = words.has(.json)
    isASCII = words.has(.ascii)
    try words.takeColours()
    folders = try words.values(.folders)
  }
}
