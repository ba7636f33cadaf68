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

  @Test func takingBackAChangeOfPhaseRestoresWhatWasBefore() {
    var undone = 0
    for seed in 0..<300 as Range<UInt64> {
      let session = self.session(seed)
      let later = session.now.advanced(by: .seconds(7))
      var untouched = session
      _ = untouched.advance(to: later)
      for change in [Event.Kind.phaseEntered(session.phase + 1), .wentBack] {
        var changed = session
        guard !changed.apply(Event(session.now, change)).isEmpty else { continue }
        _ = changed.apply(Event(later, .undone))
        #expect(changed == untouched, "seed \(seed)")
        undone += 1
      }
    }
    #expect(undone > 200)
  }

  /// A session in which all sorts of things have happened, and which does not move on by itself.
  private func session(_ seed: UInt64) -> Session {
    var session = Session(plan: GeneratedSession(seed: seed).plan.withoutAutoAdvance)
    _ = session.start()
    var random = SeededGenerator(seed: seed + 1)
    for _ in 0..<20 {
      let moment = session.now.advanced(
        by: .milliseconds(Int.random(in: 0...9_000, using: &random)))
      _ = session.apply(Event(moment, GeneratedSession.kind(session, &random)))
    }
    return session
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
}

extension Plan {
  fileprivate var withoutAutoAdvance: Plan {
    var plan = self
    (plan.autoAdvance, plan.mode) = (false, .session)
    return plan
  }
}
