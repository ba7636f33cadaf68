import Sessions
import Structures

/// How a session is run, whether of a structure or of one phase.
public struct RunOptions: Sendable {
  /// The guides named.
  public let guides: [String]
  /// The level asked for.
  public let level: String?
  /// Who rehearses.
  public let candidate: String?
  /// Which question is answered; `nil` leaves that to the settings.
  public let asking: Asking?
  /// What fills the blanks of a question that is drawn.
  public let topics: [String]
  /// What is counted down to.
  public let pace: Pace?
  /// What the clock shows.
  public let clock: Plan.Clock?
  /// How many times as fast the clock runs.
  public let speed: Int?
  /// Whether the clock starts at once.
  public let isNow: Bool
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

  init(_ words: inout Words) throws(UsageProblem) {
    guides = try words.values(.guides)
    level = try words.value(
      Option(
        "--level", "LEVEL", .level, "the level to rehearse for, such as L6, with its own times"))
    candidate = try words.value(
      Option("--candidate", "NAME", .person, "who rehearses, to be found again by it"))
    let question = try words.value(Option("--question", "TEXT", .text, "the question to answer"))
    let draws = words.has(Flag("--draw", "draw a question, also where none suits the structure"))
    let asksNothing = words.has(Flag("--no-question", "no question, the timer alone"))
    topics = try words.values(.topics)
    pace = try words.value(
      Option(
        "--pace", "POINT", .choice(Pace.self),
        "count down to the earliest, middle or latest (latest)"))
    clock = try words.value(
      Option(
        "--clock", "WORD", .clock,
        "count down to so much of each window, such as 90%; or hidden"))
    speed = try words.value(
      Option(
        "--speed", "N", .number(Plan.speeds),
        "run the clock N times as fast, for a demonstration"))
    isNow = words.has(Flag("--now", "begin at once, with the clock running"))
    bell = try words.value(.bell)
    isPlain = words.has(.plain)
    isUntimed = words.has(.untimed)
    isASCII = words.has(.ascii)
    try words.takeColours()
    folder = try words.value(.folder)
    asking = try RunOptions.asking(question, draws: draws, nothing: asksNothing)
    guard topics.isEmpty || draws else {
      throw UsageProblem("--topic fills the blanks of a question that --draw draws; add --draw")
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
