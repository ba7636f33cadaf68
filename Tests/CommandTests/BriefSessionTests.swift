import TestSupport
import Testing

/// Sessions that were left again at once: listed, and no practice.
@Suite struct BriefSessionTests {
  /// Three sessions of some minutes, and two of a few seconds.
  private func history() throws -> Sandbox {
    let sandbox = try Sandbox()
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
    let stats = try sandbox.run("stats", output: .beginning("3 sessions on 3 days")).output
    #expect(stats.contains("left out: 2 sessions of under 30 seconds"))
    #expect(stats.contains("strong 9 (3.0)"))
    let json = try sandbox.run("stats", "--json", output: .some).object()
    #expect(json["brief_left_out"] as? Int == 2)
    try sandbox.run(
      "report", "-o", "-", output: .holding("Left out: 2 sessions of under 30 seconds."))
    try sandbox.run("log", output: .holding("-1  2026-11-24", "-2  2026-11-23"))
  }

  @Test func noRowOfThemCounts() throws {
    let sandbox = try history()
    for (row, counting) in [("session", 3), ("phase", 6)] {
      let run = try sandbox.run("export", "--by", row, output: .some)
      let rows = run.output.split(separator: "\n")
      #expect(rows.count { $0.contains("\"counts\": true") } == counting)
      #expect(
        rows.filter { $0.contains("2026-11-24") }.allSatisfy { $0.contains("\"counts\": false") })
    }
  }

  @Test func whereNothingElseIsThatIsSaid() throws {
    let sandbox = try history()
    let filter = ["--since", "2026-11-23"]
    let sentence = "No session counts; left out: 2 sessions of under 30 seconds.\n"
    try sandbox.run(["stats"] + filter, output: .text(sentence))
    try sandbox.run(
      ["report", "-o", "-"] + filter, status: 1,
      errors: "rehearse: \(sentence)rehearse: no report was made\n")
  }

  @Test func startTakesNow() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "start", "technical", "--now", "--plain", "--sessions", "Sessions", input: "a note\n",
      output: .holding("0:00 noted\n"))
    #expect(try sandbox.transcripts().first?.transcript.notes.count == 1)
    try sandbox.run("start", "--help", output: .holding("--now"))
  }
}
