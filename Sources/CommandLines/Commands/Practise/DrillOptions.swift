import Sessions

/// `rehearse drill`: which phase is rehearsed alone, and how.
public struct DrillOptions: Sendable {
  /// The phase, as it was named.
  public let phase: String
  /// The structure that it is of, as it was named; `nil` looks through all.
  public let structure: String?
  /// How often it is rehearsed.
  public let times: Int
  /// How it is run.
  public let run: RunOptions

  /// So often a phase can be rehearsed in one session.
  public static let possibleTimes = 1...20

  static let command = Command(
    "drill", .practise, "rehearse one phase, once or several times in a row",
    details: """
      PHASE is the title of a phase or a part of it, among your structures and the built-in ones;
      --of names the structure where several have such a phase. --times runs it so often in one
      session, each with its own clock: n begins the next one. The prompts that stayed uncovered most
      often in past sessions of the structure stand on top.

      --clock 90% counts down to so much of the window (\(Plan.Clock.possible.lowerBound)% to \
      \(Plan.Clock.possible.upperBound)%), with bells and colours; what is
      judged is the guide's window all the same. A question is drawn as for `rehearse start`.

      Drills are left out of the statistics of structures; `rehearse stats`, `review` and `report` chart
      them on their own.
      The plan counts each time as a rehearsal of the phase.
      """,
    examples: [
      "rehearse drill \"detailed design\" --times 3 --clock 90%",
      "rehearse drill strategy --of leadership --level L6",
    ]
  ) { words throws(UsageProblem) in .drill(try DrillOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    phase = words.argument("PHASE", .text)
    structure = try words.value(
      Option("--of", "STRUCTURE", .structure, "the structure that the phase is of"))
    times =
      try words.value(
        Option("--times", "N", .number(DrillOptions.possibleTimes), "how often it is rehearsed (1)")
      ) ?? 1
    run = try RunOptions(&words)
  }
}
