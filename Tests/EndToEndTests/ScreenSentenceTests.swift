import TestSupport
import Testing

/// What the screens say of past sessions and questions is what the commands say.
@Suite(.tags(.process)) struct ScreenSentenceTests {
  @Test func theHomeScreenCountsWhatStatsCounts() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    for day in 20...22 { try sandbox.writeSession("2026-11-\(day)T190411-talk") }
    let id = "2026-11-23T190411-talk"
    try sandbox.writeSession(id, active: (9, 20))
    try sandbox.write(
      try sandbox.read("Sessions/\(id).md").replacing(
        "outcome: completed", with: "outcome: stopped"), to: "Sessions/\(id).md")
    let tmux = try Tmux(in: sandbox)
    let screen = try await tmux.waitFor("rehearsed")
    #expect(screen.contains("3 sessions · 8 min rehearsed"))
    try tmux.type("q")
    #expect(try await tmux.waitForEnd() == 0)
  }

  @Test func theReviewScreenTellsOfCopies() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    for day in 20...21 { try sandbox.writeSession("2026-11-\(day)T190411-talk") }
    let text = try sandbox.read("Sessions/2026-11-20T190411-talk.md")
    for number in 1...2 {
      try sandbox.write(text, to: "Sessions/2026-11-20T190411-talk (\(number)).md")
    }
    let tmux = try Tmux("review", width: 120, in: sandbox)
    let screen = try await tmux.waitFor("2 copies do not count; rehearse log names the files")
    #expect(screen.contains("2 sessions · newest first"))
    try tmux.type("q")
    #expect(try await tmux.waitForEnd() == 0)
  }

  @Test func theReviewScreenSaysThatNoSessionCouldBeRead() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    try sandbox.writeSession("2026-11-21T190411-talk", front: "speed: {\n")
    let tmux = try Tmux("review", in: sandbox)
    let screen = try await tmux.waitFor("No session in")
    #expect(screen.contains("could be read."))
    try tmux.type("q")
    #expect(try await tmux.waitForEnd() == 0)
  }

  @Test func onTheHomeScreenAQuestionIsDrawnAndInTheSessionFollowedUp() async throws {
    let terminal = try Tmux("--sessions", "Sessions")
    try await terminal.waitFor("Technical Problem")
    try terminal.type("f")
    try terminal.type("failure")
    try terminal.send("Enter")
    try terminal.type("d")
    try await terminal.waitFor("answering: Tell me about")
    try terminal.send("Enter")
    try await terminal.waitFor("Enter begins")
    try terminal.send("Enter")
    try await terminal.waitFor("on time from")
    try terminal.type("o")
    try await terminal.waitFor("1-3 ask it")
    try terminal.type("2")
    try await terminal.waitFor("asked 0:0")
  }
}
