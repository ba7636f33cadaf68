import Foundation
import Sessions
import TestSupport
import Testing
import Transcripts

/// A session that somebody interviews in, on a terminal.
@Suite(.serialized, .tags(.process))
struct InterviewTests {
  private static let question =
    "How would you keep a cache, a search index and a warehouse in step with one database?"

  @Test func whatWasScoredWhileListeningOutlivesAKill() async throws {
    let first = try Tmux(
      "start", "technical", "--interviewer", "--by", "Ada", "--candidate", "Kim", "--now",
      "--question", Self.question, "--sessions", "Sessions")
    try await first.waitFor("Key points")
    try first.type("2c3")
    try await first.waitFor("Scoping 3: hire")
    try first.type("itwo copies")
    try first.send("Enter")
    try await first.waitFor("two copies")
    try first.type("ce")
    try await first.waitFor("Scoping: seen in two copies")
    kill(try #require(first.processID), SIGKILL)
    _ = try await first.waitForEnd()

    let next = try Tmux("resume", "--sessions", "Sessions", in: first.sandbox)
    let screen = try await next.waitFor("✓ 2")
    #expect(screen.contains("Scoping                 3"), "\(screen)")
    try next.type("qy")
    try await next.waitFor("What Ada gives: 1 of 7")
    try next.send("Escape")
    try await next.waitFor("Hand over the keyboard")
    try next.send("Enter")
    let blind = try await next.waitFor("What Kim gives")
    #expect(!blind.contains("two copies") && !blind.contains("3   Scoping"), "\(blind)")
    try next.type("2")
    try next.send("Escape")
    try await next.waitFor("−1")
    try next.type("q")
    #expect(try await next.waitForEnd() == 0)

    let summary = try #require(try first.sandbox.transcripts().first).summary
    #expect(summary.partnerScores.points(of: "Scoping") == 3)
    #expect(summary.partnerEvidence == ["Scoping": "two copies"])
    #expect(summary.scores.points(of: "Scoping") == 2)
    #expect(summary.keyPoints.count == 1)
  }

  @Test func xChangesTheRolesAndAsksSomethingElse() async throws {
    let terminal = try Tmux(
      "start", "technical", "--interviewer", "--by", "Ada", "--candidate", "Kim", "--now",
      "--question", Self.question, "--sessions", "Sessions")
    try await terminal.waitFor("interviewing Kim")
    try terminal.type("qy")
    try await terminal.waitFor("What Ada gives")
    try terminal.type("w")
    try await terminal.waitFor("What went well?")
    try terminal.send("Escape")
    try terminal.send("Escape")
    try await terminal.waitFor("hand over: Kim interviews, Ada answers")
    try terminal.type("x")
    let ready = try await terminal.waitFor("Enter begins")
    #expect(ready.contains("Kim interviews, Ada answers"), "\(ready)")
    #expect(!ready.contains("a search index and a warehouse"), "\(ready)")
    try terminal.send("Enter")
    try await terminal.waitFor("interviewing Ada")
    try terminal.type("qy")
    try await terminal.waitFor("What Kim gives")
    try terminal.type("q")
    #expect(try await terminal.waitForEnd() == 0)
    let names = try terminal.sandbox.transcripts().map {
      [$0.summary.interviewer, $0.summary.candidate]
    }
    #expect(Set(names) == [["Ada", "Kim"], ["Kim", "Ada"]])
  }

  @Test func theOtherScoresAtATerminalOfItsOwn() async throws {
    let first = try Tmux(
      "start", "technical", "--interviewer", "--by", "Ada", "--candidate", "Kim", "--now",
      "--question", Self.question, "--sessions", "Sessions")
    try await first.waitFor("Key points")
    let other = try Tmux("watch", "Sessions", in: first.sandbox)
    try await other.waitFor("Clarifying Questions")
    try first.type("i// slow to start")
    try first.send("Enter")
    try await first.waitFor("slow to start")
    try first.type("c3")
    try await first.waitFor("Scoping 3: hire")
    try first.type("qy")
    try await first.waitFor("What Ada gives")
    let asked = try await other.waitFor("What Kim gives by themselves: 1 of 7")
    #expect(!asked.contains("slow") && !asked.contains("3   Scoping"), "\(asked)")

    // Both at once: the last of each is the whole.
    for number in 0..<7 {
      try first.type(number == 0 ? "2" : "3")
      try other.type("4")
    }
    let own = try await other.waitFor("Kim is 1 above Ada")
    #expect(own.contains("+2") && !own.contains("slow"), "\(own)")
    // Nobody asks at the first terminal for what was given at the other.
    try await first.waitFor("Kim is 1 above Ada")
    try first.type("q")
    #expect(try await first.waitForEnd() == 0)
    try other.type("q")
    #expect(try await other.waitForEnd() == 0)

    let reading = try #require(try first.sandbox.transcripts().first)
    #expect(reading.problems.isEmpty)
    #expect(reading.summary.scores.dimensions.map(\.points) == Array(repeating: 4, count: 6))
    #expect(reading.summary.partnerScores.dimensions.map(\.points) == [2, 3, 3, 3, 3, 3])
    #expect(reading.summary.scores.band == .strongHire)
    #expect(reading.summary.partnerScores.band == .hire)
  }

  @Test func noOtherSessionComesBetweenWhoScoresAndTheScores() async throws {
    let first = try Tmux(
      "start", "technical", "--interviewer", "--now", "--question", Self.question, "--sessions",
      "Sessions")
    try await first.waitFor("Key points")
    let other = try Tmux("watch", "Sessions", in: first.sandbox)
    try await other.waitFor("Clarifying Questions")
    try first.type("qy")
    try await other.waitFor("1 of 7")
    let next = try Tmux(
      "start", "--phases", "Anything 9m", "--now", "--no-question", "--sessions", "Sessions",
      in: first.sandbox)
    try await next.waitFor("i note")
    for number in 2...7 {
      try other.type("4")
      try await other.waitFor("\(number) of 7")
    }
    try other.type("4")
    try await other.waitFor("Anything")
    let scores = try first.sandbox.transcripts().map(\.summary.scores.dimensions.count)
    #expect(scores.sorted() == [0, 6])
  }

  @Test func whoAnswersSeesNothingUntilTheInterviewerIsDone() async throws {
    let first = try Tmux(
      "start", "technical", "--interviewer", "--by", "Ada", "--now", "--question", Self.question,
      "--sessions", "Sessions")
    try await first.waitFor("Key points")
    let other = try Tmux("watch", "Sessions", in: first.sandbox)
    try await other.waitFor("Clarifying Questions")
    try first.type("c3")
    try await first.waitFor("Scoping 3: hire")
    try first.type("qy")
    try await other.waitFor("What the candidate gives")
    try other.type("4444444")
    try await other.waitFor("Both are shown once both have scored: Ada has not.")
    // The whole is what says that somebody is done.
    try first.type(Array(repeating: "3", count: 7).joined(separator: ""))
    try await other.waitFor("The candidate is 1 above Ada")
    try other.type("q")
    try first.type("q")
    #expect(try await first.waitForEnd() == 0)
  }
}
