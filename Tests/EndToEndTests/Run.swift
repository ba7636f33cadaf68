import Foundation
import TestSupport

/// One run of rehearse without a terminal: text through a pipe in, text out.
struct Run {
  /// What came on standard output.
  let output: String
  /// What came on standard error.
  let errors: String
  /// The exit status, or 128 and the number of the signal that ended it.
  let status: Int32

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: As a user would type them.
  ///   - input: What standard input holds before it ends.
  ///   - sandbox: Where it runs; a fresh one when the test leaves nothing to look at.
  /// - Throws: When the program cannot be started.
  init(_ arguments: String..., input: String = "", in sandbox: Sandbox? = nil) throws {
    let sandbox = try sandbox ?? Sandbox()
    let text = sandbox.backstage.appendingPathComponent("in-\(UUID().uuidString)")
    try input.write(to: text, atomically: true, encoding: .utf8)
    let pipe = #"text=$1; shift; cat "$text" | "$@""#
    let result = try sandbox.execute(
      ["/bin/sh", "-c", pipe, "sh", text.path] + sandbox.command(arguments))
    (status, output, errors) = (result.status, result.output, result.errors)
  }
}
