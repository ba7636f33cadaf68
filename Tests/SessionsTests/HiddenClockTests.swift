import Sessions
import Structures
import TestSupport
import Testing

/// Under a hidden clock nothing tells the time, and one is asked how long it has been.
@Suite struct HiddenClockTests {
  private func plan(_ mode: Plan.Mode = .session, clock: Plan.Clock = .hidden) -> Plan {
    let phases = ["A", "B", "C"].map { Phase(title: $0, window: Window(StatedTime(.seconds(100)))) }
    return Plan(structure: Structure(title: "S", phases: phases), mode: mode, clock: clock)
  }

  private func rehearsal(_ times: [Int: Int], _ mode: Plan.Mode = .session) -> Rehearsal {
    var rehearsal = Rehearsal(
      Session(plan: plan(mode)), timeChecks: TimeChecks(at: times.mapValues { .seconds($0) }))
    _ = rehearsal.begin()
    return rehearsal
  }

  private func at(_ second: Int) -> Moment { Moment(.seconds(second)) }

  private func asked(_ commands: [Rehearsal.Command]) -> [Moment] {
    commands.compactMap {
      if case .announce(.timeAsked, let moment) = $0 { moment } else { nil }
    }
  }

  @Test func theQuestionComesAtItsMomentWithABellAndTheClockGoesOn() {
    var rehearsal = rehearsal([0: 50])
    #expect(rehearsal.nextAnnouncement == at(50))
    let commands = rehearsal.wake(at: at(52), planned: nil)
    #expect(asked(commands) == [at(50)])
    #expect(commands.played.map(\.cue) == [.followUp])
    #expect(rehearsal.isTimeAsked)
    let answer = rehearsal.handle(line: "1:00", at: at(55))
    #expect(answer.recorded == [Event(at(55), .timeGuessed(.seconds(60), .seconds(55)))])
    #expect(!rehearsal.isTimeAsked)
    #expect(rehearsal.session.guesses[0] == [Guess(said: .seconds(60), actual: .seconds(55))])
    #expect(asked(rehearsal.wake(at: at(99), planned: nil)) == [])
  }

  @Test(arguments: [("90", 90), ("1:30", 90), ("1.5m", 90), (" 75 ", 75), ("2m 5s", 125)])
  func aTimeIsReadInDigits(text: String, seconds: Int) {
    #expect(TimeChecks.time(text) == .seconds(seconds))
  }

  @Test(arguments: ["", "2", "4s", "soon", "1:75", "-90", "99999999999999999999"])
  func whatIsNoTimeIsNoGuess(text: String) { #expect(TimeChecks.time(text) == nil) }

  @Test func anEmptyLinePassesAndOtherLinesAreNotes() {
    var rehearsal = rehearsal([0: 50])
    _ = rehearsal.wake(at: at(50), planned: nil)
    #expect(
      rehearsal.handle(line: "a note", at: at(51)).recorded.map(\.kind) == [.noteTaken("a note")])
    #expect(rehearsal.isTimeAsked)
    #expect(rehearsal.handle(line: "", at: at(52)) == [])
    #expect(!rehearsal.isTimeAsked)
    #expect(rehearsal.handle(line: "90", at: at(53)).recorded.map(\.kind) == [.noteTaken("90")])
  }

  @Test func leavingThePhaseEndsTheQuestion() {
    var rehearsal = rehearsal([0: 50])
    _ = rehearsal.wake(at: at(50), planned: nil)
    _ = rehearsal.handle(.next, at: at(60))
    #expect(!rehearsal.isTimeAsked)
    #expect(rehearsal.handle(.guess(.seconds(60)), at: at(61)).recorded == [])
  }

  @Test func pauseAndTypingHoldItBackButNotBeyondTheWindow() {
    var rehearsal = rehearsal([0: 50, 1: 50])
    rehearsal.attention = .busy(draft: nil)
    #expect(asked(rehearsal.wake(at: at(70), planned: nil)) == [])
    rehearsal.attention = .free
    #expect(asked(rehearsal.wake(at: at(71), planned: nil)) == [at(70)])
    _ = rehearsal.handle(.passGuess, at: at(72))
    _ = rehearsal.handle(.next, at: at(80))
    rehearsal.attention = .busy(draft: nil)
    _ = rehearsal.wake(at: at(175), planned: nil)
    rehearsal.attention = .free
    #expect(asked(rehearsal.wake(at: at(300), planned: nil)) == [])
  }

  @Test func inAnAnswerTheWholeIsAskedFor() {
    var rehearsal = rehearsal([0: 150], .answer)
    #expect(asked(rehearsal.wake(at: at(160), planned: nil)) == [at(150)])
    _ = rehearsal.wake(at: at(210), planned: nil)
    #expect(rehearsal.session.phase == 2)
    let answer = rehearsal.handle(.guess(.seconds(200)), at: at(220))
    #expect(answer.recorded.map(\.kind) == [.timeGuessed(.seconds(200), .seconds(220))])
  }

  @Test func noEdgeOfAWindowIsTold() {
    var rehearsal = rehearsal([:])
    #expect(rehearsal.nextAnnouncement == nil)
    #expect(rehearsal.wake(at: at(500), planned: nil) == [])
    #expect(rehearsal.session.stateText == "the clock is hidden")
    #expect(rehearsal.session.results[0].over == .seconds(400))
  }

  @Test(arguments: 0..<300) func chanceAsksTwiceAtMostWithinTheWindow(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let checks = TimeChecks(in: Session(plan: plan()), using: &random)
    #expect(checks.times.count == 2)
    #expect(checks.times.values.allSatisfy { (.seconds(40) ... .seconds(90)).contains($0) })
    let whole = TimeChecks(in: Session(plan: plan(.answer)), using: &random)
    #expect(whole.times.keys.map(\.self) == [0])
    #expect(whole.times.values.allSatisfy { (.seconds(120) ... .seconds(270)).contains($0) })
    #expect(TimeChecks(in: Session(plan: plan(clock: .shown)), using: &random).times.isEmpty)
  }

  @Test(arguments: 0..<100) func aSessionThatGoesOnIsAskedNoMoreOftenForThat(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var session = Session(plan: plan())
    _ = session.start()
    _ = session.apply(Event(at(50), .timeGuessed(.seconds(45), .seconds(50))))
    _ = session.apply(Event(at(90), .phaseEntered(1)))
    _ = session.advance(to: at(160))
    let checks = TimeChecks(in: session, using: &random)
    #expect(checks.times.count == 1)
    #expect(checks.times[0] == nil)
    #expect(checks.times[1].map { $0 >= .seconds(70) } ?? true)
  }

  @Test func aTightenedClockCuesAtItsShare() {
    var rehearsal = Rehearsal(Session(plan: plan(clock: .tightened(percent: 90))))
    _ = rehearsal.begin()
    #expect(rehearsal.nextAnnouncement == at(72))
    _ = rehearsal.wake(at: at(89), planned: nil)
    #expect(rehearsal.nextAnnouncement == at(90))
    _ = rehearsal.wake(at: at(95), planned: nil)
    #expect(rehearsal.session.windowState == .over(by: .seconds(5)))
    #expect(rehearsal.session.results[0].verdict == .inWindow)
  }
}
