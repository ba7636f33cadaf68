import Sessions
import Structures
import TestSupport
import Testing

/// Long and short sessions against a clock that is handed in, and that wakes up late.
@Suite struct HonestTimeTests {
  private func plan(_ phases: Int, of length: Duration) -> Plan {
    let window = Window(StatedTime(length))
    let all = (1...phases).map { Phase(title: "Phase \($0)", window: window, prompts: []) }
    return Plan(structure: Structure(title: "Long", phases: all), autoAdvance: true)
  }

  /// Sleeps until the next change again and again, as the program does, each time a little too long.
  ///
  /// - Returns: the recorded events, and the moment at which the end was noticed.
  private func run(
    _ session: inout Session, late delay: ClosedRange<Int>
  ) -> (events: [Event], noticed: Moment) {
    var random = SeededGenerator(seed: 60)
    var effects = session.start()
    var clock = Moment.start
    while let next = session.nextChange {
      clock = max(clock, next).advanced(by: .microseconds(Int.random(in: delay, using: &random)))
      effects += session.advance(to: clock)
    }
    let events = effects.compactMap { if case .record(let event) = $0 { event } else { nil } }
    return (events, clock)
  }

  @Test func anHourEndsWithinFiveMillisecondsHoweverOftenItWokeUpLate() {
    var session = Session(plan: plan(12, of: .seconds(300)))
    let (events, noticed) = run(&session, late: 0...4_900)
    #expect(events.last == Event(Moment(.seconds(3600)), .ended(.completed)))
    #expect(Moment(.seconds(3600)).duration(to: noticed) < .milliseconds(5))
    let entered = events.filter { if case .phaseEntered = $0.kind { true } else { false } }
    #expect(entered.map(\.moment) == (0..<12).map { Moment(.seconds(300 * $0)) })
    #expect(session.results.allSatisfy { $0.active == .seconds(300) && $0.verdict == .inWindow })
  }

  @Test func delaysOfSecondsDoNotAddUp() {
    var session = Session(plan: plan(12, of: .seconds(300)))
    let (events, _) = run(&session, late: 0...3_000_000)
    #expect(events.last == Event(Moment(.seconds(3600)), .ended(.completed)))
    #expect(session.activeTime == .seconds(3600))
  }

  @Test func phasesOfASecondAreRunOneByOne() {
    var session = Session(plan: plan(90, of: .seconds(1)))
    let (events, _) = run(&session, late: 0...30_000)
    #expect(events.count == 92)
    #expect(events.last == Event(Moment(.seconds(90)), .ended(.completed)))
    #expect(session.window(of: 0) == Window(earliest: .zero, latest: .seconds(1)))
    #expect(session.results.allSatisfy { $0.active == .seconds(1) })
  }

  @Test func oneLongSleepGoesThroughAllOfThemInOrder() {
    var session = Session(plan: plan(90, of: .seconds(1)))
    let effects = session.start() + session.advance(to: Moment(.seconds(100_000)))
    #expect(effects.filter { if case .record = $0 { true } else { false } }.count == 92)
    #expect(session.now == Moment(.seconds(90)))
  }

  @Test func aSessionLongerThanADayCountsOn() {
    var session = Session(plan: plan(2, of: .seconds(90_000)))
    _ = session.start()
    _ = session.advance(to: Moment(.seconds(86_400 + 3_600 - 1)))
    #expect(session.activeTime(of: 0).clock() == "24:59:59")
    #expect(session.windowState == .closing(closesIn: .seconds(1)))
    let effects = session.advance(to: Moment(.seconds(180_000)))
    #expect(session.outcome == .completed)
    #expect(effects.contains(.record(Event(Moment(.seconds(90_000)), .phaseEntered(1)))))
    #expect(session.activeTime.clock() == "50:00:00")
  }
}
