import CommandLines
import Foundation
import TestSupport
import Testing

/// What README, the documents and the help tell people to type in a shell, or on a terminal.
@Suite(.tags(.process)) struct DocumentedShellTests {
  private static let commands = Set(Documented.commands + Command.all.flatMap(\.examples))
    .filter { Documented.words(of: $0, home: "") == nil && !Documented.needsRunningSession($0) }
    .sorted()

  @Test func thereAreCommandsToRun() {
    #expect(Documented.blocks.count > 6)
    #expect(DocumentedShellTests.commands.count > 3)
  }

  @Test(arguments: commands)
  func eachCommandWorks(command: String) async throws {
    // Alone it names the command, which may need more.
    let named = Command.all.first { $0.count.lowerBound > 0 && command == $0.fullName }
    try await works(named == nil ? command : command + " --help")
  }

  @Test(arguments: Documented.blocks)
  func eachBlockWorks(block: String) async throws { try await works("set -e\n" + block) }

  private func works(_ text: String) async throws {
    let sandbox = try DocumentedSandbox(for: text)
    guard ["edit", "review", "doctor", "--ask"].contains(where: text.contains) else {
      let run = try sandbox.run(text)
      #expect(run.status == 0, "\(text)\n\(run.output)\(run.errors)")
      return
    }
    let run = try PtyRun(command: sandbox.shell(text), in: sandbox.sandbox)
    if text.contains("review") {
      try await run.waitFor("Review")
      run.type("q")
    } else if text.contains("--ask") {
      try await run.waitFor("Send it?")
      run.type("y\n")
      try await run.waitFor("Put it into")
      run.type("y\n")
    }
    // Cues take their time.
    #expect(try await run.waitForEnd(timeout: .seconds(30)) == 0, "\(text)\n\(run.text)")
  }
}
