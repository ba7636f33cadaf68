/// `rehearse report`: what the page is about, and where it goes.
public struct ReportOptions: Sendable {
  /// Which sessions.
  public let filter: FilterOptions
  /// The file to write; "-" for standard output.
  public let output: String?
  /// Whether it is opened.
  public let opens: Bool
  /// The name of the one chart that is made.
  public let chart: String?
  /// The day of interviews that the page is about: "last", or how it begins.
  public let day: String?
  /// Whether all sessions are told with their notes.
  public let tellsAll: Bool
  /// Whether sessions at another speed count as well.
  public let countsDemos: Bool
  /// The folders that are looked into.
  public let folders: [String]

  /// So many sessions are told with their notes, unless all are asked for.
  public static let mostTold = 50

  static let command = Command(
    "report", .lookBack, "a page with charts, numbers and notes",
    details: """
      Makes one HTML file that needs nothing besides, no network and no script: to be read in any
      browser, printed, or sent. It tells how regularly you rehearse, what to do next as `coach` does,
      for each structure and phase the times against the window, the same of drills, how you feel
      time, and the newest \(ReportOptions.mostTold) sessions with their timelines and notes.

      Without -o it goes to standard output, or on a terminal to rehearse-report.html in this folder.
      A file of that name is replaced when it is a report itself; what -o names is replaced when it is
      called .html or .svg as well, and -o - means standard output.

      --chart makes one chart alone, as SVG: weeks, days, total, phases, phase-1 (phase-2, …),
      drill-1 (of the phase that was drilled last; drill-2, …), time-sense, or session, the timeline of
      the newest one. Charts of a structure are of the one that was rehearsed most; --structure chooses
      another.

      --day makes a page of a day of interviews instead: its rounds, what each dimension and each
      interviewer scored, and what held through all rounds. It takes last, or how the day begins,
      2026-11-30.
      """,
    examples: [
      "rehearse report --open", "rehearse report --day last",
      "rehearse report --since 2026-10-01 -o october.html",
      "rehearse report --chart phases --structure technical -o phases.svg",
    ]
  ) { words throws(UsageProblem) in .report(try ReportOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    filter = try FilterOptions(&words)
    output = try words.value(.output)
    opens = words.has(.opens)
    chart = try words.value(
      Option(
        "--chart", "NAME",
        .suggestion(
          "weeks", "days", "total", "phases", "phase-1", "drill-1", "time-sense", "session"),
        "one chart alone, as SVG"))
    day = try words.value(
      Option("--day", "DAY", .suggestion("last"), "one day of interviews: last, or 2026-11-30"))
    tellsAll = words.has(Flag("--all", "tell all sessions with their notes"))
    countsDemos = words.has(.demos)
    folders = try words.values(.folders)
    guard day == nil || chart == nil else {
      throw UsageProblem("--chart is of a structure and --day of several; leave one of them out")
    }
  }
}
