import Sessions
import Structures
import Testing

/// A session against past times: one figure, as of split timers, and gold.
@Suite struct RivalTests {
  /// Three phases of 1:00 to 2:00, in the second of which the rival took 1:40.
  private func rehearsal(
    times: [Int?] = [90, 100, 110], bests: [Int?] = [80, 100, nil], plan: Plan? = nil
  ) -> Rehearsal {
    let phases = ["A", "B", "C"].map {
      Phase(title: $0, window: Window(earliest: .seconds(60), latest: .seconds(120)))
    }
    let plan = plan ?? Plan(structure: Structure(title: "S", phases: phases))
    var rehearsal = Rehearsal(Session(plan: plan))
    _ = rehearsal.begin()
    _ = rehearsal.handle(.runAgainst(rival(times, bests)), at: .start)
    return rehearsal
  }

  private func rival(_ times: [Int?], _ bests: [Int?]) -> Rival {
    func seconds(_ row: [Int?]) -> [Duration?] { row.map { $0.map { .seconds($0) } } }
    return Rival(.best, times: seconds(times), bests: seconds(bests))
  }

  private func at(_ second: Int) -> Moment { Moment(.seconds(second)) }

  @Test func aPhaseThatRunsCountsOnceItIsLongerThanThen() {
    var rehearsal = rehearsal()
    #expect(rehearsal.session.gapText == "as long as your best")
    _ = rehearsal.wake(at: at(89), planned: nil)
    #expect(rehearsal.session.gap == .zero)
    _ = rehearsal.wake(at: at(97), planned: nil)
    #expect(rehearsal.session.gapText == "0:07 slower than your best")
  }

  @Test func aPhaseThatIsLeftCountsWhole() {
    var rehearsal = rehearsal()
    _ = rehearsal.handle(.next, at: at(72))
    #expect(rehearsal.session.gapText == "0:18 quicker than your best")
    _ = rehearsal.wake(at: at(72 + 105), planned: nil)
    #expect(rehearsal.session.gap == .seconds(-13))
    _ = rehearsal.handle(.undo, at: at(177))
    #expect(rehearsal.session.gap == .seconds(87))
  }

  @Test func whatWasLeftOutOnEitherSideDoesNotCount() {
    var rehearsal = rehearsal(times: [90, 100, nil])
    _ = rehearsal.handle(.skip, at: at(95))
    #expect(rehearsal.session.phase == 2)
    _ = rehearsal.wake(at: at(500), planned: nil)
    #expect(rehearsal.session.gap == .seconds(5))
  }

  @Test func withoutPastTimesThereIsNoFigure() {
    #expect(Session(plan: rehearsal().session.plan).gapText == nil)
    #expect(rehearsal(times: [nil, nil, nil]).session.gap == nil)
  }

  @Test func nearerToTheMiddleThanEverIsGold() {
    var rehearsal = rehearsal()
    let first = rehearsal.handle(.next, at: at(85))
    #expect(first.contains(.announce(.personalBest("A"), at(85))))
    // The best was 1:40, ten seconds from the middle: as near is no better.
    let second = rehearsal.handle(.next, at: at(85 + 80))
    #expect(!second.contains { if case .announce(.personalBest, _) = $0 { true } else { false } })
    let end = rehearsal.handle(.end, at: at(165 + 119))
    #expect(end.contains(.announce(.personalBest("C"), at(284))))
    #expect((0..<3).map(rehearsal.session.isGold) == [true, false, true])
  }

  @Test func whatLiesOutsideTheGuidesWindowIsNoGold() {
    var rehearsal = rehearsal(bests: [nil, nil, nil])
    _ = rehearsal.handle(.extend(.seconds(60)), at: at(10))
    _ = rehearsal.handle(.next, at: at(150))
    #expect(!rehearsal.session.isGold(0))
    _ = rehearsal.handle(.next, at: at(190))
    _ = rehearsal.handle(.cutShort, at: at(280))
    #expect((0..<3).map(rehearsal.session.isGold) == [false, false, false])
  }

  @Test func whatTheProgramEndedIsNoGold() {
    var plan = rehearsal().session.plan
    plan.mode = .answer
    var rehearsal = rehearsal(times: [nil, nil, 100], bests: [nil, nil, nil], plan: plan)
    _ = rehearsal.wake(at: at(240 + 90), planned: nil)
    #expect(rehearsal.session.phase == 2)
    _ = rehearsal.handle(.end, at: at(330))
    #expect((0..<3).map(rehearsal.session.isGold) == [false, false, true])
    #expect(rehearsal.session.gapText == "0:10 quicker than your best")
  }

  @Test func underAHiddenClockThereIsNoRival() {
    var plan = rehearsal().session.plan
    plan.clock = .hidden
    #expect(rehearsal(plan: plan).session.rival == nil)
  }

  @Test func timesOfAnotherNumberOfPhasesAreNone() {
    #expect(rehearsal(times: [1, 2], bests: [1, 2]).session.rival == nil)
  }
}
