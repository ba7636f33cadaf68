import Coaching
import Structures
import Texts
import Transcripts

/// What is computed for the structures of a list when it is asked for, and for practice as a whole.
struct ReviewStatistics: Hashable, Sendable {
  /// How much and how regularly was rehearsed, whatever the structure.
  let practice: Practice
  /// How time is felt, whatever the structure; `nil` where nothing was guessed.
  let timeSense: TimeSense?
  /// Today's day at the place, counted from 1970-01-01.
  let today: Int
  /// How weeks begin.
  let week: Week
  private let sessions: [PastSession]
  private var reviews: [StructureName: Review] = [:]

  /// Prepares for sessions.
  ///
  /// - Parameters:
  ///   - sessions: all that are listed, oldest first.
  ///   - today: today's day at the place, counted from 1970-01-01.
  ///   - week: how weeks begin.
  init(_ sessions: [PastSession], today: Int, week: Week) {
    (self.sessions, self.today, self.week) = (sessions, today, week)
    let counted = sessions.filter(\.summary.isPractice)
    practice = Practice(counted, today: today)
    timeSense = TimeSense(counted)
  }

  /// Computes the statistics of a session's structure, unless they are known.
  mutating func prepare(for session: PastSession) {
    let key = session.summary.structureName
    guard reviews[key] == nil else { return }
    let same = sessions.filter { $0.summary.isOf(key) }
    reviews[key] = Review(same, today: today)
  }

  /// The statistics of a session's structure; `nil` when no session of it counts.
  func review(for session: PastSession) -> StructureReview? {
    reviews[session.summary.structureName]?.structures.first
  }

  /// The drills of phases of a session's structure.
  func drills(for session: PastSession) -> [DrillReview] {
    reviews[session.summary.structureName]?.drills ?? []
  }

  /// Whether two sessions are of one structure.
  static func areAlike(_ one: PastSession, _ other: PastSession) -> Bool {
    one.summary.structureName == other.summary.structureName
  }
}
