import Foundation
import TestSupport
import Testing

/// From the home screen and the command line to a question, and from there to a session.
@Suite(.serialized, .tags(.process))
struct ReadyTests {
  @Test func aFirstStartSaysWhatToDoAndEnterTwiceBeginsWithAQuestion() async throws {
    let terminal = try Tmux("--sessions", "Sessions")
    try await terminal.waitFor("First time here? Enter asks you a question")
    try terminal.send("Enter")
    try await terminal.waitFor("Enter begins")
    _ = try await terminal.wait(for: "a question") { screen in
      screen.contains("?\n") && !screen.contains("choosing a question") ? screen : nil
    }
    #expect(!FileManager.default.fileExists(atPath: terminal.sandbox.path(of: "Sessions")))
    try terminal.type("r")
    try await terminal.waitFor("reading, 0:")
    try terminal.send("Enter")
    try await terminal.waitFor("1 of 5")
    let plan = try #require(try terminal.sandbox.transcripts().first).transcript.plan
    #expect(plan.question != nil)
    #expect(plan.reading > .zero)
  }

  @Test func whatWasResolvedTheLastTimeStandsOnTheReadyScreen() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    _ = try Run(
      "start", "star", "--sessions", "Sessions", input: "/change say the result first\n/end\n",
      in: sandbox)
    let terminal = try Tmux("start", "star", "--sessions", "Sessions", in: sandbox)
    let screen = try await terminal.waitFor("Last time you wanted")
    #expect(screen.contains("say the result first"))
    try terminal.send("Escape")
    #expect(try await terminal.waitForEnd() == 0)
    #expect(try sandbox.transcripts().count == 1)
  }

  @Test func whoWantsNoReadyScreenIsAskedWhileTheClockRuns() async throws {
    let terminal = try Tmux("start", "technical", "--now", "--sessions", "Sessions")
    try await terminal.waitFor("1 of 5")
    _ = try await terminal.wait(for: "the question in the transcript") { _ in
      try terminal.sandbox.transcripts().first.flatMap { $0.transcript.session.asked(in: 0) }
    }
  }

  @Test func aPlanThatWasChangedIsRunAndGoesOnAfterAKill() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    let terminal = try Tmux(
      "start", "four-step", "--no-question", "--sessions", "Sessions", in: sandbox)
    try await terminal.waitFor("c change the plan")
    try terminal.type("c")
    try await terminal.waitFor("4 of 4 phases")
    try terminal.type("x")
    try await terminal.waitFor("left out")
    try terminal.type("j")
    try terminal.type("t")
    try terminal.type("soon")
    try terminal.send("Enter")
    try await terminal.waitFor("“soon” is no time; write such as 6-8m")
    try terminal.send("C-u")
    try terminal.type("6-8m")
    try terminal.send("Enter")
    try await terminal.waitFor("instead of 10:00–15:00")
    try terminal.type("a")
    try terminal.type("Thanks 1m")
    try terminal.send("Enter")
    try await terminal.waitFor("20:00–39:00 (from 19:48)")
    try terminal.send("Escape")
    try await terminal.waitFor("You changed")
    try terminal.send("Enter")
    try await terminal.waitFor("1 of 4")
    kill(try #require(terminal.processID), SIGKILL)
    _ = try await terminal.waitForEnd()
    _ = try Run("resume", "--plain", "--sessions", "Sessions", input: "/end\n", in: sandbox)
    let reading = try #require(try sandbox.transcripts().first)
    #expect(reading.problems.isEmpty)
    #expect(
      reading.summary.changes
        == "left out Problem and Scope; High-Level Design with Consent 6:00–8:00 instead of "
        + "10:00–15:00; added Thanks 1:00")
  }

  @Test func whatKeepsASessionFromBeginningIsToldWhereItCanBeChanged() async throws {
    let terminal = try Tmux("start", "technical", "--curveballs", "--sessions", "Sessions")
    try await terminal.waitFor("c change the plan")
    _ = try await terminal.wait(for: "a question") { $0.contains("d another") ? $0 : nil }
    try terminal.type("c")
    try await terminal.waitFor("5 of 5 phases")
    for _ in 0..<4 {
      try terminal.type("j")
      try terminal.type("x")
    }
    try await terminal.waitFor("1 of 5 phases")
    try terminal.send("Escape")
    try await terminal.waitFor("You changed")
    try terminal.send("Enter")
    try await terminal.waitFor("--curveballs needs a phase behind the first")
    try terminal.type("c")
    try await terminal.waitFor("1 of 5 phases")
    try terminal.type("x")
    try await terminal.waitFor("2 of 5 phases")
    try terminal.send("Escape")
    try await terminal.waitFor("Enter begins")
    try terminal.send("Enter")
    try await terminal.waitFor("1 of 2")
  }

  @Test func aQuestionThatIsRefusedIsNotDrawnAgain() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    try sandbox.write(
      """
      ## Talk

      1. One (1 min)
      2. Two (2 min)

      ## Questions

      - Which is the first?
      - Which is the second?
      """, to: "guide.md")
    let terminal = try Tmux(
      "start", "talk", "--from", "guide.md", "--sessions", "Sessions", in: sandbox)
    let screen = try await terminal.waitFor("Which is the")
    let other = screen.contains("first?") ? "Which is the second?" : "Which is the first?"
    try terminal.type("x")
    try await terminal.waitFor(other)
    let refused = screen.contains("first?") ? "Which is the first?" : "Which is the second?"
    #expect(
      try sandbox.read("../home/data/rehearse/refused-questions.txt").hasSuffix("\n\(refused)\n"))
    try terminal.type("d")
    try await terminal.waitFor(other)
  }

  @Test func theNextStepStandsOnTopAndNStartsIt() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    _ = try Run(
      "start", "star", "--sessions", "Sessions", "--no-question",
      input: "/next\n/next\n/next\n/change say the result first\n/end\n", in: sandbox)
    let terminal = try Tmux("--sessions", "Sessions", in: sandbox)
    try await terminal.waitFor("Next: Run STAR in Two Minutes: it went wrong today")
    try terminal.type("n")
    let screen = try await terminal.waitFor("Last time you wanted")
    #expect(screen.contains("say the result first"))
    try terminal.send("Escape")
    try await terminal.waitFor("▸ STAR in Two Minutes")
  }

  @Test func whatBeganLastStandsFirstWhateverTheClocksShowed() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    try sandbox.writeSession("2026-11-20T190411-early", "Early")
    try sandbox.writeSession("2026-11-20T190411-late", "Late")
    let path = "Sessions/2026-11-20T190411-late.md"
    try sandbox.write(
      try sandbox.read(path).replacing("T19:04:11+01:00", with: "T15:04:11-08:00"), to: path)
    let screen = try await Tmux("--sessions", "Sessions", in: sandbox).waitFor("Recent")
    let (late, early) = (screen.range(of: "Late"), screen.range(of: "Early"))
    #expect(try #require(late).lowerBound < #require(early).lowerBound)
  }

  @Test func aDeletedSessionComesBackOnTheHomeScreen() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    try sandbox.writeSession("2026-11-20T190411-design")
    let terminal = try Tmux("--sessions", "Sessions", in: sandbox)
    try await terminal.waitFor("Recent")
    try terminal.type("v")
    try await terminal.waitFor("newest first")
    try terminal.type("d")
    try await terminal.waitFor("u brings it back")
    try terminal.type("q")
    try await terminal.waitFor("First time here")
    try terminal.type("u")
    try await terminal.waitFor("brought back 2026-11-20T190411-design")
    #expect(try sandbox.sessionNames() == [".trash", "2026-11-20T190411-design.md"])
  }
}
