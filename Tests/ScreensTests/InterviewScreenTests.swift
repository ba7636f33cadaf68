import Grids
import Sessions
import Structures
import TestSupport
import Testing

@testable import Screens

private func typed(_ text: String) -> [Key] { text.map(Key.character) }

/// A session that somebody interviews in, before and behind its end.
enum InterviewSample {
  static let plan: Plan = {
    var plan = Sample.plan
    (plan.candidate, plan.interviewer, plan.isInterviewed) = ("Kim", "Ada", true)
    return plan
  }()

  /// The interviewer has heard one point, scored two dimensions, and written something private.
  static var stage: Stage {
    var stage = Stage(Sample.third(after: 86, of: plan))
    stage.rehearsal.guidance = DebriefSample.guidance
    stage.press(typed("2c3") + [.down] + typed("cb2ce"))
    stage.press(typed("i// slow to start") + [.enter])
    return stage
  }

  /// The debrief at a part; with the candidate's scores where that comes later.
  static func debrief(_ part: Debrief.Part) -> DebriefScreen {
    var stage = stage
    stage.handle(.end)
    var debrief = Debrief(
      stage.session, stage.rehearsal.reflection, guidance: DebriefSample.guidance)
    if part != .interviewer, part != .handOver {
      for intent in [Debrief.Intent.score(2, 4), .score(3, 2), .score(nil, 3)] {
        _ = debrief.handle(intent)
      }
      debrief.move(to: .score)
      guard part != .score else { return DebriefScreen(debrief, saved: "Saved: a.md") }
      for intent in [
        Debrief.Intent.score(0, 3), .score(1, 3), .score(2, 3.5), .evidence(2, "to the disk"),
        .score(3, 2), .score(nil, 2.5),
      ] {
        _ = debrief.handle(intent)
      }
    }
    debrief.move(to: part)
    return DebriefScreen(debrief, saved: "Saved: a.md")
  }
}

@Suite struct InterviewScreenTests {
  @Test(arguments: Sample.sizes) func whoInterviewsSeesPointsAndScores(size: Size) throws {
    try expectSnapshot(
      InterviewSample.stage.grid(size), named: "interview-\(size.width)x\(size.height)")
  }

  @Test(arguments: Sample.sizes) func scoringTellsWhatTheBandsStandFor(size: Size) throws {
    var stage = InterviewSample.stage
    stage.press([.down] + typed("c"), size: size)
    try expectSnapshot(
      stage.grid(size), named: "interview-score-\(size.width)x\(size.height)")
  }

  @Test(arguments: Sample.sizes) func oneOfSixFollowUpsIsChosen(size: Size) throws {
    var stage = InterviewSample.stage
    stage.press(typed("o"), size: size)
    try expectSnapshot(
      stage.grid(size), named: "interview-choose-\(size.width)x\(size.height)")
  }

  @Test(arguments: Sample.sizes) func theInterviewerScoresFirst(size: Size) throws {
    try expectSnapshot(
      InterviewSample.debrief(.interviewer).grid(size),
      named: "debrief-interviewer-\(size.width)x\(size.height)")
  }

  @Test(arguments: Sample.sizes) func theKeyboardIsHandedOver(size: Size) throws {
    try expectSnapshot(
      InterviewSample.debrief(.handOver).grid(size),
      named: "debrief-hand-over-\(size.width)x\(size.height)")
  }

  @Test(arguments: Sample.sizes) func theOtherScoresWithoutSeeingAnything(size: Size) throws {
    let grid = InterviewSample.debrief(.score).grid(size)
    try expectSnapshot(grid, named: "debrief-candidate-\(size.width)x\(size.height)")
    for word in ["token bucket", "slow to start", "strong (", "4  "] {
      #expect(!grid.text.contains(word), "\(word)")
    }
  }

  @Test(arguments: Sample.sizes) func bothStandSideBySide(size: Size) throws {
    try expectSnapshot(
      InterviewSample.debrief(.both).grid(size),
      named: "debrief-both-\(size.width)x\(size.height)")
  }

  @Test func oneOrTwoKeysTickScoreAndSayWhereItWasSeen() {
    var stage = InterviewSample.stage
    let point = DebriefSample.guidance.about(InterviewSample.plan.question)?.keyPoints ?? []
    #expect(stage.press(typed("1")) == [.pointHeard(point[0])])
    #expect(stage.press(typed("2")) == [.pointUnheard(point[1])])
    #expect(stage.press(typed("0")) == [.pointHeard(point[1])])
    #expect(stage.press([.up] + typed("c4")) == [.scored("Scoping", 4)])
    #expect(stage.press(typed("cb3")) == [.scored("Scoping", 3.5)])
    #expect(stage.press(typed("ce")) == [.scoreSeen("Scoping", "redis or in process? 漢字 é")])
    #expect(stage.press(typed("c0")) == [.scored("Scoping", nil)])
    #expect(stage.press([.up, .up] + typed("c") + [.escape] + typed("g")) == [.marked(.strong)])
  }

  @Test func theWholeComesBehindTheDimensions() {
    var stage = InterviewSample.stage
    #expect(stage.press(Array(repeating: .down, count: 9) + typed("c2")) == [.scored(nil, 2)])
    #expect(stage.press(typed("ce")) == [])
    #expect(stage.screen.message == "the whole needs no evidence; ↑ selects a dimension")
    let seen = stage.grid(Size(width: 80, height: 24)).snapshot
    #expect(seen.contains("the whole needs no evidence"))
  }

  @Test func tabTicksPromptsInPlaceOfPoints() {
    var stage = InterviewSample.stage
    #expect(stage.press([.tab] + typed("4")) == [.promptTicked(3)])
    #expect(stage.press([.tab] + typed("4")).first != .promptUnticked(3))
  }

  @Test func withoutGuidanceThereArePromptsAndTheWhole() {
    var stage = Stage(Sample.third(after: 86, of: InterviewSample.plan))
    #expect(stage.press(typed("4")) == [.promptTicked(3)])
    #expect(stage.press(typed("c3")) == [.scored(nil, 3)])
  }

  @Test func whoRehearsesAloneHasNoneOfTheseKeys() {
    var stage = Stage(Sample.third(after: 86))
    stage.rehearsal.guidance = DebriefSample.guidance
    #expect(stage.press(typed("c")) == [])
    #expect(stage.screen.message == "“c” is no key here; ? lists the keys")
    #expect(!stage.grid(Size(width: 80, height: 24)).text.contains("Scores"))
  }

  @Test(arguments: 0..<30) func everyKeyIsTakenAtEverySize(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var stage = InterviewSample.stage
    let keys = typed("co123456b0eni/qy") + [.up, .down, .tab, .enter, .escape]
    for _ in 0..<60 {
      let size = Size(
        width: Int.random(in: 0...130, using: &random),
        height: Int.random(in: 0...45, using: &random))
      stage.press([keys.randomElement(using: &random) ?? .enter], size: size, each: .seconds(3))
      #expect(stage.grid(size).size == size)
    }
  }

  @Test func escapeLeavesTheOtherScoreForLater() {
    let size = Size(width: 80, height: 24)
    var screen = InterviewSample.debrief(.handOver)
    _ = screen.handle(.escape, size: size)
    #expect(screen.debrief.part == .both)
    #expect(
      screen.grid(size).text.contains("Both are shown once both have scored: Kim has not."))
    // Who interviewed has the keyboard still.
    _ = screen.handle(.left, size: size)
    #expect(screen.debrief.part == .score)
  }

  @Test func xHandsOverWhereSomebodyInterviewed() {
    let size = Size(width: 80, height: 24)
    var screen = InterviewSample.debrief(.next)
    #expect(screen.grid(size).text.contains("hand over: Kim interviews, Ada answers"))
    #expect(screen.handle(.character("x"), size: size) == .handOver)
    var alone = DebriefSample.screen(.next)
    #expect(alone.handle(.character("x"), size: size) == nil)
  }
}
