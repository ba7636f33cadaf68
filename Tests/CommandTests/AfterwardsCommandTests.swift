import Foundation
import TestSupport
import Testing

/// What commands tell of levels, of questions of phases and of what was said after the end.
@Suite struct AfterwardsCommandTests {
  private func history() throws -> Sandbox {
    let sandbox = try Sandbox(["PAGER": "cat"])
    for day in 1...6 {
      try sandbox.writeSession(
        "2026-11-0\(day)T190411-design", active: (day < 4 ? 60 : 80, 100),
        front:
          "level: \(day < 4 ? "L6" : "L7")\nscores:\n  overall: \(day < 4 ? "hire" : "no hire")\n")
    }
    return sandbox
  }

  @Test func statsSetLevelsSideBySide() throws {
    let sandbox = try history()
    let text = try sandbox.run("stats", "--by", "level", width: 80, output: .some).output
    #expect(text.contains("L6       L7") && text.contains("hire  no hire"), "\(text)")
    #expect(text.contains("1:00     1:20"), "\(text)")
    let json = try sandbox.run("stats", "--json", output: .some).object()
    let structures = json["structures"] as? [[String: Any]]
    let levels = structures?.first?["levels"] as? [[String: Any]]
    #expect(levels?.compactMap { $0["level"] as? String } == ["L6", "L7"])
    try sandbox.run(
      "stats", "--by", "level", "--level", "L6",
      output: .holding("no structure was rehearsed for two"))
  }

  private static let front = """
    question: "A cache"
    resolution: "numbers first"
    kept: false
    scores:
      overall_points: 2.5
      "Scoping": 3
    evidence:
      "Scoping": "the second note"
    anti_patterns: ["Draws first"]

    """

  @Test func showPutsTheReflectionFirst() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.writeSession(
      "2026-11-01T190411-design", front: Self.front,
      notes: "- 0:12 a note\n\n## Reflection\n\n"
        + "- **Scoping**: 3 of 4 (the second note)\n- Went well: pace\n")
    let text = try sandbox.run("show", "last", output: .some).output
    let places = [
      "# Design", "## Reflection", "Went well: pace", "## 1. ", "a note", "## Timeline",
    ]
    .compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 6 && places == places.sorted(), "\(text)")
  }

  @Test func showSaysWhichQuestionWasAskedInAPhase() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.run(
      "start", "technical", "--now", "--question", "Design a limiter",
      input: "/question How would you bill it?\n/next\n/end\n", output: .some)
    let shown = try sandbox.run("show", "last", output: .some).output
    #expect(shown.contains("\n## 1. Clarifying Questions\n\n> How would you bill it?\n"))
    #expect(shown.contains("\n## 2. High-Level Approach\n\n> How would you bill it?\n"))
    // What was never entered was asked nothing.
    #expect(shown.contains("\n## 3. Detailed Design\n\n- ["))
    let debrief = try sandbox.run("debrief", input: "/show\n", output: .some).output
    #expect(!debrief.contains("limiter"))
  }

  @Test func searchFindsEvidenceAndTheJSONTellsScores() throws {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-01T190411-design", front: Self.front)
    try sandbox.run("search", "second", "note", output: .holding("evidence"))
    let session = try #require(try sandbox.run("log", "--json", output: .some).list().first)
    let scores = try #require(session["scores"] as? [String: Any])
    #expect(scores["overall"] is NSNull && scores["overall_points"] as? Double == 2.5)
    #expect(scores["Scoping"] as? Double == 3 && session["kept"] as? Bool == false)
    try sandbox.run("log", output: .holding("between no hire and hire"))
    try sandbox.run(
      "export", "--format", "csv", output: .holding("\"overall_points: 2.5;Scoping: 3\""))
  }
}
