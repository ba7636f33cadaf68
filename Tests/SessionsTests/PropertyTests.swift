import Sessions
import Structures
import TestSupport
import Testing

@Suite struct SessionPropertyTests {
  @Test(arguments: 0..<300)
  func activePausedAndAwayTimeAddUpToTheSessionsLength(seed: UInt64) {
    let session = GeneratedSession(seed: seed, ends: seed % 2 == 0).session
    let parts = session.activeTime + session.pausedTime + session.awayTime
    #expect(parts == session.now.sinceStart)
    let phases = session.plan.phases.indices.reduce(Duration.zero) {
      $0 + session.activeTime(of: $1)
    }
    #expect(phases == session.activeTime)
    #expect(session.activeTime >= .zero)
  }

  @Test(arguments: 0..<300)
  func replayingTheRecordGivesTheSameSession(seed: UInt64) {
    let generated = GeneratedSession(seed: seed, ends: seed % 3 > 0)
    var replayed = Session(replaying: generated.recorded, of: generated.plan)
    // Time that passed after the last event left no record.
    _ = replayed.advance(to: generated.session.now)
    #expect(replayed == generated.session)
  }

  @Test(arguments: 0..<300)
  func takingBackAChangeOfPhaseRestoresWhatWasBefore(seed: UInt64) {
    var session = Session(plan: GeneratedSession(seed: seed).plan.withoutAutoAdvance)
    _ = session.start()
    var random = SeededGenerator(seed: seed + 1)
    for _ in 0..<20 {
      let moment = session.now.advanced(
        by: .milliseconds(Int.random(in: 0...9_000, using: &random)))
      _ = session.apply(Event(moment, GeneratedSession.kind(session, &random)))
    }
    let later = session.now.advanced(by: .seconds(7))
    for change in [Event.Kind.phaseEntered(session.phase + 1), .wentBack] {
      var undone = session
      guard !undone.apply(Event(session.now, change)).isEmpty else { continue }
      _ = undone.apply(Event(later, .undone))
      var untouched = session
      _ = untouched.advance(to: later)
      #expect(undone == untouched)
    }
  }

  @Test(arguments: 0..<300)
  func aTickThatComesAMinuteLateChangesNothingButTheMoment(seed: UInt64) {
    let start = GeneratedSession(seed: seed, ends: false).session
    let end = start.now.advanced(by: .seconds(60))
    var (late, punctual) = (start, start)
    let effects = late.advance(to: end)
    var ticks: [Effect] = []
    while punctual.now < end, punctual.isRunning {
      ticks += punctual.advance(to: min(end, punctual.now.advanced(by: .milliseconds(333))))
    }
    #expect(late == punctual)
    #expect(effects == ticks)
  }

  @Test(arguments: 0..<100)
  func whatIsShownChangesOnlyAtTheNextChange(seed: UInt64) throws {
    let session = GeneratedSession(seed: seed, ends: false).session
    guard let next = session.nextChange else { return }
    let step = session.now.duration(to: next)
    #expect(step > .zero && step <= .seconds(1))
    var before = session
    _ = before.advance(to: next.advanced(by: .milliseconds(-1)))
    func shown(_ session: Session) -> String {
      session.pausedSince == nil
        ? session.clockTime.clock() : session.pausedTime.clock()
    }
    if !session.isPaused { #expect(shown(before) == shown(session)) }
  }
}

extension Plan {
  fileprivate var withoutAutoAdvance: Plan {
    var plan = self
    (plan.autoAdvance, plan.mode) = (false, .session)
    return plan
  }
}
