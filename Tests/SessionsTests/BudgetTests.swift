import Sessions
import Structures
import Testing

/// What is left of the whole is spread over the rest of the phases.
@Suite struct BudgetTests {
  private func rehearsal(_ latest: [Int], _ mode: Plan.Mode = .session) -> Rehearsal {
    let phases = latest.map { seconds in
      Phase(
        title: "\(seconds)",
        window: Window(earliest: .seconds(seconds / 2), latest: .seconds(seconds)))
    }
    var rehearsal = Rehearsal(
      Session(plan: Plan(structure: Structure(title: "S", phases: phases), mode: mode)))
    _ = rehearsal.begin()
    return rehearsal
  }

  private func at(_ second: Int) -> Moment { Moment(.seconds(second)) }

  private func latest(_ rehearsal: Rehearsal) -> [Duration?] {
    rehearsal.session.plan.phases.indices.map { rehearsal.session.window(of: $0)?.latest }
  }

  @Test func anOverrunIsTakenFromThePhasesToComeInProportion() {
    var rehearsal = rehearsal([100, 200, 100])
    _ = rehearsal.handle(.next, at: at(190))
    let commands = rehearsal.handle(.budget, at: at(190))
    #expect(
      commands.recorded == [Event(at(190), .budgeted([.seconds(-60), .seconds(-30)]))])
    #expect(latest(rehearsal) == [.seconds(100), .seconds(140), .seconds(70)])
    #expect(rehearsal.session.totalWindow?.latest == .seconds(400))
    #expect(rehearsal.session.behind == .zero)
    #expect(rehearsal.session.results[0].over == .seconds(90))
  }

  @Test func timeWonIsGivenToThem() {
    var rehearsal = rehearsal([100, 200, 100])
    _ = rehearsal.handle(.next, at: at(40))
    _ = rehearsal.handle(.budget, at: at(40))
    #expect(latest(rehearsal) == [.seconds(100), .seconds(240), .seconds(120)])
  }

  @Test func theRestOfThePhaseIsPartOfIt() {
    var rehearsal = rehearsal([100, 200, 100])
    _ = rehearsal.handle(.next, at: at(190))
    _ = rehearsal.handle(.budget, at: at(290))
    #expect(latest(rehearsal) == [.seconds(100), .seconds(155), .seconds(55)])
  }

  @Test func lessThanFifteenSecondsIsLeftAlone() {
    var rehearsal = rehearsal([100, 200, 20])
    _ = rehearsal.handle(.next, at: at(130))
    _ = rehearsal.handle(.budget, at: at(130))
    #expect(latest(rehearsal) == [.seconds(100), .seconds(173), .seconds(20)])
    var other = self.rehearsal([100, 200, 100])
    _ = other.handle(.next, at: at(110))
    #expect(
      other.handle(.budget, at: at(110)) == [
        .say("no window would change by 15 seconds: all of them stay")
      ])
  }

  @Test func undoingTakesItBackAndThenTheChangeOfPhase() {
    var rehearsal = rehearsal([100, 200, 100])
    _ = rehearsal.handle(.next, at: at(190))
    _ = rehearsal.handle(.budget, at: at(190))
    #expect(rehearsal.handle(.undo, at: at(191)).recorded.map(\.kind) == [.undone])
    #expect(latest(rehearsal) == [.seconds(100), .seconds(200), .seconds(100)])
    #expect(rehearsal.session.phase == 1)
    _ = rehearsal.handle(.undo, at: at(192))
    #expect(rehearsal.session.phase == 0)
  }

  @Test func aLaterChangeOfPhaseIsUndoneBeforeIt() {
    var rehearsal = rehearsal([100, 200, 100])
    _ = rehearsal.handle(.next, at: at(190))
    _ = rehearsal.handle(.budget, at: at(190))
    _ = rehearsal.handle(.next, at: at(320))
    _ = rehearsal.handle(.undo, at: at(321))
    #expect(rehearsal.session.phase == 1)
    #expect(latest(rehearsal) == [.seconds(100), .seconds(140), .seconds(70)])
    _ = rehearsal.handle(.undo, at: at(322))
    #expect(rehearsal.session.phase == 1)
    #expect(latest(rehearsal) == [.seconds(100), .seconds(200), .seconds(100)])
  }

  @Test func whatIsUsedUpOrHasNoEndIsNotSpread() {
    var rehearsal = rehearsal([100, 100])
    _ = rehearsal.handle(.next, at: at(201))
    #expect(
      rehearsal.handle(.budget, at: at(201)) == [
        .say("the time of the whole is used up: there is nothing to spread")
      ])
    var drill = self.rehearsal([100, 100], .drill)
    #expect(
      drill.handle(line: "/budget", at: at(10)) == [
        .say("there is no end of the whole that its rest could be spread up to")
      ])
  }

  @Test func theRecordLeadsToTheSameSession() {
    var rehearsal = rehearsal([100, 200, 100])
    var events = [Event(.start, .started), Event(.start, .phaseEntered(0))]
    events += rehearsal.handle(.next, at: at(190)).recorded
    events += rehearsal.handle(.budget, at: at(190)).recorded
    events += rehearsal.handle(.undo, at: at(195)).recorded
    events += rehearsal.handle(.budget, at: at(200)).recorded
    let again = Session(replaying: events, of: rehearsal.session.plan)
    #expect(again.results == rehearsal.session.results)
  }
}
