import Foundation
import TestSupport
import Testing

/// What a person sees who asks for the next step; today is 2026-11-25.
@Suite struct NextCommandTests {
  @Test func whoNeverRehearsedIsToldWhatToBeginWith() throws {
    try Sandbox().run(
      "next", "--print",
      output: .holding(
        "Next: Run Technical Problem Response Structure: never run.\n"
          + "  rehearse start 'Technical Problem Response Structure'\n"))
  }

  @Test func withoutATerminalTheSessionBeginsAtOnce() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "next", "--sessions", "S", input: "a note\n/next\n/end\n",
      output: .holding("Next: Run Technical", "phase 1 of 5"))
    let session = try #require(sandbox.transcripts(in: "S").first)
    #expect(session.transcript.plan.structure.title == "Technical Problem Response Structure")
    #expect(session.transcript.notes.map(\.content) == [.text("a note")])
  }

  @Test func onATerminalALineWaitsForEnter() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "next", "--plain", "--sessions", "S", input: "", width: 80,
      output: .holding("Enter starts it, Ctrl-C leaves it."))
    #expect(!FileManager.default.fileExists(atPath: sandbox.path(of: "S")))
    try sandbox.run(
      "next", "--plain", "--sessions", "S", input: "\n/end\n", width: 80,
      output: .holding("Enter starts it", "phase 1 of 5"))
  }

  @Test func itIsTheFirstLineOfThePlanAndWhatTheDebriefSays() throws {
    let sandbox = try Sandbox()
    try sandbox.makeHistory(40)
    let next = try sandbox.run("next", "--print", output: .some).output
    let plan = try sandbox.run("plan", "--days", "1", output: .some).output
    let sentence = try #require(next.split(separator: "\n").first).dropFirst("Next: ".count)
      .dropLast()
    let parts = sentence.split(separator: ": ", maxSplits: 1)
    #expect(plan.contains(parts[0]))
    #expect(plan.contains(parts[1]))
    let debrief = try sandbox.run("debrief", "last", input: "/show\n", output: .some)
    #expect(
      debrief.output.contains("Next: \(parts[0]); \(parts[1]). It starts with"), "\(debrief.output)"
    )
  }

  @Test func guidesAndFolderThatWereNamedGoAlong() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# G\n\n## Design\n\n1. Ask (2 minutes)\n2. Answer (3 minutes)\n", to: "g.md")
    try sandbox.writeSession("2026-11-20T190411-design", front: "reference: g.md:3\n")
    try sandbox.run(
      "next", "--print", "--from", "g.md", "--sessions", "Sessions",
      output: .holding("rehearse drill --from g.md --sessions Sessions Ask --of Design"))
  }
}
