import Sessions
import Structures
import TestSupport
import Testing

/// Whole sessions on their conductor: no terminal, no disk, no clock.
@Suite struct ConductorTests {
  /// Three phases of a minute each with two prompts, begun.
  private func rehearsal(
    autoAdvance: Bool = false, speed: Int = 1, curveballs: Curveballs = Curveballs()
  ) -> Rehearsal {
    let phases = ["A", "B", "C"].map {
      Phase(title: $0, window: Window(StatedTime(.seconds(60))), prompts: ["one", "two"])
    }
    let plan = Plan(
      structure: Structure(title: "S", phases: phases), speed: speed, autoAdvance: autoAdvance)
    var rehearsal = Rehearsal(Session(plan: plan), curveballs: curveballs)
    _ = rehearsal.begin()
    return rehearsal
  }

  private func moment(_ second: Int) -> Moment { Moment(.seconds(second)) }

  private func kinds(_ commands: [Rehearsal.Command]) -> [Event.Kind] {
    commands.recorded.map(\.kind)
  }

  private func said(_ commands: [Rehearsal.Command]) -> [String] {
    commands.compactMap { if case .say(let text) = $0 { text } else { nil } }
  }

  @Test func aWholeSessionByItsIntents() {
    var rehearsal = rehearsal()
    var record: [Event] = []
    let steps: [(Int, Intent)] = [
      (10, .toggleTick(0)), (12, .toggleTick(0)), (20, .tickNext), (30, .note("so")),
      (55, .next), (60, .mark(.stuck)), (65, .togglePause), (95, .togglePause),
      (100, .back), (105, .undo), (110, .next), (115, .asked("Why?")), (120, .extend(.seconds(30))),
      (200, .amend(0, "so far")), (210, .end),
    ]
    for (second, intent) in steps {
      record += rehearsal.handle(intent, at: moment(second)).recorded
    }
    #expect(
      record.map(\.kind) == [
        .promptTicked(0), .promptUnticked(0), .promptTicked(0), .noteTaken("so"),
        .phaseEntered(1), .marked(.stuck), .paused(nil), .resumed, .wentBack, .undone,
        .phaseEntered(2), .followUpAsked("Why?"), .extended(.seconds(30)),
        .noteAmended(0, "so far"), .ended(.completed),
      ])
    #expect(rehearsal.session.outcome == .completed)
    let times = rehearsal.session.results.map(\.active)
    #expect(times == [.seconds(55), .seconds(25), .seconds(100)])
    #expect(kinds(rehearsal.handle(.note("late"), at: moment(220))) == [])
  }

  @Test func whatIsNotPossibleIsRefusedInWordsAndChangesNothing() {
    let refused: [(Intent, String)] = [
      (.back, "this is the first phase"), (.undo, "there is no change of phase to undo"),
      (.goOn, "the clock is running"), (.tick(7), "there is no prompt 8 in this phase"),
      (.untick(0), "prompt 1 is not ticked"),
      (.offerMore, "no question is asked; w asks one, on lines /question"),
      (.showKeyPoints, "no question is asked; w asks one, on lines /question"),
      (.dismiss, "there is no follow-up to be answered"),
      (.amend(3, "x"), "that is not possible now"),
      (.decide(.counted), "there is no time away to decide about"),
    ]
    for (intent, words) in refused {
      var rehearsal = rehearsal()
      let before = rehearsal.session
      let commands = rehearsal.handle(intent, at: .start)
      #expect(said(commands) == [words], "\(intent)")
      #expect(commands.recorded == [] && rehearsal.session == before, "\(intent)")
    }
  }

  @Test func behindTheLastPhaseComesTheQuestionWhetherToEnd() {
    var rehearsal = rehearsal()
    _ = rehearsal.handle(.next, at: moment(5))
    #expect(
      said(rehearsal.handle(.skip, at: moment(8))) == ["there is no phase behind the next one"])
    _ = rehearsal.handle(.next, at: moment(10))
    #expect(rehearsal.handle(.next, at: moment(15)) == [.askEnd])
    #expect(rehearsal.session.isRunning)
  }

  @Test func wakingUpLateIsTimeAwayInRealSecondsAtAnySpeed() {
    for speed in [1, 60] {
      var rehearsal = rehearsal(speed: speed)
      let planned = moment(1)
      let late = planned.advanced(by: .seconds(5 * speed))
      #expect(!rehearsal.wake(at: late, planned: planned).contains(.askAway))
      var other = self.rehearsal(speed: speed)
      let later = late.advanced(by: .milliseconds(speed))
      #expect(other.wake(at: later, planned: planned) == [.askAway])
      #expect(other.away == planned..<later)
      #expect(other.session.now == .start)
    }
  }

  @Test func aPauseIsAPauseWhateverHappenedMeanwhile() {
    var rehearsal = rehearsal()
    _ = rehearsal.handle(.pause(nil), at: moment(1))
    #expect(rehearsal.wake(at: moment(500), planned: moment(2)) == [])
    #expect(rehearsal.away == nil)
    #expect(rehearsal.session.pausedTime == .seconds(499))
  }

  @Test(arguments: Event.Decision.allCases)
  func timeAwayIsCountedOrDroppedUntilTheAnswer(decision: Event.Decision) {
    var rehearsal = rehearsal()
    _ = rehearsal.wake(at: moment(100), planned: moment(10))
    _ = rehearsal.wake(at: moment(120), planned: moment(101))
    let commands = rehearsal.handle(.decide(decision), at: moment(130))
    #expect(kinds(commands) == [.slept(.seconds(120), decision)])
    #expect(commands.played == [])
    let spoken = decision == .counted ? 130 : 10
    #expect(rehearsal.session.activeTime == .seconds(spoken))
    #expect(rehearsal.away == nil)
  }

  @Test func anIntentDropsTimeAwayUnlessItIsFromBefore() {
    var rehearsal = rehearsal()
    _ = rehearsal.wake(at: moment(100), planned: moment(10))
    #expect(kinds(rehearsal.handle(.note("before"), at: moment(10))) == [.noteTaken("before")])
    #expect(rehearsal.away == moment(10)..<moment(100))
    #expect(
      kinds(rehearsal.handle(.note("after"), at: moment(101)))
        == [.slept(.seconds(91), .dropped), .noteTaken("after")])
    #expect(rehearsal.session.notes.map(\.stamp) == [.seconds(10), .seconds(10)])
  }

  @Test func cutShortTheDraftIsTakenAndTimeAwayDropped() {
    var rehearsal = rehearsal()
    rehearsal.attention = .busy(draft: .note("half a"))
    _ = rehearsal.wake(at: moment(100), planned: moment(10))
    #expect(
      kinds(rehearsal.handle(.cutShort, at: moment(100)))
        == [.slept(.seconds(90), .dropped), .noteTaken("half a"), .ended(.interrupted)])
    #expect(rehearsal.session.activeTime == .seconds(10))
  }

  @Test func aDraftIsTakenWhenTheSessionEndsByItself() {
    var rehearsal = rehearsal(autoAdvance: true)
    _ = rehearsal.wake(at: moment(170), planned: nil)
    rehearsal.attention = .busy(draft: .asked("And"))
    let commands = rehearsal.wake(at: moment(190), planned: nil)
    #expect(kinds(commands) == [.followUpAsked("And"), .ended(.completed)])
    #expect(commands.recorded.last?.moment == moment(180))
  }

  @Test func severalBellsAtOnceRingOnce() {
    var rehearsal = rehearsal()
    let commands = rehearsal.wake(at: moment(61), planned: nil)
    let told = commands.filter { if case .announce = $0 { true } else { false } }
    #expect(told.count == 2)
    #expect(commands.filter { if case .play = $0 { true } else { false } }.count == 1)
    let cues = commands.played.compactMap(\.cue)
    #expect(CueTable.standard.cue(for: .bell, of: cues) == .latest)
    #expect(rehearsal.handle(.next, at: moment(62)).played.map(\.cue) == [.phase])
  }

  @Test func aSessionThatWasCutShortGoesOnAndTheGapIsAway() {
    var first = rehearsal()
    let note = first.handle(.note("so far"), at: moment(20)).recorded
    let record = [Event(.start, .started), Event(.start, .phaseEntered(0))] + note
    var second = Rehearsal(Session(replaying: record, of: first.session.plan))
    #expect(kinds(second.begin(after: .seconds(3600))) == [.slept(.seconds(3600), .dropped)])
    _ = second.wake(at: moment(3626), planned: nil)
    #expect(second.session.activeTime(of: 0) == .seconds(26))
    #expect(second.session.notes == first.session.notes)
  }

  @Test(arguments: 0..<150) func whateverIsWantedTheRecordIsTheSession(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var rehearsal = Rehearsal(Session(plan: GeneratedSession(seed: seed).plan))
    var record = rehearsal.begin().recorded
    var clock = Moment.start
    for _ in 0..<60 {
      let planned = clock.advanced(by: .seconds(1))
      clock = clock.advanced(by: .milliseconds(Int.random(in: 0...700_000, using: &random) / 37))
      record += rehearsal.wake(at: clock, planned: planned).recorded
      let intent = GeneratedSession.intent(rehearsal.session, &random)
      record += rehearsal.handle(intent, at: clock).recorded
    }
    record += rehearsal.handle(.cutShort, at: clock).recorded
    #expect(Session(replaying: record, of: rehearsal.session.plan) == rehearsal.session)
    #expect(rehearsal.session.outcome != nil)
  }
}
