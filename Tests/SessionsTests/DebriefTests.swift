import Sessions
import Structures
import Testing

/// The look back on its conductor: no terminal, no disk.
@Suite struct DebriefTests {
  private static let question = "Why?"

  static let guidance = Guidance(
    questions: [
      question: .init(
        keyPoints: ["cost", "who pays"], followUps: ["And then?", "Who else?"],
        expectations: [
          Expectation(level: "L5", text: "a part"), Expectation(level: "L6", text: "a team"),
          Expectation(level: "L7", text: "several teams"),
        ])
    ],
    rubric: Rubric(
      title: "Rubric",
      dimensions: [
        Rubric.Dimension(name: "Scoping", anchors: [.init(band: 3, text: "asks first")]),
        Rubric.Dimension(name: "Depth", anchors: []),
        Rubric.Dimension(name: "Depth of thought", anchors: []),
      ], line: 1),
    antiPatterns: [
      AntiPattern(name: "Draws first", betterApproach: "ask first", line: 3),
      AntiPattern(name: "Says we", line: 4),
    ])

  /// A session of two phases that has ended, with one prompt ticked and one follow-up asked.
  static func ended(
    level: String? = "L6", question: String? = question, resolution: String? = "be brief"
  ) -> Session {
    let phases = ["A", "B"].map {
      Phase(title: $0, window: Window(StatedTime(.seconds(60))), prompts: ["one", "two"])
    }
    let plan = Plan(
      structure: Structure(title: "S", phases: phases), question: question,
      resolution: resolution, level: level)
    var session = Session(plan: plan)
    _ = session.start()
    let events: [(Int, Event.Kind)] = [
      (5, .promptTicked(1)), (10, .followUpAsked("And then?")), (50, .phaseEntered(1)),
      (70, .ended(.completed)),
    ]
    for (second, kind) in events { _ = session.apply(Event(Moment(.seconds(second)), kind)) }
    return session
  }

  static func debrief(_ session: Session = ended()) -> Debrief {
    Debrief(session, guidance: guidance)
  }

  private func said(_ commands: [Debrief.Command]) -> [String] {
    commands.compactMap { if case .say(let text) = $0 { text } else { nil } }
  }

  @Test func allPartsInTheirOrder() {
    #expect(
      Self.debrief().parts == [
        .score, .happened, .pitfalls, .leftOut, .answer, .resolution, .wentWell, .toChange, .next,
      ])
  }

  @Test func whatHasNothingToSayIsLeftOut() {
    let bare = Debrief(Self.ended(question: nil, resolution: nil))
    #expect(bare.parts == [.score, .happened, .leftOut, .wentWell, .toChange, .next])
    var all = Self.ended(resolution: "")
    for kind in [Event.Kind.promptTickedAfter(0, 0)] {
      _ = all.apply(Event(all.now, kind))
    }
    #expect(Debrief(all).parts.contains(.leftOut))
    #expect(!Debrief(all).parts.contains(.resolution))
  }

  @Test func theScoreGoesDimensionByDimensionAndTheWholeComesLast() {
    var debrief = Self.debrief()
    var kept: [Debrief.Command] = []
    for points in [3, 2.5, 4, 3] {
      let dimension = debrief.dimension == nil ? nil : debrief.item
      kept += debrief.handle(.score(dimension, points))
      debrief.goToNextQuestion()
    }
    #expect(debrief.part == .happened)
    #expect(kept.count == 4)
    #expect(debrief.reflection.scores.map(\.points) == [3, 2.5, 4])
    #expect(debrief.reflection.band == .hire)
    #expect(debrief.handle(.score(0, 3)) == [])
    #expect(said(debrief.handle(.score(7, 3))) == ["there is no such dimension"])
  }

  @Test func scoresStandInTheOrderOfTheRubricWhateverCameFirst() {
    var debrief = Self.debrief()
    _ = debrief.handle(.score(1, 2))
    _ = debrief.handle(.score(0, 9))
    #expect(debrief.reflection.scores.map(\.dimension) == ["Scoping", "Depth"])
    #expect(debrief.reflection.scores.map(\.points) == [4, 2])
    _ = debrief.handle(.score(nil, 2.5))
    #expect(debrief.reflection.band == nil && debrief.reflection.overallPoints == 2.5)
  }

  @Test func evidenceNeedsAScore() {
    var debrief = Self.debrief()
    #expect(said(debrief.handle(.evidence(0, "note 1"))).count == 1)
    _ = debrief.handle(.score(0, 3))
    let commands = debrief.handle(.evidence(0, "note 1"))
    #expect(commands == [.keep(debrief.reflection)])
    #expect(debrief.reflection.scores[0].evidence == "note 1")
  }

  @Test func pitfallsAndKeyPointsAreTickedAndTakenBack() {
    var debrief = Self.debrief()
    _ = debrief.handle(.togglePitfall(1))
    _ = debrief.handle(.togglePitfall(0))
    _ = debrief.handle(.togglePoint(1))
    #expect(debrief.reflection.antiPatterns == ["Draws first", "Says we"])
    #expect(debrief.reflection.keyPoints == ["who pays"])
    _ = debrief.handle(.togglePitfall(1))
    #expect(debrief.reflection.antiPatterns == ["Draws first"])
    #expect(said(debrief.handle(.togglePoint(2))) == ["there is no key point of that number"])
  }

  @Test func whatWasLeftOutIsTickedBehindTheEnd() {
    var debrief = Self.debrief()
    #expect(debrief.leftOut.map(\.text) == ["one", "one", "two"])
    let end = debrief.session.now
    #expect(
      debrief.handle(.toggleLeftOut(2)) == [.record(Event(end, .promptTickedAfter(1, 1)))])
    #expect(debrief.leftOut.map(\.isTicked) == [false, false, true])
    #expect(
      debrief.handle(.toggleLeftOut(2)) == [.record(Event(end, .promptUntickedAfter(1, 1)))])
    #expect(debrief.session.results.map(\.covered) == [1, 0])
  }

  @Test func theResolutionIsAnsweredOnceAndCanBeChanged() {
    var debrief = Self.debrief()
    #expect(debrief.handle(.kept(true)).count == 1)
    #expect(debrief.handle(.kept(true)) == [])
    #expect(debrief.handle(.kept(false)).count == 1)
    #expect(debrief.session.isResolutionKept == false)
    var other = Self.debrief(Self.ended(resolution: nil))
    #expect(said(other.handle(.kept(true))) == ["nothing was resolved for this session"])
  }

  @Test func notesAndMarksCanBeAdded() {
    var debrief = Self.debrief()
    _ = debrief.handle(.note(0, "late"))
    _ = debrief.handle(.mark(1, .stuck))
    #expect(debrief.notes.map(\.number) == [1, 2, 3])
    #expect(
      debrief.session.notes.map(\.content) == [
        .followUp("And then?"), .text("late"), .mark(.stuck),
      ])
    #expect(debrief.handle(.note(9, "nowhere")) == [])
  }

  @Test func aGoodAnswerHoldsWhatTheGuidesSayOfTheQuestionsThatWereAsked() {
    let debrief = Self.debrief()
    #expect(debrief.keyPoints == ["cost", "who pays"])
    #expect(debrief.followUps == ["Who else?"])
    #expect(debrief.expectations.map(\.level) == ["L6", "L7"])
    #expect(debrief.expectations.map(\.isAbove) == [false, true])
    let all = Self.debrief(Self.ended(level: nil)).expectations
    #expect(all.map(\.level) == ["L5", "L6", "L7"] && !all.contains(where: \.isAbove))
    #expect(Self.debrief(Self.ended(level: "E5")).expectations.isEmpty)
    #expect(Self.debrief(Self.ended(level: "l7")).expectations.map(\.texts) == [["several teams"]])
  }

  @Test func guidanceMayComeLater() {
    var debrief = Debrief(Self.ended())
    _ = debrief.handle(.score(nil, 2))
    debrief.goToNextQuestion()
    debrief.take(Self.guidance, suggestion: "be brief")
    #expect(debrief.part == .happened)
    debrief.goBack()
    #expect(debrief.dimension?.name == "Scoping")
    #expect(debrief.reflection.band == .noHire)
  }

  @Test func onePartAfterTheOtherAndBack() {
    var debrief = Self.debrief()
    var seen: [Debrief.Part] = [debrief.part]
    for _ in 0..<20 {
      debrief.goOn()
      if debrief.part != seen.last { seen.append(debrief.part) }
    }
    #expect(seen == Self.debrief().parts)
    for _ in 0..<20 { debrief.goBack() }
    #expect(debrief.part == .score)
  }
}
