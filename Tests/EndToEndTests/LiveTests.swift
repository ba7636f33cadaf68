import Foundation
import Sessions
import TestSupport
import Testing

private let guide = """
  ---
  audience: [L6, L7]
  ---
  # Talks

  ## Talk

  1. Open (30 s)
  2. Middle (2 min)
  3. End (10 s)

  ## Talk questions

  - Why now?
    - Common follow-ups: What if it fails in the night, in public, and for the third time?

  ## Words

  | Term | L6 | L7 |
  |---|---|---|
  | Hedging | say less | ask who may |

  ## Talk checklist

  **End (10 s)**
  - [ ] Thank them

  **Middle**
  - [ ] Give a number
  """

/// What a running session offers besides its clock: lookup, curveballs and checklists.
@Suite(.tags(.process)) struct LiveTests {
  /// A folder with the guide, for a session in a terminal.
  private func sandbox(_ text: String = guide) throws -> Sandbox {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    try sandbox.write(text, to: "guide.md")
    return sandbox
  }

  @Test func somethingIsLookedUpWhileTheClockRuns() async throws {
    let terminal = try Tmux(
      "start", "talk", "--now", "--no-question", "--from", "guide.md", "--sessions", "Sessions",
      "--level", "L6",
      in: try sandbox())
    try await terminal.waitFor("i note")
    try terminal.type("/")
    try await terminal.waitFor("type a word, such as latency")
    try terminal.type("hedgin")
    let screen = try await terminal.waitFor("say less")
    #expect(screen.contains("guide.md:19"))
    #expect(!screen.contains("ask who may"))
    let first = try #require(screen.firstMatch(of: /(\d:\d\d)\ ·/)?.1)
    try await terminal.wait(for: "the clock to go on") { screen in
      screen.contains("say less") && !screen.contains("\(first) · ") ? () : nil
    }
    try terminal.type("q")
    try await terminal.waitFor("nothing matches “hedginq”")
    try terminal.send("Escape")
    try await terminal.waitFor("i note")
    try terminal.type("qy")
    try await terminal.waitFor("Debrief")
    let transcript = try #require(try terminal.sandbox.transcripts().first).transcript
    #expect(transcript.notes.isEmpty)
    #expect(transcript.session.results.map(\.visits) == [1, 0, 0])
  }

  @Test func aSessionThatEndsEndsItsLookup() async throws {
    let terminal = try Tmux(
      "start", "talk", "--now", "--no-question", "--from", "guide.md", "--sessions", "Sessions",
      "--auto-advance",
      in: try sandbox(guide.replacingOccurrences(of: "(30 s)", with: "(30 min)")))
    try await terminal.waitFor("i note")
    // All at once: the last phase is over in ten seconds.
    try terminal.type("nn/hedging")
    let screen = try await terminal.waitFor("Debrief", timeout: .seconds(30))
    #expect(!screen.contains("hedging"))
    let transcript = try #require(try terminal.sandbox.transcripts().first).transcript
    #expect(transcript.outcome == .completed)
    #expect(transcript.notes.isEmpty)
  }

  @Test func aFollowUpIsThrownInAndStaysUntilItIsAnswered() async throws {
    // With an open end there is time for a follow-up however long the first phase took.
    let terminal = try Tmux(
      "start", "talk", "--now", "--from", "guide.md", "--sessions", "Sessions", "--curveballs",
      "--draw",
      "--speed", "10",
      in: try sandbox(guide.replacingOccurrences(of: "3. End (10 s)", with: "3. End (10+ s)")))
    try await terminal.waitFor("i note")
    try terminal.type("n")
    let screen = try await terminal.waitFor(
      "What if it fails in the night, in public, and", timeout: .seconds(30))
    #expect(screen.contains("third time?"))
    try terminal.type("d")
    try await terminal.wait(for: "the question to go") { screen in
      screen.contains("third time?") ? nil : ()
    }
    try terminal.type("qy")
    try await terminal.waitFor("Debrief")
    let transcript = try #require(try terminal.sandbox.transcripts().first).transcript
    #expect(transcript.notes.count == 1)
    let note = try #require(transcript.notes.first)
    #expect(
      note.content == .followUp("What if it fails in the night, in public, and for the third time?")
    )
    #expect(note.phase == 1)
  }

  @Test func plainSessionsLookUpAndThrowInAsWell() throws {
    let sandbox = try self.sandbox()
    let lookup = try Run(
      "start", "talk", "--now", "--no-question", "--from", "guide.md", "--level", "L7",
      "--sessions", "S",
      input: "/lookup hedging\n/lookup\n/lookup zzz\n", in: sandbox)
    #expect(lookup.output.contains("Words\n  guide.md:19 · Talks\n"))
    #expect(lookup.output.contains("ask who may") && !lookup.output.contains("say less"))
    #expect(lookup.output.contains("/lookup needs a text behind it\nnothing matches “zzz”"))
    // The end of input would end the session before its clock does.
    let script = """
      (for i in $(seq 400); do grep -qs ^ended: "$0"/* && break; sleep 0.05; done) | "$@"
      """
    let command = sandbox.command([
      "start", "talk", "--from", "guide.md", "--draw", "--curveballs", "--auto-advance", "--speed",
      "200", "--plain", "--sessions", "T",
    ])
    let plain = try sandbox.execute(
      ["/bin/sh", "-c", script, "\(sandbox.folder.path)/T"] + command)
    #expect(plain.status == 0)
    #expect(plain.output.contains(/\n\d:\d\d the interviewer asks: What if it fails in the night/))
    #expect(!plain.output.contains("asked: "))
    #expect(try sandbox.transcripts(in: "T").map(\.transcript.notes.count) == [1])
  }

  @Test func thePointsOfAChecklistBecomePrompts() throws {
    let sandbox = try self.sandbox()
    let run = try Run(
      "start", "talk", "--now", "--no-question", "--from", "guide.md", "--checklist", "talk check",
      "--checklist", "middle",
      "--sessions", "S", input: "/next\n/tick 2\n", in: sandbox)
    #expect(run.output.contains("     1 Give a number\n     2 Give a number\n"))
    let transcript = try #require(try sandbox.transcripts(in: "S").first).transcript
    #expect(
      transcript.plan.phases.map(\.prompts) == [
        [], ["Give a number", "Give a number"], ["Thank them"],
      ])
    #expect(transcript.session.covered(in: 1) == [1])
  }

  @Test(arguments: [
    (
      ["talk", "--curveballs", "--no-question"], "--curveballs needs a question, and there is none"
    ),
    (["talk", "--curveballs", "--question", "Why me?"], "the guides have none for “Why me?”"),
    (["talk", "--curveballs", "--draw", "--total", "20s"], "--curveballs needs a phase behind"),
    (["talk", "--checklist", "tolk"], "“tolk”; did you mean “Talk checklist”?"),
    (
      ["talk", "--checklist", "d"], "may mean “End (10 s)” (guide.md:26) or “Middle” (guide.md:29)"
    ),
    (["talk", "--checklist", "zzz"], "called “zzz”; rehearse lookup checklist shows them"),
  ])
  func whatCannotBeIsToldBeforeTheClockStarts(words: [String], error: String) throws {
    let sandbox = try self.sandbox()
    let result = try sandbox.execute(
      sandbox.command(["start"] + words + ["--from", "guide.md", "--sessions", "S"]))
    #expect(result.status == 2)
    #expect(result.errors.contains(error))
    #expect(!FileManager.default.fileExists(atPath: sandbox.folder.path + "/S"))
  }
}
