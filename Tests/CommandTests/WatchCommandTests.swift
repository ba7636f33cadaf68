import Foundation
import Sessions
import Storage
import Structures
import TestSupport
import Testing
import Texts
import Transcripts

/// `rehearse status` and `rehearse watch`, as far as they need no terminal.
@Suite struct WatchCommandTests {
  private static let id = "2026-11-25T095800-talk"

  private static let plan = Plan(
    structure: Structure(
      title: "Talk",
      phases: ["Ask", "Answer"].map {
        Phase(title: $0, window: Window(StatedTime(.seconds(600))), prompts: ["Say who"])
      }), question: "Why now?")

  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// A session that runs for as long as what comes back lives.
  private func begin(
    _ plan: Plan = plan, _ rest: Event.Kind..., at seconds: Int64 = -120
  ) throws -> TranscriptFile {
    let folder = SessionFolder(sandbox.path(of: "Sessions"))
    let (_, file) = try folder.create(plan, started: .testing.later(by: seconds))
    var session = Session(plan: plan)
    var events = session.start().recorded
    for kind in rest { events += session.apply(Event(Moment(.seconds(12)), kind)).recorded }
    try file.append(events)
    return file
  }

  @Test func theRunningSessionIsToldInALine() throws {
    let file = try begin(Self.plan, .noteTaken("n"))
    try sandbox.run("status", output: "Ask 9:48\n")
    try sandbox.run(
      "status", "--format", "%n/%N %s %e %t “%q” 100%%",
      output: "1/2 early 0:12 19:48 “Why now?” 100%\n")
    withExtendedLifetime(file) {}
  }

  @Test func whereNothingRunsNothingIsSaid() throws {
    try sandbox.run("status", status: 1)
    _ = try begin()
    // Nobody holds it any more: it was cut short.
    try sandbox.run("status", status: 1)
    try sandbox.run("status", "--sessions", "Sessions", status: 1)
    try sandbox.run(
      "status", "--sessions", "gone", status: 3,
      errors: "rehearse: gone: there is no such file or folder; check the name\n")
  }

  @Test func ofSeveralTheNewestIsTold() throws {
    var other = Self.plan
    other.structure = Structure(title: "Other", phases: [Phase(title: "Only", window: nil)])
    let files = [try begin(at: -500), try begin(other, at: -60), try begin(at: -400)]
    try sandbox.run("status", output: "Only -:--\n")
    try sandbox.run(
      "watch", status: 2,
      errors: .beginning("rehearse: 3 sessions run in Sessions; name one of them: 2026-"))
    withExtendedLifetime(files) {}
  }

  @Test func aHiddenClockIsNotTold() throws {
    var plan = Self.plan
    plan.clock = .hidden
    let file = try begin(plan)
    try sandbox.run("status", "--format", "%p %l %s", output: "Ask -:-- clock hidden\n")
    withExtendedLifetime(file) {}
  }

  @Test func aLetterThatStandsForNothingIsRefused() throws {
    let letters = "there are %p %n %N %l %e %t %s %q %%"
    try sandbox.run(
      "status", "--format", "%p %x", status: 2,
      errors: "rehearse: --format: %x stands for nothing; \(letters)\n")
    try sandbox.run(
      "status", "--format", "%", status: 2,
      errors: "rehearse: --format: a letter is missing behind the last %; \(letters)\n")
  }

  @Test func whatCannotBeWatchedIsSaid() throws {
    try sandbox.write("# no transcript\n", to: "guide.md")
    try sandbox.run(
      "watch", "guide.md", status: 3,
      errors: "rehearse: guide.md: this is no transcript of rehearse\n")
    try sandbox.run(
      "watch", "no/folder", status: 3,
      errors: "rehearse: no/folder: there is no such file or folder; check the name\n")
    let file = try begin()
    try sandbox.run(
      "watch", "2027", status: 2,
      errors: .text(
        "rehearse: there is neither a session nor a folder “2027”; `rehearse log` lists the sessions"
          + "\n"))
    try file.append([Event(Moment(.seconds(30)), .ended(.stopped))])
    for name in [Self.id, "last", "Sessions/\(Self.id).md"] {
      let called = name.hasSuffix(".md") ? name : Self.id
      try sandbox.run(
        "watch", name, status: 1,
        errors: .text(
          "rehearse: session \(called) ended on 2026-11-25 at 09:58:30;"
            + " `rehearse show \(Self.id)` prints it\n"))
    }
  }
}
