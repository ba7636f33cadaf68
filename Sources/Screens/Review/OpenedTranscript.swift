import Sessions
import Transcripts

/// The transcript of a session as it was found when somebody wanted to read it.
public enum OpenedTranscript: Hashable, Sendable {
  /// What it holds.
  public struct Reading: Hashable, Sendable {
    let transcript: Transcript
    /// What the front matter says.
    public let summary: Summary
    let problems: [TranscriptProblem]
    /// The covered prompts of each phase: finding them goes through all events.
    let covered: [Set<Int>]
    /// The prompts of each phase that were ticked afterwards.
    let coveredAfter: [Set<Int>]
    /// The questions of each phase: its own, and what was asked in its place.
    let questions: [[String]]

    /// Takes what was read.
    ///
    /// - Parameters:
    ///   - transcript: the record.
    ///   - summary: what the front matter says.
    ///   - problems: what could not be read as it stands.
    public init(_ transcript: Transcript, _ summary: Summary, _ problems: [TranscriptProblem]) {
      (self.transcript, self.summary, self.problems) = (transcript, summary, problems)
      let session = transcript.session
      let phases = transcript.plan.phases
      covered = phases.indices.map { transcript.covered(in: $0, of: session) }
      coveredAfter = phases.indices.map(session.coveredAfter)
      questions = phases.indices.map { phase in
        [phases[phase].question, session.asked(in: phase)].compactMap(\.self)
      }
    }
  }

  /// It was read.
  case reading(Reading)
  /// It cannot be read: one sentence that says why.
  case unreadable(String)
}
