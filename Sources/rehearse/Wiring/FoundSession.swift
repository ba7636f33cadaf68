import Coaching
import Transcripts

/// A past session with what was found in it.
struct FoundSession: Sendable {
  let session: PastSession
  let hits: [TranscriptSearch.Hit]
}
