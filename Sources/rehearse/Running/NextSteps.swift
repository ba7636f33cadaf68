import Coaching
import Storage
import Transcripts

/// What past sessions would have one do next, and what they wanted changed: read from their files.
enum NextSteps {
  /// The one next step; `nil` without a session.
  static func next(_ sessions: [PastSession], today: Int) -> NextStep? {
    let last = NextStep.last(of: sessions)
    return NextStep(sessions, resolution: last.flatMap(toChange), today: today)
  }

  /// What is to be changed in a structure; `nil` when no session of it says anything.
  static func resolution(
    of structure: String, in document: String, _ sessions: [PastSession]
  ) -> Resolution? {
    Resolution(of: structure, in: document, sessions, toChange: toChange)
  }

  /// What a session says is to be changed; `nil` when its file cannot be read.
  static func toChange(_ session: PastSession) -> String? {
    try? TranscriptLibrary.read(session.path).transcript.reflection.toChange
  }
}
