import Coaching
import CommandLines
import Listings
import Sessions
import Storage
import Transcripts

/// `rehearse brief`: a session in words for an outside coach.
enum BriefCommand {
  static func run(_ options: BriefOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    let session = try ended(options.id, in: library)
    let workspace = try Workspace(
      options.guides, folder: library.folder(of: session).path, context)
    let reading = try ShowCommand.read(session)
    let brief = brief(
      of: reading.transcript, in: workspace, library, isRedacted: options.isRedacted)
    context.out(brief.text)
    return ExitStatus.done
  }

  /// The session that a name means, which has ended.
  static func ended(_ name: String, in library: TranscriptLibrary) throws(Failure) -> PastSession {
    let session = try library.session(named: name)
    guard session.summary.hasEnded else {
      throw Failure(
        ExitStatus.problems, "session \(session.id) has not ended; its brief comes at its end")
    }
    return session
  }

  /// Writes the brief.
  static func brief(
    of transcript: Transcript, in workspace: Workspace, _ library: TranscriptLibrary,
    isRedacted: Bool
  ) -> Brief {
    let plan = transcript.plan
    // Who answered somebody else without a name is nobody of whom anything was found.
    let isNobody = plan.isInterviewed && plan.candidate == nil
    let gathering =
      isNobody
      ? nil
      : try? CoachGathering(
        workspace, library.sessions, candidate: plan.candidate ?? workspace.settings.candidate)
    let findings = gathering?.coach.findings.filter {
      $0.isShown && ($0.structure ?? plan.structureName) == plan.structureName
    }
    return Brief(
      transcript, Drawing.guidance(of: transcript.session, in: workspace.bank),
      findings: findings?.map(\.sentence.text) ?? [], isRedacted: isRedacted)
  }
}
