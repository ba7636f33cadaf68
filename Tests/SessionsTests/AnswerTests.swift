import Sessions
import Structures
import Testing

/// Short answers: one clock, and no key while one speaks.
@Suite struct AnswerTests {
  /// Three phases of half a minute each: 1:30 in all, from 1:12 on.
  private static let plan = Plan(
    structure: Structure(
      title: "S",
      phases: ["A", "B", "C"].map { title in
        let stated = StatedTime(.seconds(30))
        return Phase(title: title, window: Window(stated), stated: stated, prompts: ["one"])
      }), question: "Why?", mode: .answer)

  private func rehearsal() -> Rehearsal {
    var rehearsal = Rehearsal(Session(plan: Self.plan))
    _ = rehearsal.begin()
    return rehearsal
  }

  private func moment(_ second: Int) -> Moment { Moment(.seconds(second)) }

  @Test func phasesFollowByThemselvesAndTheLastCountsOn() {
    var rehearsal = rehearsal()
    let commands = rehearsal.wake(at: moment(150), planned: nil)
    #expect(
      commands.recorded == [
        Event(moment(30), .phaseEntered(1)), Event(moment(60), .phaseEntered(2)),
      ])
    #expect(rehearsal.session.isRunning)
    #expect(rehearsal.session.results.map(\.active.wholeSeconds) == [30, 30, 90])
    #expect(rehearsal.handle(.end, at: moment(151)).recorded.last?.kind == .ended(.completed))
  }

  @Test func theOneClockTellsItsEndAndNoPhaseDoes() {
    var rehearsal = rehearsal()
    var told: [String] = []
    for second in 1...220 {
      for played in rehearsal.wake(at: moment(second), planned: nil).played {
        if played.cue != .phase { told.append("\(second) \(played)") }
      }
    }
    // 1:12–1:30 closes 3.6 s before its end.
    #expect(
      told == [
        "87 windowCloses(2)", "90 answerIsOver", "150 runsOver(minutes: 1)",
        "210 runsOver(minutes: 2)",
      ])
  }

  @Test func theClockIsThatOfTheWhole() {
    var rehearsal = rehearsal()
    let states = [
      (40, "on time from 1:12 on, in 0:32"), (75, "in window, closes in 0:15"),
      (88, "closes in 0:02"), (95, "over by 0:05"),
    ]
    for (second, words) in states {
      _ = rehearsal.wake(at: moment(second), planned: nil)
      #expect(rehearsal.session.stateText == words)
      #expect(rehearsal.session.clockTime == .seconds(second))
    }
    #expect(rehearsal.session.totalText == "1:30 (from 1:12)")
  }

  @Test func keysStillMove() {
    var rehearsal = rehearsal()
    _ = rehearsal.handle(.next, at: moment(10))
    _ = rehearsal.handle(.back, at: moment(15))
    #expect(rehearsal.session.phase == 0)
    _ = rehearsal.handle(.undo, at: moment(20))
    #expect(rehearsal.session.phase == 1)
    // What was taken back is stayed in until it is left.
    _ = rehearsal.wake(at: moment(100), planned: nil)
    #expect(rehearsal.session.phase == 1)
    _ = rehearsal.handle(.next, at: moment(101))
    #expect(rehearsal.handle(.next, at: moment(102)) == [.askEnd])
  }

  @Test func aPauseStopsTheOneClock() {
    var rehearsal = rehearsal()
    _ = rehearsal.handle(.pause(nil), at: moment(20))
    _ = rehearsal.handle(.goOn, at: moment(60))
    _ = rehearsal.wake(at: moment(69), planned: nil)
    #expect(rehearsal.session.phase == 0 && rehearsal.session.clockTime == .seconds(29))
    #expect(rehearsal.nextChange == moment(70))
  }
}
