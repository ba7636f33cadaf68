import Coaching
import Transcripts

/// A past session with what was found in it.
public struct FoundSession: Sendable {
  /// The session.
  public let session: PastSession
  /// What was found, in the order of the transcript.
  public let hits: [TranscriptSearch.Hit]

  /// Puts both together.
  public init(session: PastSession, hits: [TranscriptSearch.Hit]) {
    (self.session, self.hits) = (session, hits)
  }
}
