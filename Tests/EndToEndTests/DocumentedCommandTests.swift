import CommandLines
import Foundation
import Testing

@testable import rehearse

/// What README, the documents and the help tell people to type works as it stands there.
@Suite struct DocumentedCommandTests {
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let pages = [
    "README.md", "GUIDES.md", "FORMAT.md", "STATISTICS.md", "SECURITY.md", "CONTRIBUTING.md",
    "ARCHITECTURE.md", "docs/team.md", "docs/export.md", "docs/json.md", "Sessions/README.md",
  ]

  static func text(_ page: String) throws -> String {
    try String(contentsOf: project.appendingPathComponent(page), encoding: .utf8)
  }

  /// The parts of a text that a pattern's first group catches.
  static func parts(_ pattern: String, of text: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
    let whole = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: whole).compactMap {
      Range($0.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  /// The blocks of shell of the documents, each as a whole: a line may need the one before it.
  static let blocks = pages.flatMap { page in
    (try? parts("(?s)^```sh\\n(.*?)^```", of: text(page))) ?? []
  }

  /// The commands in running text and of the help.
  static let commands: [String] = {
    let spans = pages.flatMap { page in
      (try? parts("`((?:rehearse|Scripts/run) [a-z][^`\\n]*)`", of: text(page))) ?? []
    }
    // "rehearse check FILE" stands for many, "rehearse check" names the command.
    let whole = spans.filter { !$0.contains(#/[ \[][A-Z]{2,}/#) }
    return Set(whole + Command.all.flatMap(\.examples)).sorted()
  }()

  @Test func thereAreCommandsToRun() {
    #expect(DocumentedCommandTests.blocks.count > 6)
    #expect(DocumentedCommandTests.commands.count > 60)
  }

  @Test(arguments: commands)
  func eachCommandWorks(command: String) async throws {
    // Alone it names the command, which may need more.
    let named = Command.all.first { $0.count.lowerBound > 0 && command == $0.fullName }
    try await works(named == nil ? command : command + " --help")
  }

  @Test(arguments: blocks)
  func eachBlockWorks(block: String) async throws { try await works("set -e\n" + block) }

  private func works(_ text: String) async throws {
    let sandbox = try DocumentedSandbox(for: text)
    guard ["edit", "review", "doctor"].contains(where: text.contains) else {
      let run = try sandbox.run(text)
      #expect(run.status == 0, "\(text)\n\(run.output)\(run.errors)")
      return
    }
    let run = try PtyRun(command: sandbox.shell(text), in: sandbox.sandbox)
    if text.contains("review") {
      try await run.waitFor("Review")
      run.type("q")
    }
    #expect(try await run.waitForEnd() == 0, "\(text)\n\(run.text)")
  }
}
