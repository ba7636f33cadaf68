import Storage
import Transcripts

/// `rehearse restore`: deleted sessions back from the trash.
enum RestoreCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    let folders = try LogCommand.folders(invocation, context)
    do { for folder in folders { try folder.checkTrash() } } catch { throw Failure(error) }
    let trash = try LogCommand.library(of: folders.map(\.trash), countsCopies: true)
    guard let name = invocation.arguments.first else {
      LogCommand.show(
        trash.sessions, of: trash, invocation, context, orElse: "No session was deleted.")
      return LogCommand.status(trash)
    }
    guard !trash.sessions.isEmpty || !trash.notRead.isEmpty else {
      throw .usage("no session was deleted; see rehearse log")
    }
    let session = try ShowCommand.find(name, in: trash, listedBy: "rehearse restore")
    let folder = SessionFolder(of: SessionFolder(of: session.path).path)
    do {
      try folder.restore(TrashedSession(id: session.id, path: session.path))
    } catch { throw Failure(error) }
    context.out("restored: \(folder.path(of: "\(session.id).md"))\n")
    return ExitStatus.done
  }
}
