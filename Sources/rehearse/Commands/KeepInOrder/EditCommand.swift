import CommandLines
import Storage
import Transcripts

/// `rehearse edit`: a past session in the person's editor.
enum EditCommand {
  static func run(_ options: EditOptions, _ context: Context) throws(Failure) -> Int32 {
    guard context.hasTerminal else {
      throw Failure(
        ExitStatus.terminal,
        "an editor needs a terminal; open the file itself, which log --json names")
    }
    let path = try path(options.id, in: try TranscriptLibrary.named(options.folders, context))
    let problems = try Editor.edit(path, context)
    for problem in problems { context.complain(problem) }
    return problems.isEmpty ? ExitStatus.done : ExitStatus.problems
  }

  /// The file that a name means: of a session, or one that could not be read and is to be mended.
  private static func path(
    _ name: String, in library: TranscriptLibrary
  ) throws(Failure) -> String {
    if case .unread(let files) = library.find(typed: name), files.count == 1 {
      return files[0].path
    }
    return try library.session(named: name).path
  }
}
