import Glibc

/// The program from the command line to the exit status.
enum Program {
  /// Makes the process fit to carry out command lines.
  static func prepare() {
    // A reader that goes away must not kill a session.
    signal(SIGPIPE, SIG_IGN)
    // Nor must a limit on the size of files (`ulimit -f`): the write fails, and is told.
    signal(SIGXFSZ, SIG_IGN)
    openStandardFiles()
  }

  /// Carries out a command line.
  ///
  /// - Parameters:
  ///   - words: the words behind the program's name.
  ///   - context: the world that it is carried out in.
  /// - Returns: the status for the shell.
  static func run(_ words: [String], _ context: Context) -> Int32 {
    let status = carryOut(words, context)
    let error = context.output.error
    guard error != 0 else { return status }
    context.complain("standard output cannot be written (\(String(cString: strerror(error))))")
    return max(status, ExitStatus.files)
  }

  /// Gives the first three descriptors to /dev/null where the caller closed them: else the next
  /// file that is opened would be taken for standard input or output.
  private static func openStandardFiles() {
    for file in STDIN_FILENO...STDERR_FILENO where fcntl(file, F_GETFD) < 0 {
      _ = open("/dev/null", file == STDIN_FILENO ? O_RDONLY : O_WRONLY)
    }
  }

  private static func carryOut(_ words: [String], _ context: Context) -> Int32 {
    if words == ["--version"] {
      context.out("rehearse \(Help.version)\n")
      return ExitStatus.done
    }
    if ["help", "--help", "-h"].contains(words.first), words.count == 1 {
      context.out(Help.overview)
      return ExitStatus.done
    }
    do {
      let invocation = try Invocation(words)
      guard !invocation.wantsHelp else {
        context.out(Help.text(invocation.command))
        return ExitStatus.done
      }
      return try invocation.command.run(invocation, context)
    } catch {
      context.complain(error.message)
      return error.status
    }
  }
}
