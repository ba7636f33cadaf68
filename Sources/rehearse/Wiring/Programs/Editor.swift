import Storage
import Transcripts

/// The person's own editor.
enum Editor {
  /// Opens a transcript in `$VISUAL`, else `$EDITOR`, else `vi`, waits until that is left, and looks
  /// at what the file is now.
  ///
  /// On a full screen the terminal has to be lent to it: `Terminal.lend`.
  ///
  /// - Parameters:
  ///   - path: the transcript.
  ///   - context: its variables name the editor.
  ///   - whenStopped: what to do when Ctrl-Z stops the editor; `nil` where the key stops us as well.
  /// - Returns: what cannot be read in the file any more, a sentence each, with file and line.
  /// - Throws: ``Failure`` when a program is running the session, there is no such editor, or it
  ///   ended with an error.
  static func edit(
    _ path: String, _ context: Context, whenStopped: (() -> Void)? = nil
  ) throws(Failure) -> [String] {
    guard Files.exists(path) else { throw Failure(FileProblem(path, .missing)) }
    if let holder = SessionFolder.holder(of: path) { throw Failure(FileProblem(path, holder)) }
    try open(path, context, whenStopped: whenStopped)
    return problems(in: path)
  }

  /// Opens any file in the editor, and waits until that is left.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - context: its variables name the editor.
  ///   - whenStopped: what to do when Ctrl-Z stops the editor; `nil` where the key stops us as well.
  /// - Throws: ``Failure`` when there is no such editor, or it ended with an error.
  static func open(
    _ path: String, _ context: Context, whenStopped: (() -> Void)? = nil
  ) throws(Failure) {
    let text = context.environment["VISUAL"] ?? context.environment["EDITOR"] ?? "vi"
    let command = ShellCommand(text: text, files: [path])
    let status = command.run(in: context, whenStopped: whenStopped)
    guard !ShellCommand.unknown.contains(status) else {
      throw Failure(
        ExitStatus.files, "the editor “\(text)” cannot be started; name another in $EDITOR")
    }
    guard status == 0 else {
      throw Failure(
        ExitStatus.files,
        "the editor “\(text)” ended with status \(status); the file is as it left it: \(path)")
    }
  }

  /// What cannot be read in a transcript, a sentence each.
  static func problems(in path: String) -> [String] {
    do {
      return try TranscriptLibrary.read(path).problems.map { "\(path):\($0.line): \($0.text)" }
    } catch {
      return [error.sentence]
    }
  }
}
