import CommandLines
import TestSupport
import Testing

/// What README, the documents and the help tell people to type works as it stands there.
@Suite struct DocumentedCommandTests {
  private static let commands = Set(Documented.commands + Command.all.flatMap(\.examples))
    .filter { Documented.words(of: $0, home: "") != nil }.sorted()

  @Test func thereAreCommandsToCarryOut() {
    #expect(DocumentedCommandTests.commands.count > 60)
  }

  @Test(arguments: commands)
  func eachCommandWorks(command: String) throws {
    let documented = try DocumentedSandbox(for: command)
    let sandbox = documented.sandbox
    var words = try #require(Documented.words(of: command, home: sandbox.home))
    // Alone it names the command, which may need more.
    if Command.all.contains(where: { $0.count.lowerBound > 0 && words == [$0.name] }) {
      words.append("--help")
    }
    let run = try sandbox.carryOut(words)
    #expect(run.status == 0, "\(command)\n\(run.output)\(run.errors)")
  }
}
