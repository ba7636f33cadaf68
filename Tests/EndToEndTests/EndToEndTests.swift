import Foundation
import Sessions
import Structures
import TestSupport
import Testing
import Transcripts

/// Whole sessions in a real terminal, with real keys.
@Suite(.serialized, .tags(.process))
struct FullScreenTests {
  @Test func aSessionFromTheFirstKeyToTheTranscript() async throws {
    let terminal = try Tmux(
      "start", "leadership", "--now", "--level", "l7", "--question", "Why you?", "--sessions",
      "Sessions")
    var screen = try await terminal.waitFor("on time from")
    #expect(screen.contains("Leadership Discussion Structure"))
    #expect(screen.contains("L7 · 1 of 4"))
    #expect(screen.contains("Why you?"))

    try terminal.send("Enter")
    try terminal.type("café 漢字 👍")
    try await terminal.waitFor("café 漢字 👍")
    try terminal.send("Left", "Left", "BSpace")
    try await terminal.waitFor("café 漢 👍")
    try terminal.send("Enter")
    screen = try await terminal.waitFor("Notes")
    #expect(screen.contains("café 漢 👍"))
    try terminal.type("1")
    try await terminal.waitFor("✓ 1")
    try terminal.type("g")
    try await terminal.waitFor("+ strong")
    try terminal.send("Space")
    _ = try await terminal.wait(for: "a second of pause") { screen in
      screen.contains(/paused 0:(?!00)/) ? screen : nil
    }
    try terminal.send("Space", "Right")
    try await terminal.waitFor("2 of 4")
    try terminal.type("u")
    try await terminal.waitFor("1 of 4")
    try terminal.type("nnn")
    try await terminal.waitFor("4 of 4")

    try terminal.type("n")
    try await terminal.waitFor("End this session?")
    try terminal.type("y")
    try await terminal.waitFor("Debrief")
    _ = try await terminal.wait(for: "the score to be given") { screen in
      if screen.contains(" spoken · planned") { return true }
      try? terminal.type("3")
      return nil
    }
    try terminal.type("w")
    try await terminal.waitFor("What went well?")
    try terminal.type("numbers first")
    try terminal.send("Enter", "Escape")
    screen = try await terminal.waitFor("a again")
    #expect(screen.contains("Saved: Sessions/"))
    try terminal.type("q")
    #expect(try await terminal.waitForEnd() == 0)

    let reading = try #require(try terminal.sandbox.transcripts().first)
    let transcript = reading.transcript
    #expect(reading.problems.isEmpty)
    #expect(transcript.outcome == .completed)
    #expect(transcript.plan.level == "L7")
    #expect(transcript.plan.question == "Why you?")
    #expect(transcript.notes.map(\.content) == [.text("café 漢 👍"), .mark(.strong)])
    #expect(transcript.session.covered(in: 0) == [0])
    #expect(transcript.session.pausedTime >= .seconds(1))
    #expect(transcript.session.results.map(\.visits) == [1, 1, 1, 1])
    #expect(transcript.reflection.wentWell == "numbers first")
    #expect(transcript.reflection.band == .hire)
  }

  @Test func theHomeScreenFindsAndStartsAStructureAndShowsWhatWasRun() async throws {
    let terminal = try Tmux("--sessions", "Sessions")
    try await terminal.waitFor("Enter start")
    try terminal.type("ftechn")
    try await terminal.waitFor("find techn")
    try terminal.send("Enter")
    try terminal.type("l")
    try await terminal.waitFor("level L6")
    try terminal.type("wDesign it")
    try terminal.send("Enter")
    try await terminal.waitFor("answering: Design it")
    try terminal.send("Enter")
    try await terminal.waitFor("Enter begins")
    try terminal.send("Enter")
    try await terminal.waitFor("L6 · 1 of 5")
    try terminal.type("nnnn")
    try await terminal.waitFor("L6 · 5 of 5")
    try terminal.type("qy")
    try await terminal.waitFor("Went well")
    try terminal.type("w")
    try await terminal.waitFor("What went well?")
    try terminal.send("Escape", "Escape")
    try await terminal.waitFor("a again")
    try terminal.type("h")
    let screen = try await terminal.waitFor("Recent")
    #expect(screen.contains("1 session · 0 min rehearsed"))
    try terminal.type("q")
    #expect(try await terminal.waitForEnd() == 0)
  }

  @Test func aSessionThatEndsByItselfKeepsTheNoteBeingTyped() async throws {
    let terminal = try Tmux(
      "start", "technical", "--now", "--no-question", "--auto-advance", "--speed", "200",
      "--sessions", "Sessions")
    try await terminal.waitFor("speed 200")
    try terminal.send("Enter")
    try terminal.type("half a thought")
    try await terminal.waitFor("Debrief")
    let transcript = try #require(try terminal.sandbox.transcripts().first).transcript
    #expect(transcript.outcome == .completed)
    #expect(transcript.plan.speed == 200)
    #expect(transcript.session.activeTime == .seconds(570))
    #expect(transcript.session.results.allSatisfy { $0.verdict == .inWindow })
    #expect(transcript.notes.map(\.content) == [.text("half a thought")])
  }

  @Test func aTerminatedSessionIsKeptAndTheTerminalGivenBack() async throws {
    let terminal = try Tmux(
      "start", "technical", "--now", "--no-question", "--sessions", "Sessions")
    try await terminal.waitFor("on time from")
    try terminal.send("Enter")
    try terminal.type("almost lost")
    try await terminal.waitFor("almost lost")
    kill(try #require(terminal.processID), SIGTERM)
    #expect(try await terminal.waitForEnd() == 130)
    let screen = try await terminal.waitFor("the transcript is Sessions/")
    #expect(!screen.contains("Prompts"))
    let transcript = try #require(try terminal.sandbox.transcripts().first).transcript
    #expect(transcript.outcome == nil)
    #expect(transcript.notes.map(\.content) == [.text("almost lost")])
  }

  @Test func everySizeIsDrawnAgainAtOnce() async throws {
    let terminal = try Tmux(
      "start", "technical", "--now", "--no-question", "--sessions", "Sessions")
    try await terminal.waitFor("Prompts")
    try terminal.resize(width: 40, height: 12)
    try await terminal.waitFor("1/5 Clarifying Questions")
    try terminal.resize(width: 20, height: 5)
    _ = try await terminal.wait(for: "the smallest form") {
      $0.hasPrefix("1/5 Clari") && !$0.contains("Questions") ? $0 : nil
    }
    try terminal.resize(width: 12, height: 2)
    try await terminal.waitFor("1/5 0:")
    try terminal.resize(width: 120, height: 40)
    try await terminal.waitFor("████████")
  }

  @Test func aClickOnTheTimelineOnlyExplains() async throws {
    let terminal = try Tmux(
      "start", "technical", "--now", "--no-question", "--sessions", "Sessions",
      environment: ["TERM": "xterm-256color"])
    try await terminal.waitFor("Prompts")
    // A press and a release of the left button at column 50 of row 19, as terminals send them.
    try terminal.type("\u{1B}[<0;50;19M\u{1B}[<0;50;19m")
    let screen = try await terminal.waitFor("spoken 0:00")
    #expect(screen.contains("1 of 5"))
  }

  @Test func withoutColoursStateIsToldByWordsAndReverse() async throws {
    let terminal = try Tmux(
      "start", "technical", "--now", "--no-question", "--speed", "30", "--sessions", "Sessions",
      environment: ["NO_COLOR": "1"])
    try await terminal.waitFor("over by")
    let screen = try terminal.screen(styled: true)
    #expect(screen.firstMatch(of: /\u{1B}\[[0-9;]*[34][0-8]/) == nil)
    #expect(screen.contains(/\u{1B}\[[0-9;]*7mover by 0:[0-9]+\u{1B}/))
  }

  @Test func inAPlainLocaleTheSignsAreAscii() async throws {
    let terminal = try Tmux(
      "start", "technical", "--now", "--no-question", "--sessions", "Sessions",
      environment: ["LANG": "C", "TERM": "linux"])
    let screen = try await terminal.waitFor("on time from")
    #expect(!screen.contains("✓") && !screen.contains("●"))
  }

  @Test func aTerminalThatCannotMoveItsCursorIsRefusedWithTheWayOut() async throws {
    let terminal = try Tmux(
      "start", "technical", "--now", "--no-question", "--sessions", "Sessions",
      environment: ["TERM": "dumb"])
    try await terminal.waitFor("--plain")
    #expect(try await terminal.waitForEnd() == 4)
    #expect(!FileManager.default.fileExists(atPath: terminal.sandbox.folder.path + "/Sessions"))
  }
}
