import Coaching
import CommandLines
import Sessions
import Storage
import Transcripts

/// `rehearse debrief`: looks back at a past session as at its end.
enum DebriefCommand {
  /// So many of the newest sessions are read to find one that nothing was said of.
  private static let reach = 20

  static func run(_ options: DebriefOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    let session = try session(options.id, in: library)
    let folder = SessionFolder(of: session.path)
    guard session.summary.hasEnded else {
      throw Failure(
        ExitStatus.problems,
        folder.isInUse(session.id)
          ? "session \(session.id) is running; its debrief comes at its end"
          : "session \(session.id) was cut short; go on with it: rehearse resume \(session.id)")
    }
    let workspace = try Workspace(
      options.guides, folder: options.folders.isEmpty ? nil : library.folder(of: session).path,
      context)
    let recorder = try Recorder(reopening: session.path, wall: context.wall)
    var debrief = Debrief(recorder.session, recorder.reflection)
    // Who interviewed has scored: it is the other's turn.
    if debrief.session.heard.isScored, !debrief.reflection.isScored { debrief.move(to: .score) }
    guard options.isPlain || !context.hasTerminal else {
      let session = SessionOptions(isASCII: options.isASCII, workspace)
      return try App.run(workspace, session, .debrief(debrief, recorder))
    }
    return try PlainDebrief.run(debrief, recorder, in: workspace)
  }

  /// The session that is named, else the newest that nothing was said of, else the newest.
  private static func session(
    _ name: String?, in library: TranscriptLibrary
  ) throws(Failure) -> PastSession {
    guard name == nil else { return try library.session(named: name ?? "") }
    let ended = library.sessions.filter(\.summary.hasEnded)
    let silent = ended.suffix(reach).last { session in
      let reading = try? TranscriptLibrary.read(session.path)
      return reading?.transcript.reflection.isEmpty ?? false
    }
    if let session = silent ?? ended.last { return session }
    return try library.session(named: "last")
  }
}
