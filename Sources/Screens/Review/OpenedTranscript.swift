import Transcripts

/// The transcript of a session as it was found when somebody wanted to read it.
public enum OpenedTranscript: Hashable, Sendable {
  /// What it holds, and what of it could not be read as it stands.
  case reading(Transcript, Summary, [TranscriptProblem])
  /// It cannot be read: one sentence that says why.
  case unreadable(String)
}
