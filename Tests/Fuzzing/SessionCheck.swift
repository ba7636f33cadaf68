import Sessions
import Structures

/// What holds of every session, whatever happened in it.
enum SessionCheck {
  static func check(_ session: Session) throws {
    let results = session.results
    let active = results.reduce(Duration.zero) { $0 + $1.active }
    try expect(results.allSatisfy { $0.active >= .zero }, "a phase of less than no time")
    // In a timeline written by hand the first phase may be entered late.
    let startsAtOnce = session.visits.first?.start == .start
    try expect(
      startsAtOnce ? active == session.activeTime : active <= session.now.sinceStart,
      "phases of \(active) in \(session.activeTime)")
    try expect(
      session.activeTime + session.pausedTime + session.awayTime == session.now.sinceStart,
      "active, paused and away are not the whole")
    for result in results {
      try GuideCheck.check(result.window, "a phase")
      try expect(result.covered <= result.phase.prompts.count, "more covered than there is")
      try expect(result.over == .zero || result.short == .zero, "over and short")
    }
    let times = session.visits.map(\.start)
    try expect(zip(times, times.dropFirst()).allSatisfy(<=), "visits out of order")
    if let next = session.nextChange { try expect(next > session.now, "nothing will change") }
    _ = (session.behind, session.projectedEnd, session.restAtEarliest, session.windowState)
    _ = (session.verdict.text, session.offer(["a", "b"]))
  }
}
