import Texts

/// `rehearse day`: which loop is run, and how.
public struct DayOptions: Sendable {
  /// The loop, as it was named; `nil` takes the day that was left, else the first one there is.
  public let loop: String?
  /// When the day was to begin; `nil` begins it now.
  public let start: ClockTime?
  /// When a day would begin whose schedule is wanted alone; `nil` runs one.
  public let plan: ClockTime?
  /// The day of that schedule; `nil` for today.
  public let date: CalendarDate?
  /// Whether that schedule is written as a calendar file.
  public let isCalendar: Bool
  /// Whether somebody else answers than who sits at the program.
  public let isInterviewed: Bool
  /// Whether only the whole of a round is scored behind it.
  public let isShort: Bool
  /// Whether a day that was left is not gone on with.
  public let isNew: Bool
  /// How rounds are run.
  public let run: RunOptions

  /// A day that was left goes on for so many hours from when it was to begin.
  public static let longest = 20

  static let command = Command(
    "day", .practise, "run a day of interviews, with its breaks",
    details: """
      LOOP is the title of a loop of your guides or a part of it, or its place (guide.md:12); it says which
      rounds there are, with which structures, questions and interviewers, and which breaks. GUIDES.md tells
      how one is written. Inside are Amazon Loop Day, Onsite of Four and Phone Screen; without LOOP your
      first one is run.

      A screen before each round shows the day: what is done, what comes next, and whether you are behind.
      Each round is a session with a transcript and a debrief of its own; --short asks there for the score
      of the whole alone. A break begins when the round before it ends, so looking back at the round is a
      part of it; Enter ends it early. At the end one page shows the day, and `rehearse report --day last`
      makes it a page to keep.

      A day that you leave goes on with `rehearse resume`, or with the same command, for
      \(longest) hours from its start; --new begins another one. --start says when the day was to begin,
      so that you see how late it is.

      With --interviewer somebody else answers, as for `rehearse start`; who interviews is as the loop says.

      --plan prints the schedule of a day that begins at a time, and runs nothing; --on says on which day, and
      --ics writes it as a file for calendars.
      """,
    examples: [
      "rehearse day --plan 9:00", "rehearse day \"phone screen\"",
      "rehearse day amazon --start 9:00 --level L6 --short",
      "rehearse day onsite --plan 13:30 --on 2027-01-15 --ics",
    ]
  ) { words throws(UsageProblem) in .day(try DayOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    loop = try words.optionalArgument("LOOP", .loop)
    start = try words.value(
      Option("--start", "TIME", .clockTime, "when the day was to begin, such as 9:00 (now)"))
    plan = try words.value(
      Option("--plan", "TIME", .clockTime, "print the schedule of a day that begins at this time"))
    date = try words.value(
      Option("--on", "DATE", .date, "with --plan: the day of the schedule (today)"))
    isCalendar = words.has(Flag("--ics", "with --plan: write the schedule as a calendar file"))
    isInterviewed = words.has(
      Flag("--interviewer", "somebody else answers, and you ask and score"))
    isShort = words.has(Flag("--short", "ask for the score of the whole alone after each round"))
    isNew = words.has(Flag("--new", "begin a day even where one was left"))
    run = try RunOptions(&words)
    guard plan != nil || !isCalendar && date == nil else {
      throw UsageProblem(
        "--ics and --on are for the schedule that --plan TIME makes; add --plan 9:00")
    }
    guard start == nil && plan == nil || run.speed == nil || run.speed == 1 else {
      throw UsageProblem(
        "--start and --plan are times on the wall, by which --speed does not go; leave one out")
    }
    if case .given = run.asking {
      throw UsageProblem("a day asks what its loop says; write the question there")
    }
  }
}
