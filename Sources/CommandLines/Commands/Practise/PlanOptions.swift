import Coaching
import Sessions
import Texts

/// `rehearse plan`: what is to be rehearsed until the interview.
public struct PlanOptions: Sendable {
  /// The day of the interview.
  public let interview: CalendarDate?
  /// The minutes of a day.
  public let minutes: Int?
  /// How many days are shown.
  public let days: Int?
  /// Whose plan it is.
  public let candidate: String?
  /// The guides named.
  public let guides: [String]
  /// Whether JSON is printed.
  public let isJSON: Bool
  /// The folders that are looked into.
  public let folders: [String]

  /// So many days are shown where their number is not given.
  public static let usualDays = 7

  static let command = Command(
    "plan", .practise, "what to rehearse on each day until the interview",
    details: """
      Fills the minutes of each day with whole sessions and drills of single phases: what would be
      least fresh on the day of the interview first, and first of all today what a finding of
      `rehearse coach` asks for. Each line says why it is there and what starts it. Until a fortnight
      before the interview two thirds of the time are drills, then half; the last three days are whole
      sessions, and drills only in what is left beside them; the last one is short. A day that was
      missed is nothing to catch up on: the rest is planned anew.

      What is planned is what `structures:` in the settings names, else what you practised in the last
      60 days, else the two structures to begin with. `interview:` and `minutes:` in the settings save
      the options. Without a date the plan looks \(PracticePlan.horizon) days ahead, \
      without minutes it takes \(DailyMinutes.usual) a day.
      STATISTICS.md has the rule and the model of memory behind it.
      """,
    examples: [
      "rehearse plan --interview 2027-01-15 --minutes 30", "rehearse plan --days 1",
      "rehearse plan --json",
    ]
  ) { words throws(UsageProblem) in .plan(try PlanOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    interview = try words.value(
      Option("--interview", "DATE", .date, "the day of the interview, such as 2026-12-14"))
    minutes = try words.value(
      Option(
        "--minutes", "N", .number(DailyMinutes.possible),
        "the minutes of each day (\(DailyMinutes.usual))"))
    days = try words.value(
      Option(
        "--days", "N", .number(PracticePlan.possibleDays),
        "show so many days (\(PlanOptions.usualDays))"))
    candidate = try words.value(.person)
    guides = try words.values(.guides)
    isJSON = words.has(.json)
    try words.takeColours()
    folders = try words.values(.folders)
  }
}
