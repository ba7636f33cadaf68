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

  /// A name that means several things.
  ///
  /// - Parameters:
  ///   - name: as it was typed.
  ///   - meanings: what it may mean.
  ///   - most: of more than these the number is told.
  ///   - advice: what to do.
  ///   - option: what stands before the sentence.
  /// - Returns: the failure, which says all of that.
  static func ambiguous(
    _ name: String, _ meanings: [String], most: Int = .max, advice: String, option: String = ""
  ) -> Failure {
    let others = meanings.count - most
    let told = meanings.prefix(most) + (others > 0 ? ["\(others) more"] : [])
    return .usage("\(option)“\(name)” may mean \(told.joined(separator: " or ")); \(advice)")
  }

  /// Of more meanings than these, which are long, the number is told.
  static let fewMeanings = 4

  /// "did you mean “a” or “b”?"; `nil` without a name that is near.
  static func question(_ nearest: [String]) -> String? {
    guard !nearest.isEmpty else { return nil }
    return "did you mean \(nearest.map { "“\($0)”" }.joined(separator: " or "))?"
  }

  init(_ problem: FileProblem) {
    self.init(
      ExitStatus.files, problem.path.isEmpty ? problem.text : "\(problem.path): \(problem.text)")
  }

  init(_ problem: UnreadableDocument, in path: String) {
    self.init(ExitStatus.files, "\(path):\(problem.line): \(problem.text)")
  }

  init(_ problem: TerminalProblem) { self.init(ExitStatus.terminal, problem.description) }
}
