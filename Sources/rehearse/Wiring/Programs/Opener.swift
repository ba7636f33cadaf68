import Storage

/// Shows a file in the person's browser.
enum Opener {
  /// Runs `$BROWSER`, the first of those that it names, else `xdg-open`, and waits for it.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - context: its variables name the program.
  /// - Throws: ``Failure`` when there is no such program, or it says that it failed.
  static func open(_ path: String, _ context: Context) throws(Failure) {
    let named = context.environment["BROWSER"]?.split(separator: ":").first.map(String.init)
    let command = named ?? "xdg-open"
    let status = ShellCommand(text: command, files: [path]).run(in: context)
    guard status != 0 else { return }
    let words = ShellCommand.unknown.contains(status) ? "cannot be run" : "failed"
    throw Failure(ExitStatus.files, "--open: “\(command)” \(words); open \(path) by hand")
  }
}
