import Coaching
import Transcripts

/// What is computed for one structure of the list, and for practice as a whole.
struct ReviewStatistics: Hashable, Sendable {
  /// The structure's title.
  let title: String
  /// The document it came from.
  let document: String
  /// The sessions of the structure that count; `nil` when none does.
  let review: StructureReview?
  /// How much and how regularly was rehearsed, whatever the structure.
  let practice: Practice
  /// Today's day at the place, counted from 1970-01-01.
  let today: Int

  /// Computes it.
  ///
  /// - Parameters:
  ///   - session: one of the structure.
  ///   - sessions: all that are listed, oldest first.
  ///   - today: today's day at the place, counted from 1970-01-01.
  init(of session: PastSession, among sessions: [PastSession], today: Int) {
    let (title, document) = (session.summary.structure, session.summary.document)
    let same = sessions.filter {
      $0.summary.structure == title && $0.summary.document == document
    }
    (self.title, self.document, self.today) = (title, document, today)
    review = Review(same, today: today).structures.first
    let ended = sessions.filter { $0.summary.outcome != nil && $0.summary.speed == 1 }
    practice = Practice(ended, today: today)
  }

  /// Whether a session is of the structure.
  func isOf(_ session: PastSession) -> Bool {
    session.summary.structure == title && session.summary.document == document
  }
}
