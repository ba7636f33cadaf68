import Sessions
import Structures
import TestSupport
import Testing

/// A session of three phases: 0:24–0:30, 1:00–2:00 and one without a time.
private func session(autoAdvance: Bool = false, pace: Pace = .latest) -> Session {
  Session(
    plan: Plan(
      structure: Structure(
        title: "Three",
        phases: [
          Phase(title: "A", window: Window(StatedTime(.seconds(30))), prompts: ["one", "two"]),
          Phase(title: "B", window: Window(earliest: .seconds(60), latest: .seconds(120))),
          Phase(title: "C", window: nil),
        ]), pace: pace, autoAdvance: autoAdvance))
}

/// Runs a session through events, each with its second; answers with what was announced.
private func run(_ session: inout Session, _ events: (Double, Event.Kind?)...) -> [String] {
  var effects = session.start()
  for (second, kind) in events {
    let moment = Moment(milliseconds: Int64(second * 1000))
    effects += kind.map { session.apply(Event(moment, $0)) } ?? session.advance(to: moment)
  }
  return effects.compactMap { effect in
    guard case .announce(let announcement, let moment) = effect else { return nil }
    return "\(moment.sinceStart.clock()) \(announcement)"
  }
}

@Suite struct RangeClockTests {
  @Test(arguments: [
    (23.999, "early(opensIn: 0.001 seconds)"), (24, "inWindow(closesIn: Optional(6.0 seconds))"),
    (28.8, "closing(closesIn: 1.2 seconds)"), (30, "closing(closesIn: 0.0 seconds)"),
    (30.001, "over(by: 0.001 seconds)"),
  ])
  func aWindowIsOpenFromItsEarliestToItsLatest(second: Double, state: String) {
    var session = session()
    _ = run(&session, (second, nil))
    #expect("\(session.windowState)" == state)
  }

  @Test func closingIsTheLastFifteenSecondsOfALongWindow() {
    let window = Window(earliest: .seconds(600), latest: .seconds(1200))
    #expect(
      WindowState(active: .seconds(1184), window: window) == .inWindow(closesIn: .seconds(16)))
    #expect(WindowState(active: .seconds(1185), window: window) == .closing(closesIn: .seconds(15)))
  }

  @Test func theOpeningAndTheEndOfAWindowAreAnnouncedOnceAtTheirMoment() {
    var session = session()
    let told = run(
      &session, (10, nil), (24, nil), (25, nil), (30, nil), (30, .noteTaken("")), (40, nil),
      (41, .phaseEntered(1)))
    #expect(
      told == [
        "0:00 began", "0:00 phaseEntered(0)", "0:24 windowOpened(0)", "0:30 windowClosed(0)",
        "0:41 phaseEntered(1)",
      ])
  }

  @Test func aPhaseWithoutATimeIsNeitherEarlyNorOver() {
    var session = session()
    _ = run(&session, (30, .phaseEntered(2)), (4000, nil))
    #expect(session.windowState == .untimed)
    #expect(session.results[2].verdict == .untimed)
  }
}

@Suite struct EventTests {
  @Test func aPauseStopsThePhaseAndIsNotFallingBehind() {
    var session = session()
    _ = run(&session, (10, .paused(nil)), (70, .resumed), (75, nil))
    #expect(session.activeTime(of: 0) == .seconds(15))
    #expect(session.pausedTime == .seconds(60))
    #expect(session.behind == .zero)
    #expect(session.projectedEnd == Moment(.seconds(210)))
  }

  @Test func noBellRingsDuringAPause() {
    var session = session()
    let told = run(&session, (10, .paused(nil)), (70, nil), (80, .resumed), (94, nil))
    #expect(told == ["0:00 began", "0:00 phaseEntered(0)", "1:34 windowOpened(0)"])
  }

  @Test func goingBackAddsToThePhaseReturnedTo() {
    var session = session()
    _ = run(&session, (20, .phaseEntered(1)), (50, .wentBack), (55, .phaseEntered(1)), (60, nil))
    #expect(session.activeTime(of: 0) == .seconds(25))
    #expect(session.activeTime(of: 1) == .seconds(35))
    #expect(session.results[0].visits == 2)
  }

  @Test func undoingAChangeOfPhaseGivesItsTimeBack() {
    var session = session()
    _ = run(&session, (20, .phaseEntered(1)), (23, .noteTaken("slip")), (25, .undone))
    #expect(session.phase == 0)
    #expect(session.activeTime(of: 0) == .seconds(25))
    #expect(session.activeTime(of: 1) == .zero)
    #expect(session.notes.map(\.content) == [.text("slip")])
  }

  @Test func extendingMovesTheLatestAndTheEarliestFollowsDown() {
    var session = session()
    _ = run(&session, (1, .extended(.seconds(30))))
    #expect(session.window(of: 0) == Window(earliest: .seconds(24), latest: .seconds(60)))
    _ = session.apply(Event(Moment(.seconds(2)), .extended(.seconds(-50))))
    #expect(session.window(of: 0) == Window(earliest: .seconds(10), latest: .seconds(10)))
  }

  @Test func aSkippedPhaseIsLeftOutAndNeitherShortNorOver() {
    var session = session()
    _ = run(&session, (28, .phaseEntered(2)), (40, .ended(.completed)))
    #expect(session.results.map(\.verdict) == [.inWindow, .skipped, .untimed])
    #expect(session.results[1].short == .zero)
  }

  @Test func promptsAreTickedOnceAndBelongToTheirPhase() {
    var session = session()
    _ = run(&session, (1, .promptTicked(1)), (2, .promptTicked(1)), (3, .promptTicked(7)))
    #expect(session.covered(in: 0) == [1])
    #expect(session.apply(Event(Moment(.seconds(4)), .promptTicked(1))) == [])
  }

  @Test func timeThatIsDroppedIsAwayAndTimeThatIsCountedStaysActive() {
    var dropped = session()
    _ = run(&dropped, (70, .slept(.seconds(50), .dropped)), (72, nil))
    #expect(dropped.activeTime(of: 0) == .seconds(22))
    #expect(dropped.awayTime == .seconds(50))
    var counted = session()
    _ = run(&counted, (70, .slept(.seconds(50), .counted)), (72, nil))
    #expect(counted.activeTime(of: 0) == .seconds(72))
  }

  @Test func aWindowShortenedToTimeThatHasPassedMovesOnAtOnce() {
    var session = session(autoAdvance: true)
    let told = run(&session, (20, .extended(.seconds(-15))))
    #expect(told == ["0:00 began", "0:00 phaseEntered(0)", "0:20 phaseEntered(1)"])
    #expect(session.activeTime(of: 0) == .seconds(20))
  }

  @Test func nothingBecomesDueInTimeThatIsDropped() {
    var session = session(autoAdvance: true)
    let told = run(&session, (200, .slept(.seconds(190), .dropped)), (205, nil))
    #expect(told == ["0:00 began", "0:00 phaseEntered(0)"])
    #expect(session.phase == 0)
    #expect(session.activeTime(of: 0) == .seconds(15))
  }

  @Test func aSessionGoesOnFromItsRecordAndTheGapIsAway() {
    var first = session()
    let note = Event(Moment(.seconds(20)), .noteTaken("so far"))
    let events = first.start().recorded + first.apply(note).recorded
    var second = Session(replaying: events, of: first.plan)
    let effects = second.begin(after: .seconds(3600))
    #expect(effects.recorded.map(\.kind) == [.slept(.seconds(3600), .dropped)])
    _ = second.advance(to: Moment(.seconds(3626)))
    #expect(second.activeTime(of: 0) == .seconds(26))
    #expect(second.awayTime == .seconds(3600))
    #expect(second.notes == first.notes)
  }

  @Test func nothingHappensAfterTheEnd() {
    var session = session()
    _ = run(&session, (20, .ended(.stopped)))
    let before = session
    #expect(session.apply(Event(Moment(.seconds(30)), .noteTaken("late"))) == [])
    #expect(session.advance(to: Moment(.seconds(40))) == [])
    #expect(session == before)
  }
}

@Suite struct AutoAdvanceTests {
  @Test func theSessionMovesOnAtTheLatestHoweverLateTheTick() {
    var session = session(autoAdvance: true)
    let told = run(&session, (100, nil))
    #expect(
      told == [
        "0:00 began", "0:00 phaseEntered(0)", "0:24 windowOpened(0)", "0:30 windowClosed(0)",
        "0:30 phaseEntered(1)", "1:30 windowOpened(1)",
      ])
    #expect(session.activeTime(of: 0) == .seconds(30))
    #expect(session.activeTime(of: 1) == .seconds(70))
  }

  @Test func itEndsAtTheLatestOfTheLastPhase() {
    let plan = Plan(
      structure: Structure(
        title: "One", phases: [Phase(title: "A", window: Window(StatedTime(.seconds(60))))]),
      autoAdvance: true)
    var session = Session(plan: plan)
    _ = run(&session, (3600, nil))
    #expect(session.outcome == .completed)
    #expect(session.now == Moment(.seconds(60)))
  }

  @Test func afterAnUndoItStaysUntilTheWindowIsExtended() {
    var session = session(autoAdvance: true)
    _ = run(&session, (31, .undone), (50, nil))
    #expect(session.phase == 0)
    _ = session.apply(Event(Moment(.seconds(50)), .extended(.seconds(30))))
    _ = session.advance(to: Moment(.seconds(61)))
    #expect(session.phase == 1)
  }

  @Test func itWaitsThroughAPause() {
    var session = session(autoAdvance: true)
    _ = run(&session, (10, .paused(nil)), (500, nil))
    #expect(session.phase == 0)
    #expect(session.isPaused)
  }
}

@Suite struct PaceTests {
  @Test func behindIsWhatThePhasesTookPastTheirTargets() {
    var session = session()
    _ = run(&session, (48, .phaseEntered(1)), (60, nil))
    #expect(session.behind == .seconds(18))
    #expect(session.projectedEnd == Moment(.seconds(168)))
    #expect(session.restAtEarliest == .seconds(48 + 60 - 150))
  }

  @Test func thePaceChoosesTheTarget() {
    var session = session(pace: .earliest)
    _ = run(&session, (30, .phaseEntered(1)), (31, nil))
    #expect(session.behind == .seconds(6))
    #expect(session.projectedEnd == Moment(.seconds(90)))
  }

  @Test func aPhaseThatRanOverStillCountsWhenOneGoesBackBeforeIt() {
    var session = session()
    _ = run(&session, (30, .phaseEntered(1)), (170, .wentBack), (171, nil))
    #expect(session.behind == .seconds(20 + 1))
  }
}

@Suite struct HeldPhaseTests {
  @Test func goingBackToAPhaseWhoseTimeIsUpStaysThere() {
    var session = session(autoAdvance: true)
    _ = run(&session, (40, .wentBack), (50, nil))
    #expect(session.phase == 0)
    #expect(session.activeTime(of: 0) == .seconds(40))
  }

  @Test func aThousandVisitsPausesAndNotesTakeNoTime() {
    var events = [Event(.start, .started), Event(.start, .phaseEntered(0))]
    for second in 0..<4000 {
      let moment = Moment(.seconds(second))
      events += [.phaseEntered(1), .paused(nil), .resumed, .noteTaken("x"), .phaseEntered(0)].map {
        Event(moment, $0)
      }
    }
    let session = Session(replaying: events, of: session().plan)
    #expect(session.notes.count == 4000)
    #expect(session.activeTime == .seconds(3999))
  }
}
