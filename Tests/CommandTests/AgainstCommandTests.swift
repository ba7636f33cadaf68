import Sessions
import TestSupport
import Testing
import Transcripts

/// Running against one's own past times, as lines.
@Suite struct AgainstCommandTests {
  private let guide = "# G\n\n## Talk\n\n1. One (2 minutes)\n2. Two (2 minutes)\n"

  private func start(_ against: String...) -> [String] {
    ["start", "talk", "--from", "g.md", "--no-question", "--sessions", "Sessions"]
      + against.flatMap { ["--against", $0] }
  }

  @Test func theFirstSessionHasNobodyToRunAgainstAndGoesOn() throws {
    let sandbox = try Sandbox()
    try sandbox.write(guide, to: "g.md")
    try sandbox.run(
      start("last"), input: "/end\n",
      output: .holding("there is no earlier session of “Talk” to run against"))
    try sandbox.run(
      start("best"), input: "/end\n",
      output: .holding("no session of “Talk” was completed yet: there is no best one"))
    #expect(try sandbox.transcripts().count == 2)
  }

  @Test func theNextOneTellsHowItStands() throws {
    let sandbox = try Sandbox()
    try sandbox.write(guide, to: "g.md")
    try sandbox.run(start(), input: "/next\n/end\n", output: .holding("complete"))
    let id = try #require(try sandbox.transcripts().first?.transcript.id)
    try sandbox.run(
      start(id), input: "/next\n/status\n/end\n",
      output: .holding(
        "against \(id): 0:00, 0:00\n", "Two, 2:00 (from 1:36) · as long as \(id)",
        ", as long as \(id)\n"))
    let second = try #require(try sandbox.transcripts().first { $0.transcript.id != id })
    #expect(second.transcript.session.rival?.choice == .session(id))
    #expect(second.problems.isEmpty)
  }

  @Test func whomNobodyKnowsIsRefusedBeforeAnythingBegins() throws {
    let sandbox = try Sandbox()
    try sandbox.write(guide, to: "g.md")
    try sandbox.run(
      start("nobody"), status: 2,
      errors: "rehearse: there is no session yet; rehearse start begins one\n")
    try sandbox.run(
      start("best") + ["--clock", "hidden"], status: 2,
      errors: .holding("--clock hidden shows no time to run --against; leave one of them out"))
    #expect((try? sandbox.transcripts())?.isEmpty ?? true)
  }
}
