import Foundation
import Listings
import Storage
import TestSupport
import Testing

@testable import rehearse

/// What `log` and `search` print.
@Suite struct LogTests {
  private func history(_ year: Int = 2026) throws -> Sandbox {
    let sandbox = try Sandbox()
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

  @Test func theLogAtFourWidths() throws {
    let sandbox = try history()
    let folder = SessionFolder(sandbox.folder.appendingPathComponent("Sessions").path)
    let library = try TranscriptLibrary([folder])
    for width in [200, 120, 80, 40] {
      let text = LogTable(all: library.sessions).text(library.sessions, width: width)
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
      try expectSnapshot(text: text, named: "log-\(width)")
    }
  }

  @Test func aNumberOfAFilteredListShowsThatSession() throws {
    let sandbox = try history()
    let log = try Run("log", "--structure", "leadership", in: sandbox)
    #expect(log.output.contains("\n-3  2026-10-03"))
    let shown = try Run("show", "-3", in: sandbox)
    #expect(shown.output.contains("# Leadership Discussion Structure"))
  }

  @Test func theCandidateIsShownWhereSeveralOccur() throws {
    let sandbox = try Sandbox()
    for day in ["20", "21"] {
      try sandbox.writeSession("2026-11-\(day)T190411-x", front: "candidate: Ada\n")
    }
    #expect(try !Run("log", in: sandbox).output.contains("Ada"))
    try sandbox.writeSession("2026-11-22T190411-x", front: "candidate: Bob\n")
    #expect(try Run("log", in: sandbox).output.contains("2026-11-21  19:04  Ada        Design"))
  }

  @Test func severalFoldersAreOneList() throws {
    let (sandbox, other) = (try history(), try history(2025))
    let path = other.folder.appendingPathComponent("Sessions").path
    let log = try Run("log", "--json", "--sessions", "Sessions", "--sessions", path, in: sandbox)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(log.output.utf8)) as? [[String: Any]])
    #expect(list.count == 6)
    let show = try Run("show", "-6", "--sessions", "Sessions", "--sessions", path, in: sandbox)
    #expect(show.output.contains("# Leadership"))
  }

  @Test func aSearchTellsPhaseAndTimeOfEachHitNewestSessionFirst() throws {
    let sandbox = try history()
    let run = try Run("search", "BUCKET", in: sandbox)
    #expect(run.status == 0)
    #expect(
      run.output == """
        2026-11-20T190411-technical-problem  Technical Problem Response Structure
          Ask · 0:40  ? which bucket, and who owns it?

        2026-10-03T190411-leadership  Leadership Discussion Structure
          Ask · 0:12  token bucket per key

        """)
    let filtered = try Run("search", "bucket", "--candidate", "ada", "--json", in: sandbox)
    let hits = try #require(
      try JSONSerialization.jsonObject(with: Data(filtered.output.utf8)) as? [[String: Any]])
    #expect(hits.count == 1)
    #expect(hits.first?["phase"] as? Int == 1 && hits.first?["at"] as? Double == 12)
    #expect(hits.first?["text"] as? String == "token bucket per key")
    let question = try Run("search", "rate limiter", in: sandbox)
    #expect(question.output.contains("\n  question  How would you design a rate limiter"))
  }

  @Test func aSearchWithoutAnyHitSaysSo() throws {
    let run = try Run("search", "redis", "--json", in: try history())
    #expect(run.status == 1)
    #expect(run.output == "[]\n")
    #expect(run.errors == "rehearse: no past session holds “redis”; try fewer or other words\n")
  }

  @Test func theContextOfAHitIsCutToTheWidth() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color", "PAGER": "cat"])
    let long =
      String(repeating: "before ", count: 12) + "bucket" + String(repeating: " after", count: 12)
    try sandbox.writeSession("2026-11-20T190411-x", notes: "- 2:14 \(long)\n")
    let tmux = try Tmux("search", "bucket", width: 50, in: sandbox)
    #expect(try await tmux.waitForEnd() == 0)
    let screen = try tmux.screen()
    #expect(screen.contains("\n  Ask · 2:14  …"))
    #expect(screen.contains("before bucket after after"))
    #expect(screen.split(separator: "\n").count == 2)
  }

  /// docs/json.md promises these names.
  @Test func theNamesOfTheJsonAreThoseThatAreDocumented() throws {
    let sandbox = try history()
    func names(_ arguments: String...) throws -> Set<String> {
      let result = try sandbox.execute(sandbox.command(arguments + ["--json"]))
      let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      return Set(((value as? [[String: Any]])?.first ?? value as? [String: Any] ?? [:]).keys)
    }
    let session: Set = [
      "id", "file", "started", "ended", "outcome", "structure", "reference", "level", "question",
      "candidate", "mode", "pace", "speed", "auto_advance", "earliest", "latest", "active",
      "paused",
      "away", "overrun", "phases", "marks", "scores", "tags",
    ]
    #expect(try names("log") == session)
    let record: Set = ["went_well", "to_change", "notes", "timeline", "problems"]
    #expect(try names("show", "last") == session.union(record))
    #expect(
      try names("search", "bucket") == [
        "id", "file", "started", "structure", "kind", "phase", "phase_title", "at", "text",
      ])
  }
}
