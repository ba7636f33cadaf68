import Glibc
import TerminalIO

/// The program from the command line to the exit status.
enum Program {
  /// Carries out a command line.
  ///
  /// - Parameter words: the words behind the program's name.
  /// - Returns: the status for the shell.
  static func run(_ words: [String]) -> Int32 {
    // A reader that goes away must not kill a session.
    signal(SIGPIPE, SIG_IGN)
    // Nor must a limit on the size of files (`ulimit -f`): the write fails, and is told.
    signal(SIGXFSZ, SIG_IGN)
    openStandardFiles()
    let status = carryOut(words)
    let error = Console.outputError.load(ordering: .relaxed)
    guard error != 0 else { return status }
    Console.complain("standard output cannot be written (\(String(cString: strerror(error))))")
    return max(status, ExitStatus.files)
  }

  /// Gives the first three descriptors to /dev/null where the caller closed them: else the next
  /// file that is opened would be taken for standard input or output.
  private static func openStandardFiles() {
    for file in STDIN_FILENO...STDERR_FILENO where fcntl(file, F_GETFD) < 0 {
      _ = open("/dev/null", file == STDIN_FILENO ? O_RDONLY : O_WRONLY)
    }
  }

  private static func carryOut(_ words: [String]) -> Int32 {
    if words == ["--version"] {
      Console.out("rehearse \(Help.version)\n")
      return ExitStatus.done
    }
    if ["help", "--help", "-h"].contains(words.first), words.count == 1 {
      Console.out(Help.overview)
      return ExitStatus.done
    }
    do {
      let invocation = try Invocation(words)
      guard !invocation.wantsHelp else {
        Console.out(Help.text(invocation.command))
        return ExitStatus.done
      }
      return try invocation.command.run(invocation)
    } catch {
      Console.complain(error.message)
      return error.status
    }
  }

  /// Whether input and output are a terminal.
  static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
}
