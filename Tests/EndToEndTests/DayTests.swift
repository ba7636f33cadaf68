import Foundation
import Sessions
import TestSupport
import Testing
import Transcripts

/// A day of interviews on a real terminal.
@Suite(.serialized, .tags(.process))
struct DayTests {
  private let guide = """
    # Days

    ## Talk

    1. Open (2 min)
    2. Close (2 min)

    ## Tiny Loop

    | Round | Structure | Minutes | Interviewer |
    |---|---|---|---|
    | First | Talk | 5 | Ada |
    | Tea | | 10 | |
    | Second | Talk | 5 | Grace |

    """

  @Test func aDayGoesOnThroughABreakAndAKillToItsLastPage() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    try sandbox.write(guide, to: "g.md")
    let added = try Run("references", "add", "g.md", in: sandbox)
    try #require(added.status == 0)
    let day = try Tmux(
      "day", "tiny", "--short", "--no-question", "--sessions", "Sessions", in: sandbox)
    try await day.waitFor("Round 1 of 2: First")
    try day.send("Enter")
    try await day.waitFor("Enter begins")
    try day.send("Escape")
    try await day.waitFor("Round 1 of 2: First")
    try day.send("Enter")
    try await day.waitFor("Enter begins")
    try day.send("Enter")
    try await day.waitFor("1 of 2")
    try day.type("qy")
    try await day.waitFor("Would you hire?")
    try day.type("3")
    try await day.waitFor("Enter day")
    try day.send("Enter")
    let pause = try await day.waitFor("Tea, then Second")
    #expect(pause.contains("hire") && pause.contains("Enter end the break"))
    try day.send("Enter")
    try await day.waitFor("Round 2 of 2: Second")
    try day.send("Enter")
    try await day.waitFor("Enter begins")
    try day.send("Enter")
    try await day.waitFor("1 of 2")
    try day.type("ibefore")
    try day.send("Enter")
    try await day.waitFor("Notes")
    kill(try #require(day.processID), SIGKILL)
    _ = try await day.waitForEnd()

    let next = try Tmux("resume", "--sessions", "Sessions", in: sandbox)
    try await next.waitFor("before")
    try next.type("qy")
    try await next.waitFor("Debrief")
    try next.type("q")
    let page = try await next.waitFor("The day is over.")
    #expect(page.contains("First") && page.contains("Grace"))
    try next.send("Enter")
    #expect(try await next.waitForEnd() == 0)
    let sessions = try sandbox.transcripts().map(\.summary)
    #expect(Set(sessions.map(\.round)) == ["First", "Second"])
    #expect(Set(sessions.map(\.interviewer)) == ["Ada", "Grace"])
    #expect(Set(sessions.map(\.day)).count == 1)
    #expect(sessions.allSatisfy { $0.hasEnded })
  }
}
