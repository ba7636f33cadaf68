import Foundation
import Sessions
import TestSupport
import Testing
import Transcripts

/// Every way to leave is orderly: the terminal as a shell wants it, the transcript finished or
/// ready to go on.
@Suite(.serialized, .tags(.process))
struct LeavingTests {
  /// A session with a note that is being typed.
  private func session(in sandbox: Sandbox? = nil) async throws -> PtyRun {
    let run = try PtyRun(
      "start", "leadership", "--now", "--no-question", "--sessions", "S", in: sandbox)
    try await run.waitFor("on time from")
    run.type("ione\r")
    try await run.waitForTranscript("note one")
    run.type("ihalf Ω")
    try await run.waitFor("Ω")
    #expect(!run.isGivenBack)
    return run
  }

  /// Nothing is lost, and the session can be gone on with where nobody ended it.
  private func expectKept(_ run: PtyRun, outcome: Outcome? = nil) throws {
    let reading = try #require(try run.sandbox.transcripts(in: "S").first)
    #expect(reading.problems.isEmpty)
    #expect(reading.summary.outcome == outcome)
    #expect(reading.transcript.notes.map(\.content) == [.text("one"), .text("half Ω")])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func aSignalLeavesTheSessionToBeGoneOnWith(number: Int32) async throws {
    let run = try await session()
    kill(run.process, number)
    #expect(try await run.waitForEnd() == 130)
    #expect(run.isGivenBack)
    #expect(run.text.contains("rehearse: the transcript is S/"))
    #expect(run.text.contains("was cut short; go on with it: rehearse resume"))
    try expectKept(run)
    let next = try Run(
      "resume", "--plain", "--sessions", "S", input: "two\n/end\n", in: run.sandbox)
    #expect(next.status == 0)
    let reading = try #require(try run.sandbox.transcripts(in: "S").first)
    #expect(
      reading.transcript.notes.map(\.content) == [.text("one"), .text("half Ω"), .text("two")])
  }

  @Test func soDoesCtrlBackslash() async throws {
    let run = try await session()
    run.type("\u{1C}")
    #expect(try await run.waitForEnd() == 130)
    #expect(run.isGivenBack)
    try expectKept(run)
  }

  @Test func ctrlCAsksAndTheSecondOneEnds() async throws {
    let run = try await session()
    run.type("\u{3}")
    try await run.waitFor("End this session?")
    run.type("n")
    try await run.waitFor("Enter take the note")
    run.type("\u{3}\u{3}")
    #expect(try await run.waitForEnd() == 130)
    #expect(run.isGivenBack)
    try expectKept(run, outcome: .interrupted)
  }

  @Test func whatIsDiscardedLiesInTheTrash() async throws {
    let run = try await session()
    run.type("\rqd")
    #expect(try await run.waitForEnd() == 0)
    #expect(run.isGivenBack)
    #expect(run.text.contains("discarded; it lies in S/.trash/"))
    #expect(try run.sandbox.transcripts(in: "S").isEmpty)
    let trashed = try #require(try run.sandbox.transcripts(in: "S/.trash").first)
    #expect(trashed.transcript.notes.map(\.content) == [.text("one"), .text("half Ω")])
  }

  @Test func theHomeScreenIsLeftByCtrlC() async throws {
    let run = try PtyRun("--sessions", "S")
    try await run.waitFor("Leadership Discussion")
    run.type("\u{3}")
    #expect(try await run.waitForEnd() == 130)
    #expect(run.isGivenBack)
  }

  @Test func soDoesAWindowThatIsClosed() async throws {
    let run = try await session()
    run.terminal.hangUp()
    #expect(try await run.waitForEnd(reads: false) == 130)
    try expectKept(run)
  }

  @Test func theKeyLeavesWithStatusZero() async throws {
    let run = try await session()
    run.type("\r")
    try await run.waitForTranscript("note half")
    run.type("qy")
    try await run.waitFor("Went well")
    run.type("w\rdone\r")
    try await run.waitFor("a again")
    run.type("q")
    #expect(try await run.waitForEnd() == 0)
    #expect(run.isGivenBack)
    #expect(run.transcript.contains("outcome: stopped") && run.transcript.contains("done"))
  }

  @Test func theDebriefKeepsWhatIsBeingAnswered() async throws {
    let run = try await session()
    run.type("\r")
    try await run.waitForTranscript("note half")
    run.type("qy")
    try await run.waitFor("Went well")
    run.type("wnumbers Ψ")
    try await run.waitFor("Ψ")
    kill(run.process, SIGHUP)
    #expect(try await run.waitForEnd() == 130)
    #expect(run.isGivenBack)
    #expect(run.transcript.contains("- Went well: numbers Ψ"))
  }

  @Test func theHomeScreenLeavesNothingBehind() async throws {
    let run = try PtyRun("--sessions", "S")
    try await run.waitFor("Leadership Discussion")
    kill(run.process, SIGTERM)
    #expect(try await run.waitForEnd() == 130)
    #expect(run.isGivenBack)
    #expect(run.transcript == "")
  }

  @Test func betweenCtrlZAndFgTheShellIsClean() async throws {
    let sandbox = try Sandbox()
    let run = try PtyRun(command: ["/bin/sh", "-i"], in: sandbox)
    let command = sandbox.command([
      "start", "leadership", "--now", "--no-question", "--sessions", "S",
    ])
    run.type(command.joined(separator: " ") + "\n")
    try await run.waitFor("on time from")
    run.type("ibefore\r")
    try await run.waitForTranscript("note before")
    #expect(!run.isGivenBack)

    run.type("\u{1A}")
    try await run.waitFor("Stopped")
    #expect(run.isGivenBack)
    run.forget()
    run.type("echo it is $((40+2))\n")
    try await run.waitFor("it is 42")
    #expect(!run.text.contains("\u{1B}"))

    run.forget()
    run.type("fg\n")
    try await run.waitFor("Leadership Discussion")
    #expect(!run.isGivenBack)
    run.type("iafter\r")
    try await run.waitForTranscript("note after")
    run.type("\u{3}\u{3}")
    try await run.waitFor("the transcript is")
    run.type("echo status $?; exit\n")
    try await run.waitFor("status 130")
    #expect(run.isGivenBack)
  }

  /// A trap of Swift is one of these signals.
  @Test(arguments: [SIGILL, SIGSEGV])
  func aTrapGivesTheTerminalBackAndTheSessionGoesOn(number: Int32) async throws {
    let run = try await session()
    kill(run.process, number)
    #expect(try await run.waitForEnd() == 128 + number)
    #expect(run.isGivenBack)
    #expect(run.transcript.contains("outcome: running"))

    let next = try Run(
      "resume", "--plain", "--sessions", "S", input: "two\n/end\n", in: run.sandbox)
    #expect(next.status == 0)
    let reading = try #require(try run.sandbox.transcripts(in: "S").first)
    #expect(reading.problems.isEmpty)
    #expect(reading.transcript.notes.map(\.content) == [.text("one"), .text("two")])
  }
}
