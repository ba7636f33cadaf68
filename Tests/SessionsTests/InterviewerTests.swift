import Sessions
import Structures
import Testing

/// What the interviewer does while a session runs: asks, asks more, and lets it be answered.
@Suite struct InterviewerTests {
  /// Two phases of a minute each, the second with a question of its own, begun.
  private func rehearsal(question: String? = "Why?") -> Rehearsal {
    let window = Window(StatedTime(.seconds(60)))
    let phases = [
      Phase(title: "A", window: window), Phase(title: "B", window: window, question: "How?"),
    ]
    let plan = Plan(structure: Structure(title: "S", phases: phases), question: question)
    var rehearsal = Rehearsal(Session(plan: plan))
    rehearsal.guidance = Guidance(
      questions: [
        "Why?": Guidance.OfQuestion(keyPoints: ["who", "what"], followUps: ["And?", "Then?"]),
        "How?": Guidance.OfQuestion(followUps: ["With whom?"]),
      ], probes: ["What was your own part?", "How did you measure that?"])
    _ = rehearsal.begin()
    return rehearsal
  }

  private func moment(_ second: Int) -> Moment { Moment(.seconds(second)) }

  private func kinds(_ commands: [Rehearsal.Command]) -> [Event.Kind] {
    commands.recorded.map(\.kind)
  }

  @Test func theNextThreeFollowUpsAreOfferedThenProbes() {
    var rehearsal = rehearsal()
    #expect(
      rehearsal.handle(.offerMore, at: moment(1))
        == [.offer(["And?", "Then?", "What was your own part?"])])
    #expect(kinds(rehearsal.handle(.askMore(1), at: moment(2))) == [.followUpAsked("Then?")])
    #expect(
      rehearsal.handle(.offerMore, at: moment(3))
        == [.offer(["And?", "What was your own part?", "How did you measure that?"])])
    _ = rehearsal.handle(.next, at: moment(20))
    #expect(
      rehearsal.handle(.offerMore, at: moment(21))
        == [.offer(["With whom?", "What was your own part?", "How did you measure that?"])])
  }

  @Test func noneIsOfferedWithoutTimeOrWithoutAQuestion() {
    var late = rehearsal()
    #expect(
      late.handle(.offerMore, at: moment(70)).last == .say("there is no time left for a follow-up"))
    var silent = rehearsal(question: nil)
    #expect(
      silent.handle(.offerMore, at: moment(1))
        == [.say("no question is asked; w asks one, on lines /question")])
    // The second phase has one of its own.
    _ = silent.handle(.next, at: moment(2))
    #expect(kinds(silent.handle(.askMore(0), at: moment(3))) == [.followUpAsked("With whom?")])
  }

  @Test func aFollowUpStaysOpenUntilItIsAnsweredOrThePhaseChanges() {
    var rehearsal = rehearsal()
    _ = rehearsal.handle(.note("one"), at: moment(1))
    _ = rehearsal.handle(.asked("And?"), at: moment(2))
    #expect(rehearsal.openFollowUp == 1)
    _ = rehearsal.handle(.mark(.strong), at: moment(3))
    #expect(rehearsal.openFollowUp == 1)
    #expect(kinds(rehearsal.handle(.dismiss, at: moment(4))) == [.followUpAnswered])
    #expect(rehearsal.openFollowUp == nil)
    for change in [Intent.next, .back, .undo, .ask("Who?")] {
      var other = self.rehearsal()
      _ = other.handle(.next, at: moment(1))
      _ = other.handle(.asked("And?"), at: moment(2))
      #expect(other.openFollowUp == 0)
      _ = other.handle(change == .next ? .back : change, at: moment(3))
      #expect(other.openFollowUp == nil, "\(change)")
    }
  }

  @Test func whatIsThrownInIsOpenAsWell() {
    let window = Window(StatedTime(.seconds(60)))
    let phases = ["A", "B"].map { Phase(title: $0, window: window) }
    let plan = Plan(structure: Structure(title: "S", phases: phases), question: "Why?")
    var rehearsal = Rehearsal(
      Session(plan: plan), curveballs: Curveballs(["And?"], at: [0: .seconds(5)]))
    _ = rehearsal.begin()
    _ = rehearsal.wake(at: moment(6), planned: nil)
    #expect(rehearsal.openFollowUp == 0)
  }

  @Test func theKeyPointsAreWrittenDownAsLookedAtOnceAPhase() {
    var rehearsal = rehearsal()
    #expect(
      rehearsal.handle(.showKeyPoints, at: moment(1)) == [
        .record(Event(moment(1), .keyPointsSeen)), .showKeyPoints(["who", "what"]),
      ])
    #expect(rehearsal.handle(.showKeyPoints, at: moment(2)) == [.showKeyPoints(["who", "what"])])
    _ = rehearsal.handle(.next, at: moment(3))
    #expect(
      rehearsal.handle(.showKeyPoints, at: moment(4))
        == [.say("the guides have no key points for this question")])
    _ = rehearsal.handle(.ask("Why?"), at: moment(5))
    #expect(kinds(rehearsal.handle(.showKeyPoints, at: moment(6))) == [.keyPointsSeen])
  }

  @Test func anotherQuestionTakesThePlaceOfTheOneThatIsAsked() {
    var rehearsal = rehearsal()
    #expect(kinds(rehearsal.handle(.ask("Who?"), at: moment(1))) == [.questionAsked("Who?")])
    #expect(rehearsal.session.question(of: 0) == "Who?")
    #expect(rehearsal.session.question(of: 1) == "How?")
    #expect(
      rehearsal.handle(.ask("Who?"), at: moment(2))
        == [.say("that question is being asked already")])
  }

  @Test func whatIsDiscardedEndsFirstWithWhatIsBeingTyped() {
    var rehearsal = rehearsal()
    rehearsal.attention = .busy(draft: .note("half"))
    let commands = rehearsal.handle(.discard, at: moment(9))
    #expect(kinds(commands) == [.noteTaken("half"), .ended(.stopped)])
    #expect(commands.last == .discard)
  }

  @Test func thePlanIsRunAgainWithTheQuestionsThatWereAsked() {
    var rehearsal = rehearsal(question: nil)
    _ = rehearsal.handle(.ask("What for?"), at: moment(1))
    _ = rehearsal.handle(.next, at: moment(2))
    _ = rehearsal.handle(.ask("By when?"), at: moment(3))
    let again = rehearsal.session.planAsAsked
    #expect(again.question == "What for?")
    #expect(again.phases.map(\.question) == [nil, "By when?"])
  }
}
