import TestSupport
import Testing
import Texts

/// What `log` and `search` print.
@Suite struct LogTests {
  private func history(_ year: Int = 2026) throws -> Sandbox {
    let sandbox = try Sandbox(["PAGER": "cat"])
    try sandbox.writeSession(
      "\(year)-10-03T190411-leadership", "Leadership Discussion Structure", active: (75, 110),
      front: "candidate: \"Ada\"\nlevel: L6\nscores:\n  overall: strong hire\n",
      notes: "- 0:12 token bucket per key\n- 0:31 **strong**\n")
    try sandbox.writeSession(
      "\(year)-11-20T190411-technical-problem", "Technical Problem Response Structure",
      front: "question: \"How would you design a rate limiter for a public API?\"\ntags: [aloud]\n",
      notes: "- 0:40 **follow-up** which bucket, and who owns it?\n")
    try sandbox.writeSession(
      "\(year)-11-21T190411-star-in", "STAR in Two Minutes", active: (90, 130),
      front: "candidate: \"Bob\"\nlevel: L7\nspeed: 20\nscores:\n  overall: no hire\n",
      notes: "- 0:05 der Eimer\n")
    return sandbox
  }

  @Test(arguments: [200, 120, 80, 40]) func theLogAtFourWidths(width: Int) throws {
    let run = try history().run("log", width: width, output: .some)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= width })
    try expectSnapshot(text: run.output, named: "log-\(width)")
  }

  @Test func aNumberOfAFilteredListShowsThatSession() throws {
    let sandbox = try history()
    try sandbox.run("log", "--structure", "leadership", output: .holding("\n-3  2026-10-03"))
    try sandbox.run("show", "-3", output: .holding("# Leadership Discussion Structure"))
  }

  @Test func theCandidateIsShownWhereSeveralOccur() throws {
    let sandbox = try Sandbox()
    for day in ["20", "21"] {
      try sandbox.writeSession("2026-11-\(day)T190411-x", front: "candidate: Ada\n")
    }
    try sandbox.run("log", output: .holding("2026-11-21", without: ["Ada"]))
    try sandbox.writeSession("2026-11-22T190411-x", front: "candidate: Bob\n")
    try sandbox.run("log", output: .holding("2026-11-21  19:04  Ada        Design"))
  }

  @Test func whatTheInterviewerSaidStandsBesideOnesOwnAnswer() throws {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-20T190411-x", front: "scores:\n  overall: hire\n")
    try sandbox.run("log", output: .holding("hire?", without: ["theirs"]))
    try sandbox.writeSession(
      "2026-11-21T190411-x",
      front: "scores:\n  overall: hire\npartner_scores:\n  overall: no hire\n")
    try sandbox.run(
      "log", output: .holding("  hire?  theirs   id\n", "  hire   no hire  2026-11-21"))
  }

  @Test func severalFoldersAreOneList() throws {
    let (sandbox, other) = (try history(), try history(2025))
    let folders = ["--sessions", "Sessions", "--sessions", other.path(of: "Sessions")]
    let list = try sandbox.run(["log", "--json"] + folders, output: .some).list()
    #expect(list.count == 6)
    try sandbox.run(["show", "-6"] + folders, output: .holding("# Leadership"))
  }

  @Test func theLogListsNewestFirstAndAnIdMayBeShortened() throws {
    let sandbox = try Sandbox()
    for (minute, name) in ["technical", "leadership"].enumerated() {
      try sandbox.run(
        "start", name, "--sessions", "S", input: "\(name)\n",
        now: .testing.later(by: 60 * Int64(minute)), output: .some)
    }
    let list = try sandbox.run("log", "--json", "--sessions", "S", output: .some).list()
    #expect(
      list.map { $0["id"] as? String } == [
        "2026-11-25T100100-leadership-discussion",
        "2026-11-25T100000-technical-problem",
      ])
    let last = try sandbox.run("show", "last", "--sessions", "S", output: .some).output
    try sandbox.run("show", "2026-11-25T1001", "--sessions", "S", output: .text(last))
    try sandbox.run(
      "show", "20", "--sessions", "S", status: 2, errors: .holding("begins 2 sessions"))
  }

  @Test func aSearchTellsPhaseAndTimeOfEachHitNewestSessionFirst() throws {
    let sandbox = try history()
    try sandbox.run(
      "search", "BUCKET",
      output: """
        2026-11-20T190411-technical-problem  Technical Problem Response Structure
          Ask · 0:40  ? which bucket, and who owns it?

        2026-10-03T190411-leadership  Leadership Discussion Structure
          Ask · 0:12  token bucket per key

        """)
    let hits = try sandbox.run("search", "bucket", "--candidate", "ada", "--json", output: .some)
      .list()
    #expect(hits.count == 1)
    #expect(hits.first?["phase"] as? Int == 1 && hits.first?["at"] as? Double == 12)
    #expect(hits.first?["text"] as? String == "token bucket per key")
    try sandbox.run(
      "search", "rate limiter",
      output: .holding("\n  question  How would you design a rate limiter"))
  }

  @Test func aSearchWithoutAnyHitSaysSo() throws {
    try history().run(
      "search", "redis", "--json", status: 1, output: "[]\n",
      errors: "rehearse: no past session holds “redis”; try fewer or other words\n")
  }

  @Test func theContextOfAHitIsCutToTheWidth() throws {
    let sandbox = try Sandbox(["PAGER": "cat"])
    let long =
      String(repeating: "before ", count: 12) + "bucket" + String(repeating: " after", count: 12)
    try sandbox.writeSession("2026-11-20T190411-x", notes: "- 2:14 \(long)\n")
    let run = try sandbox.run(
      "search", "bucket", width: 50,
      output: .holding("\n  Ask · 2:14  …", "before bucket after after"))
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.count <= 50 })
  }

  @Test func aForgedLineEndDoesNotMakeARow() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "start", "technical", "--question", "q\n2026-01-01 forged", "--sessions", "S", output: .some)
    try sandbox.run("log", "--sessions", "S", output: .holding("q↵2026-01-01 forged"))
  }
}
