import TerminalIO
import TestSupport
import Testing

/// A session as `show` shows it: drawn on a terminal, as it is written elsewhere.
@Suite struct ShowTests {
  private func history() throws -> Sandbox {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.writeSession(
      "2026-11-20T190411-x", active: (75, 110),
      front: "level: L6\nquestion: \"How would you cache 漢字?\"\nscores:\n  overall: hire\n",
      notes: "- 0:12 token bucket per key\n- 0:31 **strong**\n")
    return sandbox
  }

  @Test(arguments: [80, 40]) func onATerminalItIsDrawnAsReviewDrawsIt(width: Int) throws {
    let run = try history().run("show", width: width, output: .some)
    try expectSnapshot(text: run.output, named: "show-\(width)")
  }

  @Test func elsewhereAndWhenAskedForItIsWhatIsWritten() throws {
    let sandbox = try history()
    let written = try sandbox.run("show", output: .beginning("---\nrehearse: 1\n")).output
    try sandbox.run("show", "--raw", output: .text(written))
    try sandbox.run("show", "--raw", width: 80, colours: .full, output: .text(written))
    try sandbox.run("show", "--color", "always", output: .text(written))
  }

  @Test func noLineIsLeftOutHoweverLongItIs() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    let notes = (0..<6000).map { "- 0:12 note \($0)\n" }.joined()
    let long = String(repeating: "long ", count: 6000)
    try sandbox.writeSession("2026-11-20T190411-x", notes: notes + "- 0:13 \(long)end\n")
    try sandbox.run("show", width: 80, output: .holding("note 5999\n", " end\n"))
  }

  @Test func aForgedLineEndDoesNotMakeALine() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.writeSession("2026-11-20T190411-x", front: "question: \"a\\nb\\u001b[31mc\"\n")
    try sandbox.run("show", width: 80, output: .holding("\na↵b␛[31mc\n"))
  }

  @Test func whatCannotBeReadIsToldOnceBesideIt() throws {
    let sandbox = try history()
    let text = try sandbox.read("Sessions/2026-11-20T190411-x.md")
    try sandbox.write(
      text.replacing("- 0:12 token", with: "- 99 token"), to: "Sessions/2026-11-20T190411-x.md")
    let raw = try sandbox.run("show", output: .some, errors: .any)
    let drawn = try sandbox.run("show", width: 80, output: .some, errors: .text(raw.errors))
    #expect(!drawn.output.contains("line "))
  }
}
