import Foundation
import Testing

/// Sessions that were left again at once: listed, and no practice.
@Suite struct BriefSessionTests {
  /// Three sessions of some minutes, and two of a few seconds.
  private func history() throws -> Sandbox {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    for day in 20...22 {
      try sandbox.writeSession("2026-11-\(day)T190411-talk", front: "marks:\n  strong: 3\n")
    }
    for (day, outcome) in [(23, "stopped"), (24, "interrupted")] {
      let id = "2026-11-\(day)T190411-talk"
      try sandbox.writeSession(
        id, active: (9, 20), front: "question: \"Which cache?\"\nmarks:\n  strong: 1\n")
      try sandbox.write(
        try sandbox.read("Sessions/\(id).md").replacing(
          "outcome: completed", with: "outcome: \(outcome)"), to: "Sessions/\(id).md")
    }
    return sandbox
  }

  @Test func theyThinNoAverage() throws {
    let sandbox = try history()
    let stats = try Run("stats", in: sandbox).output
    #expect(stats.hasPrefix("3 sessions on 3 days"))
    #expect(stats.contains("left out: 2 sessions of under 30 seconds"))
    #expect(stats.contains("strong 9 (3.0)"))
    let json = try Run("stats", "--json", in: sandbox).output
    #expect(json.contains(#""brief_left_out":2"#) || json.contains(#""brief_left_out": 2"#))
    let report = try Run("report", "-o", "-", in: sandbox).output
    #expect(report.contains("Left out: 2 sessions of under 30 seconds."))
    let log = try Run("log", in: sandbox).output
    #expect(log.contains("-1  2026-11-24") && log.contains("-2  2026-11-23"))
  }

  @Test func noRowOfThemCounts() throws {
    let sandbox = try history()
    for (row, counting) in [("session", 3), ("phase", 6)] {
      let run = try Run("export", "--by", row, in: sandbox)
      let rows = run.output.split(separator: "\n")
      #expect(rows.count { $0.contains("\"counts\": true") } == counting)
      #expect(
        rows.filter { $0.contains("2026-11-24") }.allSatisfy { $0.contains("\"counts\": false") })
    }
  }

  @Test func whereNothingElseIsThatIsSaid() throws {
    let sandbox = try history()
    let filter = ["--since", "2026-11-23"]
    let stats = try sandbox.execute(sandbox.command(["stats"] + filter))
    #expect(
      stats.output == "No session counts; left out: 2 sessions of under 30 seconds.\n")
    let report = try sandbox.execute(sandbox.command(["report", "-o", "-"] + filter))
    #expect(report.status == 1)
    #expect(
      report.errors == "rehearse: No session counts; left out: 2 sessions of under 30 seconds.\n")
  }

  @Test func theHomeScreenCountsWhatStatsCounts() async throws {
    let sandbox = try history()
    let tmux = try Tmux(in: sandbox)
    let screen = try await tmux.waitFor("rehearsed")
    #expect(screen.contains("3 sessions · 8 min rehearsed"))
    try tmux.type("q")
    #expect(try await tmux.waitForEnd() == 0)
  }

  @Test func startTakesNow() throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    let run = try Run(
      "start", "technical", "--now", "--plain", "--sessions", "Sessions", input: "a note\n",
      in: sandbox)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(try sandbox.transcripts().first?.transcript.notes.count == 1)
    #expect(try Run("start", "--help").output.contains("--now"))
  }
}
