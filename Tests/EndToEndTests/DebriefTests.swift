import Foundation
import Sessions
import TestSupport
import Testing
import Transcripts

/// The debrief where a person sits.
@Suite(.tags(.process)) struct DebriefTests {
  @Test func linesAskOneByOneOnATerminal() async throws {
    let run = try PtyRun("start", "leadership", "--plain", "--no-question", "--sessions", "S")
    try await run.waitFor("A line is a note")
    run.type("/end\n")
    try await run.waitFor("An empty line skips a question")
    run.type("/score 3\n/help\n")
    try await run.waitFor("overall 3: hire")
    run.type("/change be brief\n/done\n")
    #expect(try await run.waitForEnd() == 0)
    #expect(run.transcript.contains("- To change: be brief"))
    #expect(run.transcript.contains("overall: hire"))
  }

  @Test func aSignalEndsItWithAllAnswersKept() async throws {
    let run = try PtyRun("start", "leadership", "--plain", "--no-question", "--sessions", "S")
    try await run.waitFor("A line is a note")
    run.type("/end\n/change be brief\n")
    try await run.waitForTranscript("- To change: be brief")
    kill(run.process, SIGTERM)
    #expect(try await run.waitForEnd() == 130)
    #expect(run.transcript.contains("outcome: stopped"))
  }

  @Test func aKillAtAnyInstantLosesNoAnswer() async throws {
    let terminal = try Tmux("start", "leadership", "--now", "--no-question", "--sessions", "S")
    try await terminal.waitFor("i note")
    try terminal.type("qy")
    try await terminal.waitFor("Debrief")
    try terminal.type("w")
    try await terminal.waitFor("What went well?")
    try terminal.type("numbers")
    try terminal.send("Enter")
    try await terminal.waitFor("What will you change")
    let process = try #require(terminal.processID)
    kill(process, SIGKILL)
    let transcript = try #require(try terminal.sandbox.transcripts(in: "S").first).transcript
    #expect(transcript.reflection.wentWell == "numbers")
  }

  @Test func aPastSessionIsLookedBackAtOnTheScreen() async throws {
    let sandbox = try Sandbox()
    let first = try Run(
      "start", "leadership", "--plain", "--no-question", "--sessions", "S", input: "a note\n/end\n",
      in: sandbox)
    #expect(first.status == 0)
    let terminal = try Tmux("debrief", "--sessions", "S", in: sandbox)
    try await terminal.waitFor("Debrief")
    try terminal.type("w")
    try await terminal.waitFor("What went well?")
    try terminal.type("calm")
    try terminal.send("Enter", "Escape")
    try await terminal.waitFor("a again")
    try terminal.type("q")
    #expect(try await terminal.waitForEnd() == 0)
    let readings = try sandbox.transcripts(in: "S")
    #expect(readings.map(\.transcript.reflection.wentWell) == ["calm"])
    #expect(readings[0].problems.isEmpty)
  }

  @Test func whatWasResolvedInOneSessionIsAskedAboutAtTheEndOfTheNext() async throws {
    let sandbox = try Sandbox()
    let first = try Tmux("start", "leadership", "--sessions", "S", in: sandbox)
    try await goToTheDebrief(first)
    try first.type("w")
    try await first.waitFor("What went well?")
    try first.send("Enter")
    try await first.waitFor("What will you change")
    try first.type("be brief")
    try first.send("Enter")
    try await first.waitFor("a again")
    try first.type("q")
    #expect(try await first.waitForEnd() == 0)

    let second = try Tmux("start", "leadership", "--sessions", "S", in: sandbox)
    #expect(try await second.waitFor("Last time you wanted").contains("be brief"))
    try await goToTheDebrief(second)
    // Part by part, each left out, up to the one that asks.
    var screen = try await second.waitFor("Debrief")
    for _ in 0..<20 where !screen.contains("Did you keep") {
      let before = screen
      try second.send("Escape")
      screen = try await second.wait(for: "the next part") { $0 == before ? nil : $0 }
    }
    #expect(screen.contains("be brief"))
    try second.type("y")
    try await second.waitFor("What went well?")
    try second.send("Escape", "Escape")
    try await second.waitFor("a again")
    try second.type("q")
    #expect(try await second.waitForEnd() == 0)
    let summaries = try sandbox.transcripts(in: "S").map(\.summary)
    // Both may have begun in one second.
    let resolved = summaries.filter { $0.resolution != nil }
    #expect(summaries.count == 2 && resolved.map(\.resolution) == ["be brief"])
    #expect(resolved.map(\.isResolutionKept) == [true])
    // What was asked in the first session rests while others are left.
    #expect(Set(summaries.flatMap(\.questions)).count == 2)
  }

  private func goToTheDebrief(_ terminal: Tmux) async throws {
    try await terminal.waitFor("Enter begins")
    try terminal.send("Enter")
    try await terminal.waitFor("i note")
    try terminal.type("qy")
    try await terminal.waitFor("Debrief")
  }
}
