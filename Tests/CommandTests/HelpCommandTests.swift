import CommandLines
import TestSupport
import Testing

/// The help of the program and of each command.
@Suite struct HelpCommandTests {
  @Test func onANarrowTerminalItsLinesAreBroken() throws {
    for words in [["help"], ["help", "start"], ["help", "coach"], ["help", "export"]] {
      let run = try Sandbox().run(words, width: 80, output: .some)
      // Command lines are to be copied whole.
      let long = run.output.split(separator: "\n").filter {
        $0.count > 80 && !$0.contains("rehearse ")
      }
      #expect(long == [])
      let wide = try Sandbox().run(words, output: .some).output
      #expect(
        run.output.split(whereSeparator: \.isWhitespace)
          == wide.split(whereSeparator: \.isWhitespace))
    }
  }

  @Test(arguments: Command.all.map(\.name).filter { !$0.isEmpty })
  func everyCommandHasHelpWithAnExample(name: String) throws {
    let sandbox = try Sandbox()
    let help = try sandbox.run(name, "--help", output: .beginning("rehearse \(name)")).output
    #expect(help.contains("\nExample"))
    #expect(help.contains("  rehearse \(name)"))
    try sandbox.run("help", name, output: .text(help))
  }

  @Test func theOverviewListsEveryCommandInItsGroup() throws {
    let sandbox = try Sandbox()
    let overview = try sandbox.run("help", output: .some).output
    try sandbox.run("--help", output: .text(overview))
    try sandbox.run(output: .text(overview))
    for command in Command.all {
      let row = "  \([command.fullName, command.argumentText].joined(separator: " ")) "
      #expect(overview.contains(row) == (command.group != nil), "\(command.name)")
    }
    let headings = overview.split(separator: "\n").filter { $0.hasSuffix(":") }
    #expect(headings == ["Practise:", "Look back:", "Keep in order:", "Guides:", "This program:"])
  }
}
