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
