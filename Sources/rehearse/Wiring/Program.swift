import CommandLines
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
    do {
      return try Program.invocation(words).carryOut(context)
    } catch {
      context.complain(error.message)
      return error.status
    }
  }

  /// What the words behind the program's name ask for.
  static func invocation(_ words: [String]) throws(Failure) -> Invocation {
    do { return try Parser.parse(words) } catch { throw .usage(error.message) }
  }
}
