import References
import Sessions
import Structures

/// `rehearse start`: how a session is to be run.
public struct StartOptions: Sendable {
  /// What is run, as it was named.
  public let structure: String?
  /// Phases that were typed on the spot; what is run is what they are called then.
  public let phases: TypedPhases?
  /// How it is run.
  public let run: RunOptions
  /// The story that is told, by name.
  public let story: String?
  /// What all windows are scaled to.
  public let total: Duration?
  /// Whose past times it runs against.
  public let against: Rival.Choice?
  /// Whether phases follow each other by themselves.
  public let autoAdvance: Bool
  /// Whether phases are changed by keys in short answers as well.
  public let isKeyed: Bool
  /// Whether follow-ups are thrown in.
  public let hasCurveballs: Bool
  /// Whether somebody else answers than who sits at the program.
  public let isInterviewed: Bool
  /// Who interviews.
  public let interviewer: String?
  /// The checklists that become prompts, as they were named.
  public let checklists: [String]

  static let command = Command(
    "start", .practise, "run a session",
    details: """
      STRUCTURE is the title of a structure, a part of it that fits only one, or its place as
      `rehearse structures` names it (guide.md:12). Without it the home screen offers all of them.
      Without a terminal the session runs as lines: every line of standard input is a note, or a
      command that begins with a slash (/help lists them).

      --phases takes phases that you type, parted by commas, each with its time at the end: 1m, 6-8m,
      "up to 5 min", 1:30. STRUCTURE is what they are called then, and need not be given.

      A question that suits the structure is drawn: one that was asked seldom, went badly, or was
      asked long ago. --question gives one, --no-question wants none, and --draw takes any where none
      suits; `ask: off` in the settings draws none unless it is asked for. What is asked, what you
      wanted to change the last time and what the level expects is shown before the clock starts;
      Enter begins, and c changes the plan before that: phases are left out, get other times or are
      added for this session alone. --now begins at once, as does `ready: off` in the settings, and so do lines.

      A short answer, of at most \(Plan.longestAnswer.clock()) in all, has one clock: \
      its phases follow by themselves, bells
      tell its end, and you end it. With --keys you change its phases yourself.

      --curveballs throws in follow-ups of the question, with a bell: at most one a phase, not in the
      first phase or the last seconds of one, and not while you pause or type; questions that have
      follow-ups are drawn then. A session that is resumed gets no more of them.

      --interviewer turns the roles: you interview, --candidate answers and looks at nothing, or at
      `rehearse watch` in another terminal. You tick the key points of the question, choose follow-ups,
      and score each dimension of the rubric while you listen; notes that begin with // stay yours. At
      the end you score first, then the candidate, who sees yours once both are given; x hands over,
      and `rehearse feedback` writes a page for the candidate. It is the candidate's practice, not
      yours.

      --checklist takes the points of a checklist of your guides, by words of its title or by its
      place (guide.md:12), as prompts of the phase that its heading names, else of the last phase.

      --clock 90% makes it harder: countdown, bells and colours go by so much of each window \
      (\(Plan.Clock.possible.lowerBound)% to
      \(Plan.Clock.possible.upperBound)%). What is judged afterwards is \
      the guide's window all the same. --clock hidden shows no time
      and rings no edge of a window: at most twice a session you are asked how long it has been, and
      answer like 1:30, 1.5m or 90 (seconds); Esc or an empty line passes. What you say and what it was
      is kept, and `rehearse stats`, `review` and `report` chart how you feel time.

      --against shows how much quicker or slower you are than the session before (last), than the one
      whose time was nearest to the middle of its window (best), than the median of your newest twelve,
      or than the session of an ID. It takes the place of how far you are ahead or behind. A phase left
      nearer to the middle of its window than ever before gets a star.
      """,
    examples: [
      "rehearse start leadership",
      "rehearse start technical --level L6 --question \"Design a rate limiter\"",
      "rehearse start technical --draw --topic \"a booking service\"",
      "rehearse start star --no-question --now",
      "rehearse start technical --against best",
      "rehearse start --phases \"Clarify 1m, Design 6-8m, Questions 1m\"",
      "rehearse start technical --interviewer --by Ada --candidate Kim",
      "rehearse start --from guide.md \"four-step\" --total 45m",
    ]
  ) { words throws(UsageProblem) in .start(try StartOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    structure = try words.optionalArgument("STRUCTURE", .structure)
    phases = try words.value(
      Option("--phases", "PHASES", .phases, "phases with their times, parted by commas"))
    run = try RunOptions(&words)
    story = try words.value(
      Option("--story", "NAME", .story, "the story to tell, of those that rehearse stories lists"))
    total = try words.value(
      Option("--total", "TIME", .duration, "scale all windows to this time, such as 45m"))
    against = try words.value(
      Option(
        "--against", "WHOM", .rival, "your own times to run against: last, median, best, or an ID"))
    autoAdvance = words.has(
      Flag("--auto-advance", "move on at each window's latest, and end at the last"))
    isKeyed = words.has(
      Flag("--keys", "change phases yourself in short answers as well"))
    hasCurveballs = words.has(
      Flag("--curveballs", "let the interviewer throw in follow-ups at unknown moments"))
    isInterviewed = words.has(
      Flag("--interviewer", "you interview, and somebody else answers"))
    interviewer = try words.value(
      Option("--by", "NAME", .person, "who interviews, to be found again by it"))
    checklists = try words.values(
      Option(
        "--checklist", "WORDS", .text, "take the points of a checklist as prompts; repeatable"))
    guard against == nil || run.clock != .hidden else {
      throw UsageProblem("--clock hidden shows no time to run --against; leave one of them out")
    }
    guard structure != nil || phases != nil || run.asking != .any else {
      throw UsageProblem("--draw needs a STRUCTURE; on the home screen d draws a question")
    }
  }
}
