import Sessions
import Structures

/// `rehearse start`: how a session is to be run.
public struct StartOptions: Sendable {
  /// What is run, as it was named.
  public let structure: String?
  /// The guides named.
  public let guides: [String]
  /// The level asked for.
  public let level: String?
  /// Who rehearses.
  public let candidate: String?
  /// Which question is answered; `nil` leaves that to the settings.
  public let asking: Asking?
  /// The story that is told, by name.
  public let story: String?
  /// Whether the clock starts at once.
  public let isNow: Bool
  /// What fills the blanks of a question that is drawn.
  public let topics: [String]
  /// What all windows are scaled to.
  public let total: Duration?
  /// What is counted down to.
  public let pace: Pace?
  /// Whether phases follow each other by themselves.
  public let autoAdvance: Bool
  /// Whether phases are changed by keys in short answers as well.
  public let isKeyed: Bool
  /// Whether follow-ups are thrown in.
  public let hasCurveballs: Bool
  /// The checklists that become prompts, as they were named.
  public let checklists: [String]
  /// How many times as fast the clock runs.
  public let speed: Int?
  /// How the opening and the end of a window are told.
  public let bell: Bell?
  /// Whether lines take the place of the screen.
  public let isPlain: Bool
  /// Whether lists without a time are structures as well.
  public let isUntimed: Bool
  /// Whether only ASCII signs are drawn.
  public let isASCII: Bool
  /// The folder for transcripts.
  public let folder: String?

  static let command = Command(
    "start", .practise, "run a session",
    details: """
      STRUCTURE is the title of a structure, a part of it that fits only one, or its place as
      `rehearse structures` names it (guide.md:12). Without it the home screen offers all of them.
      Without a terminal the session runs as lines: every line of standard input is a note, or a
      command that begins with a slash (/help lists them).

      A question that suits the structure is drawn: one that was asked seldom, went badly, or was
      asked long ago. --question gives one, --no-question wants none, and --draw takes any where none
      suits; `ask: off` in the settings draws none unless it is asked for. What is asked, what you
      wanted to change the last time and what the level expects is shown before the clock starts;
      Enter begins. --now begins at once, as does `ready: off` in the settings, and so do lines.

      A short answer, of at most 3:00 in all, has one clock: its phases follow by themselves, a bell
      tells its end, and you end it. With --keys you change its phases yourself.

      --curveballs throws in follow-ups of the question, with a bell: at most one a phase, not in the
      first phase or the last seconds of one, and not while you pause or type; questions that have
      follow-ups are drawn then. A session that is resumed gets no more of them.

      --checklist takes the points of a checklist of your guides, by words of its title or by its
      place (guide.md:12), as prompts of the phase that its heading names, else of the last phase.
      """,
    examples: [
      "rehearse start leadership",
      "rehearse start technical --level L6 --question \"Design a rate limiter\"",
      "rehearse start technical --draw --topic \"a booking service\"",
      "rehearse start star --no-question --now",
      "rehearse start --from guide.md \"four-step\" --total 45m",
    ]
  ) { words throws(UsageProblem) in .start(try StartOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    structure = try words.optionalArgument("STRUCTURE", .structure)
    guides = try words.values(.guides)
    level = try words.value(
      Option(
        "--level", "LEVEL", .level, "the level to rehearse for, such as L6, with its own times"))
    candidate = try words.value(
      Option("--candidate", "NAME", .text, "who rehearses, to be found again by it"))
    let question = try words.value(Option("--question", "TEXT", .text, "the question to answer"))
    let draws = words.has(Flag("--draw", "draw a question, also where none suits the structure"))
    let asksNothing = words.has(Flag("--no-question", "no question, the timer alone"))
    story = try words.value(
      Option("--story", "NAME", .story, "the story to tell, of those that rehearse stories lists"))
    topics = try words.values(.topics)
    total = try words.value(
      Option("--total", "TIME", .duration, "scale all windows to this time, such as 45m"))
    pace = try words.value(
      Option(
        "--pace", "POINT", .choice(Pace.self),
        "count down to the earliest, middle or latest (latest)"))
    autoAdvance = words.has(
      Flag("--auto-advance", "move on at each window's latest, and end at the last"))
    isKeyed = words.has(
      Flag("--keys", "change phases yourself in short answers as well"))
    hasCurveballs = words.has(
      Flag("--curveballs", "let the interviewer throw in follow-ups at unknown moments"))
    checklists = try words.values(
      Option(
        "--checklist", "WORDS", .text, "take the points of a checklist as prompts; repeatable"))
    speed = try words.value(
      Option(
        "--speed", "N", .number(Plan.speeds),
        "run the clock N times as fast, for a demonstration"))
    isNow = words.has(Flag("--now", "begin at once, with the clock running"))
    bell = try words.value(.bell)
    isPlain = words.has(.plain)
    isUntimed = words.has(.untimed)
    isASCII = words.has(.ascii)
    folder = try words.value(.folder)
    asking = try StartOptions.asking(question, draws: draws, nothing: asksNothing)
    guard topics.isEmpty || draws else {
      throw UsageProblem("--topic fills the blanks of a question that --draw draws; add --draw")
    }
    guard structure != nil || !draws else {
      throw UsageProblem("--draw needs a STRUCTURE; on the home screen d draws a question")
    }
  }

  private static func asking(
    _ question: String?, draws: Bool, nothing: Bool
  ) throws(UsageProblem) -> Asking? {
    switch (question, draws, nothing) {
    case (nil, false, false): return nil
    case (let question?, false, false): return .given(question)
    case (nil, true, false): return .any
    case (nil, false, true): return .nothing
    case (_, true, false):
      throw UsageProblem("--question and --draw exclude each other; leave one of them out")
    default:
      throw UsageProblem("--no-question excludes --question and --draw; leave one of them out")
    }
  }
}
