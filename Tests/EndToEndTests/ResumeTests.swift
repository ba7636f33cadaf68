import Foundation
import Sessions
import Structures
import TestSupport
import Testing
import Transcripts

/// Sessions that are cut short, stopped and gone on with.
@Suite(.serialized, .tags(.process))
struct ResumeTests {
  @Test func aKilledSessionIsOfferedAndGoesOnInItsFile() async throws {
    let first = try Tmux("start", "leadership", "--now", "--no-question", "--sessions", "Sessions")
    try await first.waitFor("i note")
    try first.type("ibefore")
    try first.send("Enter")
    try await first.waitFor("Notes")
    try first.type("n")
    try await first.waitFor("2 of 4")
    kill(try #require(first.processID), SIGKILL)
    _ = try await first.waitForEnd()

    let sandbox = first.sandbox
    let next = try Run(
      "start", "technical", "--no-question", "--plain", "--sessions", "Sessions", input: "/end\n",
      in: sandbox)
    #expect(next.errors.contains(/session .*-leadership-discussion was cut short; go on with it/))

    let home = try Tmux("--sessions", "Sessions", in: sandbox)
    try await home.waitFor("! today")
    try home.type("r")
    try await home.waitFor("2 of 4")
    try home.type("iafter")
    try home.send("Enter")
    try await home.waitFor("after")
    let id = try #require(try ids(sandbox).first)
    let second = try Run(
      "resume", id, "--plain", "--sessions", "Sessions", in: sandbox)
    #expect(second.status == 3)
    #expect(second.errors.contains("process \(try #require(home.processID)) is running"))
    try home.type("qy")
    try await home.waitFor("Debrief")
    try home.type("q")
    #expect(try await home.waitForEnd() == 0)

    let reading = try #require(try sandbox.transcripts().first)
    #expect(reading.problems.isEmpty)
    #expect(reading.transcript.notes.map(\.content) == [.text("before"), .text("after")])
    #expect(reading.transcript.notes.map(\.phase) == [0, 1])
    #expect(reading.summary.outcome == .stopped)
    let gone = try Run("resume", id, "--sessions", "Sessions", in: sandbox)
    #expect(gone.errors.contains("has ended already"))
  }

  @Test func timeInWhichTheProgramWasStoppedIsAskedAbout() async throws {
    let terminal = try Tmux(
      "start", "leadership", "--now", "--no-question", "--sessions", "Sessions", "--auto-advance")
    try await terminal.waitFor("i note")
    try terminal.type("ihalf a n")
    try await terminal.waitFor("half a n")
    let process = try #require(terminal.processID)
    kill(process, SIGSTOP)
    // The program stands still, as when the machine sleeps: there is nothing to await but the time.
    try await Task.sleep(for: Rehearsal.longestDelay + .seconds(1))
    kill(process, SIGCONT)
    try await terminal.waitFor("count it, drop it, or end?")
    try terminal.type("d")
    try terminal.type("ote")
    try terminal.send("Enter")
    let screen = try await terminal.waitFor("Notes")
    #expect(screen.contains("half a note"))
    try terminal.type("qy")
    try await terminal.waitFor("Debrief")
    let reading = try #require(try terminal.sandbox.transcripts().first)
    #expect(reading.summary.away >= Rehearsal.longestDelay)
    #expect(reading.transcript.events.contains { $0.kind.isSlept })
  }

  private func ids(_ sandbox: Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: sandbox.folder.appendingPathComponent("Sessions").path
    ).sorted().map { String($0.dropLast(3)) }
  }
}

extension Event.Kind {
  fileprivate var isSlept: Bool { if case .slept = self { true } else { false } }
}
