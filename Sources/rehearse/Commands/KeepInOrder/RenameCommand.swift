import CommandLines
import Storage
import Transcripts

/// `rehearse rename`: another name for the file of a past session.
enum RenameCommand {
  static func run(_ options: RenameOptions, _ context: Context) throws(Failure) -> Int32 {
    let library = try TranscriptLibrary.named(options.folders, context)
    let session = try library.session(named: options.id)
    let typed = options.name
    let name = typed.hasSuffix(".md") ? String(typed.dropLast(3)) : typed
    guard TranscriptName.isUsable(name) else {
      throw .usage(
        "“\(typed)” cannot be the name of a session; take up to \(TranscriptName.longest) bytes"
          + " without “/” that do not begin with “.” or “-”, and not “last”")
    }
    guard name != session.id else { return ExitStatus.done }
    do {
      try SessionFolder(of: session.path).rename(session.id, to: name)
    } catch { throw Failure(error) }
    context.out("\(session.id) is now \(name)\n")
    return ExitStatus.done
  }
}
