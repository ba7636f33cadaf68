import Sessions
import Structures
import TestSupport
import Testing

@testable import Screens

/// The program sleeps from one change of what is shown to the next.
@Suite struct ReadoutTests {
  @Test func theDigitsChangeOnlyAtTheNextChange() {
    var changes: [Readout: Int] = [:]
    for seed in 0..<100 as Range<UInt64> {
      var session = session(seed)
      for _ in 0..<300 {
        guard let next = session.nextChange else { break }
        let step = session.now.duration(to: next)
        #expect(step > .zero && step <= .seconds(1), "seed \(seed)")
        let before = session
        _ = session.advance(to: next.advanced(by: .milliseconds(-1)))
        for readout in Readout.allCases where readout != .clock || isInStep(before) {
          let shown = text(readout, before)
          #expect(text(readout, session) == shown, "seed \(seed), \(readout)")
          var later = session
          _ = later.advance(to: next)
          changes[readout, default: 0] += text(readout, later) == shown ? 0 : 1
        }
        _ = session.advance(to: next)
      }
    }
    #expect(changes[.left] ?? 0 > 1000 && changes[.elapsed] ?? 0 > 1000)
    // A minute of the clock is one change.
    #expect(changes[.clock] ?? 0 > 20)
  }

  private func text(_ readout: Readout, _ session: Session) -> String {
    readout.text(session, startOfDay: Sample.evening)
  }

  /// Whether the seconds of the session begin with those that are shown; a minute of the clock comes
  /// up to a second late where they do not.
  private func isInStep(_ session: Session) -> Bool {
    let shown = session.pausedSince?.duration(to: session.now) ?? session.clockTime
    return (session.now.milliseconds - shown.milliseconds) % 1000 == 0
  }

  /// A session that still runs, in which all sorts of things have happened; its windows are of whole
  /// seconds, as in guides.
  private func session(_ seed: UInt64) -> Session {
    var session = Session(plan: GeneratedSession(seed: seed).plan.inWholeSeconds)
    _ = session.start()
    var random = SeededGenerator(seed: seed + 1)
    let unit = seed % 2 == 0 ? 1000 : 1
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      let moment = session.now.advanced(
        by: .milliseconds(Int.random(in: 0...9_000 / unit, using: &random) * unit))
      _ = session.apply(Event(moment, GeneratedSession.kind(session, &random)))
    }
    return session
  }
}

extension Plan {
  fileprivate var inWholeSeconds: Plan {
    let phases = structure.phases.map { phase in
      let window = phase.window.map { window in
        Window(
          earliest: window.earliest, latest: window.latest.map { .seconds($0.wholeSeconds) })
      }
      return Phase(title: phase.title, window: window)
    }
    return Plan(
      structure: Structure(title: structure.title, phases: phases), mode: mode, pace: pace,
      clock: clock == .hidden ? .hidden : .shown, autoAdvance: autoAdvance)
  }
}
