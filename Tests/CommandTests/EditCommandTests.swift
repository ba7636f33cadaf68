import Foundation
import TestSupport
import Testing

/// `rehearse edit`: the person's own editor.
@Suite struct EditCommandTests {
  private static let new = "Sessions/2026-11-21T190411-new.md"

  private func history(_ editor: [String: String]) throws -> Sandbox {
    let sandbox = try Sandbox(editor)
    try sandbox.writeSession("2026-11-20T190411-old")
    try sandbox.writeSession("2026-11-21T190411-new", "Newest", lineEnd: "\r\n")
    return sandbox
  }

  @Test func theEditorIsACommandLineThatGetsTheFile() throws {
    let sandbox = try history([
      "EDITOR": "false", "VISUAL": "sed -i 's/the answer/the better answer/'",
    ])
    try sandbox.run("edit", "last", width: 80)
    #expect(try sandbox.read(Self.new).contains("- 0:20 the better"))
  }

  @Test func whatCannotBeReadAfterwardsIsToldWithItsLine() throws {
    let sandbox = try history(["EDITOR": "sed -i 's/phase 2/phrase 2/'"])
    let lines = try sandbox.read(Self.new).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("phase 2") }) + 1
    try sandbox.run(
      "edit", "last", width: 80, status: 1,
      errors: .beginning("rehearse: \(Self.new):\(line): this line of the"))
  }

  @Test func anEditorThatIsMissingOrFailsIsNamed() throws {
    try history(["EDITOR": "no-such-editor -w"]).run(
      "edit", "last", width: 80, status: 3,
      errors: .holding("the editor “no-such-editor -w” cannot be started; name another in $EDITOR"))
    try history(["EDITOR": "sh -c 'exit 7'"]).run(
      "edit", "last", width: 80, status: 3,
      errors: """
        rehearse: the editor “sh -c 'exit 7'” ended with status 7; the file is as it left it: \(Self.new)

        """)
  }

  @Test func aFileThatCannotBeReadCanStillBeEdited() throws {
    let sandbox = try history(["EDITOR": "sed -i 's/^speed: {/speed: 1/'"])
    try sandbox.writeSession("2026-11-22T190411-broken", front: "speed: {\n")
    try sandbox.run("edit", "2026-11-22", width: 80)
    try sandbox.run("log", output: .holding("-1  2026-11-22"))
  }

  @Test func anEditorNeedsATerminalAndASessionThatIsNotRunning() throws {
    let sandbox = try history(["EDITOR": "touch edited; true"])
    try sandbox.run(
      "edit", "last", status: 4,
      errors: """
        rehearse: an editor needs a terminal; open the file itself, which log --json names

        """)
    let file = try sandbox.lock(Self.new)
    defer { close(file) }
    try sandbox.run(
      "edit", "last", width: 80, status: 3,
      errors: .holding("is running this session; end it there first"))
    #expect(try !sandbox.names(in: ".").contains("edited"))
  }
}
