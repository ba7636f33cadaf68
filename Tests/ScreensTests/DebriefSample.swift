import Coaching
import Grids
import Sessions
import Structures
import Texts

@testable import Screens
@testable import Transcripts

/// The debrief of a session with all that guides can say of it.
enum DebriefSample {
  private static func dimension(_ name: String, _ anchors: [String]) -> Rubric.Dimension {
    Rubric.Dimension(
      name: name,
      anchors: zip(1...4, anchors).map { Rubric.Anchor(band: $0, level: "L6", text: $1) })
  }

  static let guidance = Guidance(
    questions: [
      Sample.plan.question ?? "": .init(
        keyPoints: [
          "What is counted, and for whom: a key, an address, a customer",
          "Token bucket or sliding window, and why",
          "What happens when the counter's store is gone: open or closed",
          "How a client learns that it is over, and when to come back",
        ],
        followUps: [
          "what if a region fails?", "How do you change a limit while it runs?",
          "Who pays for the requests that you refuse?",
        ],
        expectations: [
          Expectation(level: "L6", text: "names the scale, picks an algorithm, defends it"),
          Expectation(
            level: "L7",
            text: "asks whether a limit is the right thing, says who runs it and what it costs"),
        ])
    ],
    rubric: Rubric(
      title: "Rubric",
      dimensions: [
        dimension(
          "Scoping",
          [
            "Starts to draw and asks nothing", "Asks about features, not about numbers",
            "Asks for scale and for what may fail, writes three numbers down",
            "Challenges a requirement and says what leaving it out would save",
          ]),
        dimension(
          "Structure and time",
          ["No phases", "Phases without times", "Says what comes next", "Leads"]),
        dimension(
          "Depth", ["Boxes", "One level down", "Two levels down where it matters", "To the bytes"]),
        dimension(
          "Trade-offs and commitment",
          [
            "Lists options", "Prefers one", "Names two alternatives and picks one",
            "Says when to change it",
          ]),
      ], line: 1),
    antiPatterns: [
      AntiPattern(
        name: "Draws before asking", problem: "the numbers come too late",
        betterApproach: "spend the first minute on who calls it, how often, and what may fail",
        line: 3),
      AntiPattern(
        name: "Says we", betterApproach: "say what you did yourself, then what the team did",
        line: 4),
      AntiPattern(name: "Never commits", betterApproach: "name two, pick one, say why", line: 5),
    ])

  static let step = NextStep(
    PlanItem(
      PracticeUnit(
        PlannedStructure(
          Structure(title: "Leadership Discussion", phases: []), document: "leadership",
          name: "Leadership Discussion", level: nil, hasDrills: true), phase: nil),
      reason: "rehearsed 9 days ago, freshness 0.61 on the day"))

  /// The debrief at a part, some of it answered.
  static func screen(_ part: Debrief.Part = .score, guidance: Guidance = guidance) -> DebriefScreen
  {
    var session = Sample.third(after: 260, of: resolved)
    Sample.end(&session)
    var debrief = Debrief(session)
    debrief.take(guidance, suggestion: "leave Clarifying Questions by 0:30: over in 3 of 4")
    let answers: [Debrief.Intent] = [
      .score(0, 3), .score(1, 2.5), .evidence(1, "note 2"), .score(nil, 3), .togglePitfall(1),
      .toggleLeftOut(1), .togglePoint(0), .togglePoint(2), .wentWell("numbers before boxes"),
    ]
    if part != .score { for answer in answers { _ = debrief.handle(answer) } }
    var screen = DebriefScreen(
      debrief, saved: "Saved: Sessions/2026-11-23T190411-technical-problem.md")
    screen.nextStep = step
    screen.move { $0.move(to: part) }
    return screen
  }

  private static let resolved: Plan = {
    var plan = Sample.plan
    plan.resolution = "name the scale before the first box"
    return plan
  }()
}
