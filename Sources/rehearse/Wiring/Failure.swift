import References
import Storage
import TerminalIO

/// Why a command gave up: one sentence for people, and a status for the shell.
struct Failure: Error {
  let status: Int32
  let message: String

  init(_ status: Int32, _ message: String) {
    self.status = status
    self.message = message
  }

  /// A command line that makes no sense.
  static func usage(_ message: String) -> Failure { Failure(ExitStatus.usage, message) }

  init(_ problem: FileProblem) {
    self.init(
      ExitStatus.files, problem.path.isEmpty ? problem.text : "\(problem.path): \(problem.text)")
  }

  init(_ problem: UnreadableDocument, in path: String) {
    self.init(ExitStatus.files, "\(path):\(problem.line): \(problem.text)")
  }

  init(_ problem: TerminalProblem) { self.init(ExitStatus.terminal, problem.description) }
}
