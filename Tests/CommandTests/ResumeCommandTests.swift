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
  private func cutShort(
    _ plan: Plan = plan, started: Stamp = .testing.later(by: -120)
  ) throws -> Sandbox {
    let sandbox = try Sandbox()
    let folder = SessionFolder(sandbox.path(of: "Sessions"))
    let (_, file) = try folder.create(plan, started: started)
    var session = Session(plan: plan)
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

  @Test func aSessionWhosePlanWasChangedGoesOnWithWhatWasChanged() throws {
    var changes = PlanChanges()
    changes.toggle(0)
    changes.add([Phase(title: "Thanks", window: Window(StatedTime(.seconds(30))), prompts: [])])
    let sandbox = try cutShort(changes.applied(to: Self.plan))
    try sandbox.run(
      "resume", "--plain", input: "/next\nmine\n/end\n",
      output: .holding("phase 2 of 2: Thanks, 0:24–0:30"))
    let reading = try #require(try sandbox.transcripts().first)
    #expect(reading.problems.isEmpty && reading.summary.outcome == .completed)
    #expect(reading.summary.phases.map(\.title) == ["Answer", "Thanks"])
    #expect(reading.summary.changes == "left out Ask; added Thanks 0:24–0:30")
    try sandbox.run("show", "last", output: .holding("*Changed before the start: left out Ask; "))
    try sandbox.run("stats", output: .holding("1 Ask", "2 Answer", "3 Thanks", "0 whole sessions"))
    try sandbox.run("export", output: .holding("\"guide\": 2"))
    try sandbox.run(
      "log", "--json",
      output: .holding(
        "\"guide\": [{\"title\": \"Ask\", \"earliest\": 48, \"latest\": 60, \"stated\": [], "
          + "\"phase\": null}, {\"title\": \"Answer\""))
    try sandbox.run("report", "-o", "report.html", errors: .holding("wrote report.html"))
    #expect(try sandbox.read("report.html").contains("Changed before the start: left out Ask"))
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
