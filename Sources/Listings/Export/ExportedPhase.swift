import Coaching
import Transcripts

/// One phase of a past session.
struct ExportedPhase {
  let session: PastSession
  let index: Int
  let phase: Summary.Phase

  /// Whether its time counts in statistics.
  var counts: Bool {
    session.summary.countsForStructure && session.summary.countsTime(of: index)
  }

  /// All phases of a session.
  static func all(_ session: PastSession) -> [ExportedPhase] {
    session.summary.phases.enumerated().map {
      ExportedPhase(session: session, index: $0.offset, phase: $0.element)
    }
  }
}
