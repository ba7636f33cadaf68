import CommandLines
import Storage
import Transcripts

/// `rehearse delete`: past sessions into the trash.
enum DeleteCommand {
  static func run(_ options: DeleteOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    // A name that is wrong must not be found out halfway.
    var sessions: [PastSession] = []
    for name in options.ids {
      let session = try library.session(named: name)
      if !sessions.contains(session) { sessions.append(session) }
    }
    for session in sessions {
      do {
        let trashed = try SessionFolder(of: session.path).moveToTrash(session.id)
        context.out("deleted: \(session.id); it lies in \(trashed.path)\n")
      } catch { throw Failure(error) }
    }
    return ExitStatus.done
  }
}
