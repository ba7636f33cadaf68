import Sessions
import Storage
import Structures
import TestSupport
import Testing
import Texts
import Transcripts

/// `rehearse resume`: sessions that were cut short.
@Suite struct ResumeCommandTests {
  private static let id = "2026-11-25T095800-talk"
  private static let file = "Sessions/\(id).md"

  private static let plan = Plan(
    structure: Structure(
      title: "Talk",
      phases: ["Ask", "Answer"].map {
        Phase(title: $0, window: Window(StatedTime(.seconds(60))), prompts: [])
      }))

  /// A session whose program was killed behind a mark in its first phase, two minutes before now.
  private func cutShort(started: Stamp = .testing.later(by: -120)) throws -> Sandbox {
    let sandbox = try Sandbox()
    let folder = SessionFolder(sandbox.path(of: "Sessions"))
    let (_, file) = try folder.create(Self.plan, started: started)
    var session = Session(plan: Self.plan)
    let mark = Event(Moment(.seconds(12)), .marked(.strong))
    try file.append((session.start() + session.apply(mark)).recorded)
    return sandbox
  }

  @Test func aSessionThatWasCutShortHasNoDebriefYet() throws {
    try cutShort().run(
      "debrief", "last", status: 1,
      errors:
        "rehearse: session \(Self.id) was cut short; go on with it: rehearse resume \(Self.id)\n")
  }

  @Test func anUnfinishedSessionIsClosedAsItStands() throws {
    let sandbox = try cutShort()
    try sandbox.run("resume", "--close", output: "closed: \(Self.file)\n")
    let reading = try #require(try sandbox.transcripts().first)
    #expect(reading.summary.outcome == .interrupted)
    #expect(reading.summary.away == .zero)
    #expect(reading.transcript.notes.map(\.content) == [.mark(.strong)])
    try sandbox.run(
      "resume", status: 1, errors: "rehearse: no session in Sessions was cut short\n")
  }

  @Test func aSessionThatIsAskedForByAnotherIsOffered() throws {
    let sandbox = try cutShort()
    try sandbox.run(
      "start", "technical", "--plain", input: "/end\n", output: .some,
      errors: """
        rehearse: session \(Self.id) was cut short; go on with it: rehearse resume \(Self.id)

        """)
  }

  @Test func aSessionWithoutPhasesIsRefusedWithItsFile() throws {
    let sandbox = try cutShort()
    let text = try sandbox.read(Self.file).replacing("\nphases:", with: "\nphase:")
    try sandbox.write(text, to: Self.file)
    let told: Expected = .beginning(
      "rehearse: \(Self.file): no phase of its session can be read")
    try sandbox.run("resume", status: 3, errors: told)
    try sandbox.run("resume", "last", "--close", status: 3, errors: told)
    #expect(try sandbox.read(Self.file) == text)
  }

  @Test func aSessionThatWasKilledAsItEndedIsFinishedAndHidesNone() throws {
    let sandbox = try cutShort()
    let newer = "9" + Self.id.dropFirst()
    let text = try sandbox.read(Self.file).replacing(Self.id, with: newer)
    try sandbox.write(text + "- 1:05.000 ended stopped\nBy hand.\n", to: "Sessions/\(newer).md")
    try sandbox.run(
      "resume", "last", "--close",
      output: "session \(newer) had ended; its transcript is finished now\n")
    #expect(try sandbox.read("Sessions/\(newer).md").hasSuffix("ended stopped\nBy hand.\n"))
    #expect(try sandbox.transcripts().map(\.stage) == [.running, .finished])
    try sandbox.run("resume", "--close", output: "closed: \(Self.file)\n")
    #expect(try sandbox.transcripts().map(\.stage) == [.finished, .finished])
  }

  @Test func aSessionOfYearsAgoGoesOnAsWell() throws {
    let sandbox = try cutShort(started: Stamp(seconds: 1_000_000_000, offset: 3600))
    try sandbox.run(
      "resume", "--plain", input: "after\n/end\n", output: .holding("noted\n", "Saved: Sessions/"))
    let reading = try #require(try sandbox.transcripts().first)
    #expect(reading.problems.isEmpty)
    #expect(reading.transcript.notes.map(\.content) == [.mark(.strong), .text("after")])
    #expect(reading.summary.active ?? .zero < .seconds(120))
  }

  @Test func aSessionThatEndedDoesNotGoOn() throws {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-20T190411-talk")
    try sandbox.run(
      "resume", "2026-11-20", status: 3, errors: .holding("has ended already"))
  }
}
