import Sessions
import Structures
import Testing

/// What somebody who interviews keeps of the answer: key points that are heard, and scores.
@Suite struct ListeningTests {
  private static let guidance = Guidance(
    questions: [
      "Why?": .init(
        keyPoints: ["who pays", "what fails"],
        followUps: ["And?", "Then?", "1", "2", "3", "4", "5"])
    ],
    rubric: Rubric(
      title: "Rubric",
      dimensions: ["Depth", "Structure and time", "Structure of code"].map {
        Rubric.Dimension(name: $0, anchors: [])
      }, line: 1))

  private func rehearsal(isInterviewed: Bool = true) -> Rehearsal {
    let window = Window(StatedTime(.seconds(60)))
    let phases = [Phase(title: "A", window: window, prompts: ["one"])]
    var rehearsal = Rehearsal(
      Session(
        plan: Plan(
          structure: Structure(title: "S", phases: phases), question: "Why?", candidate: "Kim",
          interviewer: "Ada", isInterviewed: isInterviewed)))
    rehearsal.guidance = Self.guidance
    _ = rehearsal.begin()
    return rehearsal
  }

  private func moment(_ second: Int) -> Moment { Moment(.seconds(second)) }

  private func kinds(_ rehearsal: inout Rehearsal, _ line: String) -> [Event.Kind] {
    rehearsal.handle(line: line, at: moment(5)).recorded.map(\.kind)
  }

  private func said(_ rehearsal: inout Rehearsal, _ line: String) -> [String] {
    rehearsal.handle(line: line, at: moment(5)).compactMap {
      if case .say(let text) = $0 { text } else { nil }
    }
  }

  @Test func aKeyPointIsHeardAndTakenBack() {
    var rehearsal = rehearsal()
    #expect(kinds(&rehearsal, "/point 2") == [.pointHeard("what fails")])
    #expect(kinds(&rehearsal, "/point 1") == [.pointHeard("who pays")])
    #expect(rehearsal.reflection.keyPoints == ["what fails", "who pays"])
    #expect(kinds(&rehearsal, "/point 2") == [.pointUnheard("what fails")])
    #expect(rehearsal.reflection.keyPoints == ["who pays"])
    #expect(said(&rehearsal, "/point 3") == ["which key point? they count from 1 to 2"])
  }

  @Test func withoutARubricThereIsTheWholeAlone() {
    var rehearsal = rehearsal()
    rehearsal.guidance = Guidance()
    #expect(kinds(&rehearsal, "/score Depth 2") == [])
    #expect(
      said(&rehearsal, "/score Depth 2") == ["nothing but the whole is scored here: /score 3"])
    #expect(kinds(&rehearsal, "/score overall 2") == [.scored(nil, 2)])
  }

  @Test func scoresFromTheOtherTerminalWaitForTheWholeOfTheInterviewer() {
    var rehearsal = rehearsal()
    _ = kinds(&rehearsal, "/score Depth 3")
    _ = rehearsal.handle(line: "/end", at: moment(9))
    var debrief = Debrief(rehearsal.session, guidance: Self.guidance)
    var elsewhere = Reflection()
    elsewhere.setOverall(2)
    debrief.scoredElsewhere = elsewhere
    #expect(debrief.comparison == nil && debrief.missingScores.contains("Ada has not"))
    _ = debrief.handle(.score(nil, 3))
    #expect(debrief.comparison != nil)
  }

  @Test func theLastScoreOfADimensionCounts() {
    var rehearsal = rehearsal()
    #expect(kinds(&rehearsal, "/score depth 2,5") == [.scored("Depth", 2.5)])
    #expect(kinds(&rehearsal, "/score 2 4") == [.scored("Structure and time", 4)])
    #expect(kinds(&rehearsal, "/score Depth 3") == [.scored("Depth", 3)])
    #expect(kinds(&rehearsal, "/score hire") == [.scored(nil, 3)])
    #expect(kinds(&rehearsal, "/hire no hire") == [.scored(nil, 2)])
    #expect(rehearsal.session.heard.scores.map(\.points) == [3, 4])
    #expect(rehearsal.session.heard.overall == 2)
    #expect(kinds(&rehearsal, "/score 2 -") == [.scored("Structure and time", nil)])
    #expect(kinds(&rehearsal, "/score -") == [.scored(nil, nil)])
    #expect(rehearsal.session.heard.scores.map(\.dimension) == ["Depth"])
    #expect(rehearsal.session.heard.overall == nil)
    #expect(!rehearsal.reflection.isScored)
  }

  private static let noNote =
    "there is no note yet in which that could be seen; one that begins with // stays yours"

  @Test(arguments: ["/asked //private probe", "/question //private probe"])
  func whatBeginsAsAPrivateNoteIsNeverAsked(line: String) {
    var rehearsal = rehearsal()
    #expect(kinds(&rehearsal, line) == [.noteTaken("//private probe")])
    #expect(rehearsal.openFollowUp == nil)
    #expect(rehearsal.session.question(of: 0) == "Why?")
  }

  @Test func theWholeIsScoredByItsName() {
    var rehearsal = rehearsal()
    #expect(kinds(&rehearsal, "/score overall 3") == [.scored(nil, 3)])
    #expect(kinds(&rehearsal, "/score Overall -") == [.scored(nil, nil)])
  }

  @Test func evidenceIsTheLastNoteOrAText() {
    var rehearsal = rehearsal()
    #expect(
      said(&rehearsal, "/evidence Depth") == [Self.noNote])
    _ = rehearsal.handle(line: "// tired", at: moment(2))
    #expect(said(&rehearsal, "/evidence Depth") == [Self.noNote])
    _ = rehearsal.handle(line: "two shards", at: moment(3))
    _ = rehearsal.handle(line: "// tired still", at: moment(3))
    _ = rehearsal.handle(line: "/mark strong", at: moment(4))
    #expect(
      said(&rehearsal, "/evidence Depth")
        == ["score the dimension first, then say where that can be seen"])
    _ = rehearsal.handle(line: "/score Depth 3", at: moment(4))
    #expect(kinds(&rehearsal, "/evidence Depth") == [.scoreSeen("Depth", "two shards")])
    #expect(kinds(&rehearsal, "/evidence 1 a drawing") == [.scoreSeen("Depth", "a drawing")])
    #expect(rehearsal.session.heard.scores.map(\.evidence) == ["a drawing"])
  }

  @Test(arguments: [
    (
      "/score Structure 3",
      "which dimension is “Structure”? Depth, Structure and time, Structure of code"
    ),
    ("/score Depth 5", "a score is a number from 1 to 4; halves, such as 2.5, lie between two"),
    ("/score Depth nan", "a score is a number from 1 to 4; halves, such as 2.5, lie between two"),
    ("/score 4 -", "which dimension is “4”? Depth, Structure and time, Structure of code"),
    ("/score Depth -", "nothing was scored there"),
    ("/point x", "/point takes the number of a key point; /points lists them"),
    ("/evidence", "/evidence needs a dimension, and a text or a note before it"),
  ])
  func whatCannotBeIsRefusedInASentence(line: String, words: String) {
    var rehearsal = rehearsal()
    #expect(said(&rehearsal, line) == [words])
    #expect(rehearsal.session.heard == Reflection())
  }

  @Test(arguments: ["/point 1", "/score Depth 3", "/evidence Depth", "/score"])
  func whoAnswersCannotScoreMeanwhile(line: String) {
    var rehearsal = rehearsal(isInterviewed: false)
    #expect(
      said(&rehearsal, line) == [
        "only an interviewer ticks key points and scores while the session runs: start --interviewer"
      ])
  }

  @Test func anInterviewerChoosesAmongMoreAndDecidesWhetherThereIsTime() {
    var rehearsal = rehearsal()
    let all = ["And?", "Then?", "1", "2", "3", "4"]
    #expect(rehearsal.handle(.offerMore, at: moment(90)).last == .offer(all))
    #expect(kinds(&rehearsal, "/more 6") == [.followUpAsked("4")])
    // Key points that an interviewer looks at give nothing away.
    #expect(
      rehearsal.handle(.showKeyPoints, at: moment(91))
        == [.showKeyPoints(["who pays", "what fails"])])
  }

  private func ended() -> Rehearsal {
    var rehearsal = rehearsal()
    for line in ["/point 1", "/score Depth 3", "// not for Kim", "a note"] {
      _ = rehearsal.handle(line: line, at: moment(5))
    }
    _ = rehearsal.handle(.end, at: moment(9))
    return rehearsal
  }

  private func debrief() -> Debrief {
    let ended = ended()
    return Debrief(ended.session, ended.reflection, guidance: Self.guidance)
  }

  @Test func theInterviewerScoresFirstThenTheOtherThenBothAreSeen() {
    var debrief = debrief()
    #expect(debrief.parts.prefix(4) == [.interviewer, .handOver, .score, .both])
    #expect(debrief.reflection.keyPoints == ["who pays"])
    #expect(debrief.points(of: debrief.dimensions[0]) == 3)
    let commands = debrief.handle(.score(1, 2))
    #expect(commands.count == 1 && debrief.reflection == Reflection(heardIn: debrief.session))
    #expect(debrief.session.heard.scores.map(\.points) == [3, 2])
    #expect(debrief.comparison == nil)
    debrief.move(to: .score)
    #expect(debrief.points(of: debrief.dimensions[0]) == nil)
    #expect(debrief.parts.first == .score, "what the interviewer gave is closed")
    debrief.goBack()
    #expect(debrief.part == .score)
    #expect(debrief.handle(.score(0, 2.5)) == [.keep(debrief.reflection)])
    let rows = debrief.comparison?.rows ?? []
    #expect(rows.map(\.name) == ["Depth", "Structure and time"])
    #expect(rows.map(\.differenceText) == ["−0.5", "–"])
  }

  @Test func whoScoredAtAnotherTerminalIsNotAskedAgain() {
    var debrief = debrief()
    debrief.move(to: .handOver)
    #expect(debrief.isWaitingForOther)
    debrief.take(scoredElsewhere: nil)
    debrief.take(scoredElsewhere: Reflection())
    #expect(debrief.part == .handOver && debrief.isWaitingForOther)
    debrief.take(scoredElsewhere: Reflection(band: .noHire))
    #expect(debrief.part == .both)
    #expect(!debrief.parts.contains(.score))
  }

  @Test func notesAreForTheOtherOnceThatOneHasScoredAndPrivateOnesNever() {
    var debrief = debrief()
    #expect(debrief.notes.map(\.number) == [nil, 1])
    debrief.move(to: .score)
    #expect(debrief.notes.isEmpty)
    debrief.move(to: .happened)
    #expect(debrief.notes.map(\.number) == [1])
  }

  @Test func whoHasYetToScoreIsTold() {
    var debrief = debrief()
    #expect(debrief.missingScores == "Both are shown once both have scored: Kim has not.")
    let words = DebriefLine("/as candidate", debrief, isAsked: false)
    #expect(words == .scorer(isInterviewer: false))
    debrief.move(to: .score)
    _ = debrief.handle(.score(nil, 3))
    #expect(debrief.comparison?.rows.last?.difference == nil)
    var other = self.debrief()
    _ = other.handle(.score(nil, 2))
    other.move(to: .score)
    _ = other.handle(.score(nil, 3))
    #expect(
      other.comparison?.verdict(of: "the candidate", and: "Ada") == "The candidate is 1 above Ada")
  }
}
