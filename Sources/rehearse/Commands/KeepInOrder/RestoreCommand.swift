import CommandLines
import Storage
import Transcripts

/// `rehearse restore`: deleted sessions back from the trash.
enum RestoreCommand {
  static func run(_ options: RestoreOptions, _ context: Context) throws(Failure) -> Int32 {
    let folders = try TranscriptLibrary.folders(options.folders, context)
    let places: [SessionFolder]
    do { places = try TranscriptLibrary.trash(of: folders) } catch { throw Failure(error) }
    let trash = try TranscriptLibrary.of(places, countsCopies: true)
    guard let name = options.id else {
      if !options.isJSON, !trash.sessions.isEmpty {
        context.out("Deleted sessions; `rehearse restore -1` brings the newest one back.\n\n")
      }
      trash.show(
        trash.sessions, isJSON: options.isJSON, context, orElse: "No session was deleted.")
      return trash.status
    }
    guard !trash.sessions.isEmpty || !trash.notRead.isEmpty else {
      throw .usage("no session was deleted; see rehearse log")
    }
    let session = try trash.session(named: name, listedBy: "rehearse restore")
    let folder = SessionFolder(of: SessionFolder(of: session.path).path)
    do {
      try folder.restore(TrashedSession(id: session.id, path: session.path))
    } catch { throw Failure(error) }
    context.out("restored: \(folder.path(of: "\(session.id).md"))\n")
    return ExitStatus.done
  }
}
