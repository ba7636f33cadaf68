import Sessions
import Structures
import Transcripts

/// The drills of one phase: what comes of rehearsing it alone.
public struct DrillReview: Hashable, Sendable {
  /// The structure that the phase is of.
  public let structure: StructureName
  /// The drills, oldest first.
  public let sessions: [PastSession]
  /// The times of the phase, in the order in which it was rehearsed: several a drill.
  public let times: TimeReview

  /// Looks at the drills of one phase.
  ///
  /// - Parameter sessions: at least one, oldest first; all have ended.
  init(_ sessions: [PastSession]) {
    self.sessions = sessions
    let newest = sessions[sessions.count - 1].summary
    structure = newest.structureName
    let phase = newest.phases.first
    var times: [TimeReview.Time] = []
    var (prompts, covered) = (0, 0)
    for (index, session) in sessions.enumerated() {
      let summary = session.summary
      (prompts, covered) = (
        prompts + summary.prompts, covered + summary.covered + summary.coveredAfter
      )
      for (place, past) in summary.phases.enumerated() where summary.countsTime(of: place) {
        times.append(
          TimeReview.Time(
            session: index, active: past.active ?? .zero, window: past.window,
            newest: phase?.window, verdict: past.verdict))
      }
    }
    self.times = TimeReview(
      title: phase?.title ?? "", window: phase?.window, stated: phase?.stated, times: times,
      prompts: prompts, covered: covered)
  }

  /// Looks at drills, phase by phase; the one drilled last comes first.
  ///
  /// - Parameter sessions: drills, oldest first; all have ended.
  /// - Returns: a review a phase.
  static func reviews(of sessions: [PastSession]) -> [DrillReview] {
    var seen: Set<[String]> = []
    let names = sessions.reversed().map(name).filter { seen.insert($0).inserted }
    let groups = Dictionary(grouping: sessions, by: name)
    return names.compactMap { groups[$0].map(DrillReview.init) }
  }

  /// What tells the phase of a drill from others.
  private static func name(_ session: PastSession) -> [String] {
    let summary = session.summary
    return [summary.structure, summary.document, summary.phases.first?.title ?? ""]
  }
}
