import Sessions
import TestSupport
import Testing
import Transcripts

/// Sessions as lines, whose input is there from the beginning.
@Suite struct PlainSessionTests {
  private let start = ["start", "technical", "--sessions", "S"]

  @Test func linesAreNotesAndCommandsAreEvents() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "start", "technical", "--plain", "--sessions", "new/folder",
      input: "a note\n/tick 2\n/next\n/mark strong\n/asked and the cost?\n/hire no hire\n/end\n",
      output: .holding("0:00 phase 2 of 5: High-Level Approach, 2:00 (from 1:36)"))
    let reading = try #require(try sandbox.transcripts(in: "new/folder").first)
    #expect(
      reading.transcript.notes.map(\.content) == [
        .text("a note"), .mark(.strong), .followUp("and the cost?"),
      ])
    #expect(reading.transcript.session.covered(in: 0) == [1])
    #expect(reading.transcript.outcome == .stopped)
    #expect(reading.summary.band == .noHire)
    #expect(reading.summary.started == .testing)
  }

  @Test func theEndOfInputEndsTheSessionAndTakesTheLastLine() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "start", "leadership", "--sessions", "Sessions", input: "/next\n/next\n/next\nno line end",
      output: .holding("0:00 noted\n0:00 complete\n"))
    let transcript = try #require(try sandbox.transcripts().first).transcript
    #expect(transcript.outcome == .completed)
    #expect(transcript.notes.map(\.content) == [.text("no line end")])
  }

  @Test func whatIsDiscardedComesBack() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      start, input: "a note\n/discard\n",
      output: .holding("discarded; it lies in S/.trash/", without: ["Saved"]))
    #expect(try sandbox.transcripts(in: "S").isEmpty)
    let trashed = try #require(try sandbox.transcripts(in: "S/.trash").first)
    #expect(trashed.transcript.outcome == .stopped)
    try sandbox.run("restore", trashed.transcript.id, "--sessions", "S", output: .some)
    #expect(try sandbox.transcripts(in: "S").count == 1)
  }

  @Test func aShortAnswerHasOneClockUnlessKeysAreWanted() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "## Short talk\n\n1. Begin (30 seconds)\n2. End (30 seconds)\n", to: "guide.md")
    let short = ["start", "short", "--from", "guide.md", "--sessions", "S"]
    try sandbox.run(
      short, input: "/end\n", output: .holding("phases follow by themselves, /end ends it"))
    #expect(try sandbox.transcripts(in: "S").map(\.summary.mode) == [.answer])
    try sandbox.run(
      short + ["--keys"], input: "/end\n", output: .holding("phase 1 of 2", without: ["One clock"]))
  }

  @Test func aNameThatOnlyABuiltInGuideHoldsIsToldWhereAGuideWasNamed() throws {
    let sandbox = try Sandbox()
    try sandbox.write("## Short talk\n\n1. Begin (1 min)\n2. End (2 min)\n", to: "guide.md")
    let from = ["--from", "guide.md", "--sessions", "S"]
    try sandbox.run(
      ["start", "four-step"] + from, input: "/end\n", output: .some,
      errors: .holding(
        "nothing in guide.md is called “four-step”; this is “Four-Step System Design” (built-in/"))
    try sandbox.run(["start", "short"] + from, input: "/end\n", output: .some)
    try sandbox.run(
      ["drill", "deep dive", "--of", "four-step"] + from, input: "/end\n", output: .some,
      errors: .holding("nothing in guide.md is called “deep dive”"))
  }

  @Test(arguments: [
    "/next 5", "/tick 99", "/tick", "/mark splendid", "/amend x", "/resume", "/undo", "/back",
    "/extend", "/hire maybe", "/", "/\u{1B}[31m",
  ])
  func whatCannotBeDoneIsSaidAndNothingHappens(line: String) throws {
    let sandbox = try Sandbox()
    try sandbox.run(start, input: line + "\n", output: .holding("stopped", without: ["\u{1B}"]))
    let transcript = try #require(try sandbox.transcripts(in: "S").first).transcript
    #expect(transcript.events.count == (line == "/next 5" ? 4 : 3))
  }

  @Test func textThatBeginsWithACombiningMarkIsTaken() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      start + ["--question=\u{301}q"], input: "/asked \u{301}x\n", output: .some)
    let transcript = try #require(try sandbox.transcripts(in: "S").first).transcript
    #expect(transcript.notes.map(\.content) == [.followUp("\u{301}x")])
    #expect(transcript.plan.question == "\u{301}q")
  }

  @Test func theTwelfthSessionOfASecondIsTheLast() throws {
    let sandbox = try Sandbox()
    for number in 1...12 {
      try sandbox.run(start + ["--question", "q\(number)"], output: .some)
    }
    #expect(
      try sandbox.names(in: "S").suffix(2) == [
        "2026-11-25T100000-technical-problem-9.md",
        "2026-11-25T100000-technical-problem.md",
      ])
    try sandbox.run("show", "last", "--sessions", "S", output: .holding("> q12\n"))
  }
}
