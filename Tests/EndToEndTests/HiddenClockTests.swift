import Foundation
import Sessions
import TestSupport
import Testing

/// A hidden clock on a terminal.
@Suite(.serialized, .tags(.process))
struct HiddenClockTests {
  @Test func aGuessSurvivesAKillAndIsNotAskedForAgain() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("# G\n\n## Talk\n\n1. One (10 minutes)\n2. Two (10 minutes)\n", to: "g.md")
    let first = try Tmux(
      "start", "talk", "--from", "g.md", "--now", "--no-question", "--clock", "hidden", "--speed",
      "60", "--sessions", "Sessions", in: sandbox)
    try await first.waitFor("how long in this phase?")
    try first.type("5m")
    try first.send("Enter")
    try await first.waitFor("i note")
    kill(try #require(first.processID), SIGKILL)
    _ = try await first.waitForEnd()
    let cut = try #require(try sandbox.transcripts().first)
    #expect(cut.transcript.session.guesses[0].map(\.said) == [.seconds(300)])
    #expect(cut.summary.clock == .hidden)

    let second = try Tmux("resume", "--sessions", "Sessions", in: sandbox)
    try await second.waitFor("the clock is hidden")
    try second.type("n")
    try await second.waitFor("2 of 2")
    try await second.waitFor("how long in this phase?")
    try second.send("Escape")
    try await second.waitFor("i note")
    try second.type("qy")
    try await second.waitFor("Debrief")
    try second.send("Enter")
    try await second.waitFor("you said 5:00 at ")
    try second.type("q")
    #expect(try await second.waitForEnd() == 0)
    let reading = try #require(try sandbox.transcripts().first)
    #expect(reading.problems.isEmpty)
    #expect(reading.summary.phases.map(\.guesses.count) == [1, 0])
  }
}
