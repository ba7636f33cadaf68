import Glibc

/// The program from the command line to the exit status.
enum Program {
  /// Carries out a command line.
  ///
  /// - Parameters:
  ///   - words: the words behind the program's name.
  ///   - context: the world that it is carried out in.
  /// - Returns: the status for the shell.
  static func run(_ words: [String], _ context: Context) -> Int32 {
    let status = context.environment.inFolder { carryOut(words, context) }
    let error = context.output.error
    guard error != 0 else { return status }
    context.complain("standard output cannot be written (\(String(cString: strerror(error))))")
    return max(status, ExitStatus.files)
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
