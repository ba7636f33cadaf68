import Foundation
import TestSupport
import Testing

/// What `rehearse export` writes, as other programs read it.
@Suite struct ExportTests {
  /// Where Scripts/test puts DuckDB.
  private static let modules = Sandbox.project.appendingPathComponent(".build/python").path
  private static let hasDuckDB = FileManager.default.fileExists(atPath: modules + "/duckdb")

  private func history(_ count: Int) throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.makeHistory(count, "--candidate", "O'Hara, \"Jo\"")
    return sandbox
  }

  @Test(
    .enabled(if: hasDuckDB, "Scripts/test could not install DuckDB: it comes from PyPI"),
    arguments: ["ndjson", "csv"])
  func duckDBCountsWhatStatsCounts(format: String) throws {
    let sandbox = try history(150)
    for row in ["session", "phase"] {
      let export = try sandbox.run("export", "--format", format, "--by", row, output: .some)
      try sandbox.write(export.output, to: "\(row).\(format)")
    }
    try sandbox.write(try sandbox.run("stats", "--json", output: .some).output, to: "stats.json")
    let query = """
      import json, sys
      sys.path.insert(0, sys.argv[1])
      import duckdb
      read = {"ndjson": "read_ndjson", "csv": "read_csv"}[sys.argv[2]]
      sessions, phases = (f"{read}('{kind}.{sys.argv[2]}')" for kind in ("session", "phase"))
      stats = json.load(open("stats.json"))
      def one(query, *values): return duckdb.execute(query, list(values)).fetchone()
      wrong = []
      def same(what, left, right):
        if abs((left or 0) - (right or 0)) > 0.002: wrong.append(f"{what}: {left}, {right}")
      ended = "speed = 1 and (outcome = 'completed' or outcome <> 'running' and active >= 30)"
      count, active = one(f"select count(*), sum(active) from {sessions} where {ended}")
      same("sessions", count, stats["sessions"])
      same("active", active, stats["active"])
      compared = 0
      for structure in stats["structures"]:
        title = structure["structure"]
        paused, strong = one(
          f"select sum(paused), sum(strong) from {sessions} where {ended} and structure = ?", title)
        same("paused", paused, structure["paused"])
        same("strong", strong, structure["marks"]["strong"])
        for phase in structure["phases"]:
          windows, count, median, over, overs, covered = one(
            f"select count(distinct latest), count(*), quantile_cont(active, 0.5),"
            f" quantile_cont(over, 0.5) filter (over > 0), count(*) filter (over > 0), sum(covered)"
            f" from {phases} where counts and structure = ? and title = ?",
            title, phase["title"])
          same(title + " n", count, phase["sessions"])
          same(title + " over", overs, phase["over"])
          if overs >= 3: same(title + " over by", over, phase["median_over"])
          if count >= 3 and windows == 1:
            same(title + " median", median, phase["median"])
            compared += 1
      print(compared, one(f"select any_value(candidate) from {sessions}")[0])
      sys.exit("\\n".join(wrong) or 0)
      """
    try sandbox.write(query, to: "query.py")
    let totals = try sandbox.execute([
      "/usr/bin/env", "-C", sandbox.folder.path, "python3", "query.py", ExportTests.modules, format,
    ])
    #expect(totals.status == 0, "\(totals.errors)")
    let words = totals.output.split(separator: " ", maxSplits: 1)
    #expect((words.first.flatMap { Int($0) } ?? 0) > 10)
    #expect(words.last == "O'Hara, \"Jo\"\n")
  }

  @Test(.enabled(if: hasDuckDB, "Scripts/test could not install DuckDB: it comes from PyPI"))
  func theQueriesForCoachesRun() throws {
    let sandbox = try history(60)
    for (row, name) in [("session", "sessions.ndjson"), ("phase", "phases.ndjson")] {
      try sandbox.write(
        try sandbox.run("export", "--by", row, output: .some).output, to: name)
    }
    let query = """
      import re, sys
      sys.path.insert(0, sys.argv[1])
      import duckdb
      queries = re.findall(r"```sql\\n(.*?)```", open(sys.argv[2]).read(), re.S)
      print(len(queries))
      for query in queries: print(len(duckdb.execute(query).fetchall()))
      """
    try sandbox.write(query, to: "query.py")
    let page = Sandbox.project.appendingPathComponent("docs/team.md").path
    let run = try sandbox.execute([
      "/usr/bin/env", "-C", sandbox.folder.path, "python3", "query.py", ExportTests.modules, page,
    ])
    let counts = run.output.split(separator: "\n").compactMap { Int($0) }
    #expect(run.status == 0, "\(run.errors)")
    #expect(counts.first == 4 && counts.count == 5 && counts.allSatisfy { $0 > 0 })
  }

  @Test func theColumnsAreThoseOfTheDocument() throws {
    let page = try Sandbox.page("docs/export.md")
    // The tables of the document: those of both kinds, of a session, of a phase.
    let tables = page.components(separatedBy: "\n## ").dropFirst().map { section in
      section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
        String($0.dropFirst(3).prefix { $0 != "`" })
      }
    }
    try #require(tables.count == 3)
    func header(_ row: String) throws -> [String] {
      try Sandbox().run("export", "--format", "csv", "--by", row, output: .some).output
        .split(separator: ",").map { $0.trimmingCharacters(in: .newlines) }
    }
    #expect(try header("session") == tables[0] + tables[1])
    #expect(try header("phase") == tables[0] + tables[2])
  }

  @Test func aRowHoldsWhatTheTranscriptSays() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      """
      ---
      rehearse: 1
      id: "a"
      started: 2026-11-23T19:04:11+01:00
      outcome: stopped
      structure: "Two \\"words\\""
      question: "=1+1, or\\nwhat?"
      active: 61.5
      phases:
        - title: "One"
          earliest: 10
          active: 61.5
          visits: 1
      tags: [b, "c;d"]
      ---
      """, to: "a.md")
    try sandbox.run(
      "export", "--format", "csv", "--sessions", ".",
      output: .holding(
        #""stopped",1,"Two ""words""","","#, "\"'=1+1, or\nwhat?\"",
        #",61.500,0.000,0.000,0.000,false,1,0,0,0,0,0,0,0,,"b;c;d","#))
    let rows = try sandbox.run(
      "export", "--format", "json", "--by", "phase", "--sessions", ".", output: .some
    ).list()
    #expect(rows.count == 1)
    #expect(rows.first?["active"] as? Double == 61.5)
    // The session was stopped in its last phase: that time was cut off.
    #expect(rows.first?["counts"] as? Bool == false)
    #expect(rows.first?["latest"] is NSNull)
  }

  /// A folder with one transcript whose texts are these.
  private func sandbox(question: String, candidate: String, tags: [String]) throws -> Sandbox {
    let sandbox = try Sandbox()
    let tags = tags.map { "\"\($0)\"" }.joined(separator: ", ")
    try sandbox.writeSession(
      "2026-11-23T190411-a", active: (20, 110),
      front: "question: \"\(question)\"\ncandidate: \"\(candidate)\"\ntags: [\(tags)]\n")
    return sandbox
  }

  @Test(
    arguments: [
      ("=1+2", "\"'=1+2\""), ("+1", "\"'+1\""), ("-2+3 shards?", "\"'-2+3 shards?\""),
      ("@SUM(A1)", "\"'@SUM(A1)\""), ("\\t=1", "\"'\t=1\""), ("  =1", "\"'  =1\""),
      ("＝1", "\"'＝1\""), ("﹢1", "\"'﹢1\""), ("\\r=1", "\"'=1\""), ("1=1", "\"1=1\""),
      ("a-b", "\"a-b\""),
    ])
  func noTextIsAFormulaInASpreadsheet(text: String, cell: String) throws {
    let sandbox = try sandbox(question: text, candidate: text, tags: [text, "b"])
    let rows = try sandbox.run("export", "--format", "csv", output: .some).output
    // Candidate, question, tags.
    #expect(rows.components(separatedBy: cell + ",").count == 3, "\(rows)")
    // A tag has no spaces around it.
    let tag = cell.replacing("'\t", with: "'").replacing("'  ", with: "'")
    #expect(rows.contains(tag.dropLast() + ";b\","), "\(rows)")
    // Numbers are none, negative ones neither.
    try sandbox.run(
      "export", "--format", "csv", "--by", "phase",
      output: .holding(",0.000,20.000,0.000,10.000,true,1,"))
  }

  @Test func rawTextIsThatOfTheTranscript() throws {
    let sandbox = try sandbox(
      question: "=1+2", candidate: "a\\e[31m\\u202eb\\x9b1m", tags: ["@a"])
    try sandbox.run(
      "export", "--format", "csv", "--raw",
      output: .holding("\"=1+2\"", "\"a\u{1B}[31m\u{202E}b\u{9B}1m\"", "\"@a\""))
    let csv = try sandbox.run(
      "export", "--format", "csv", output: .holding("\"a�[31m�b�1m\"")
    ).output
    #expect(
      csv.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test func aSpreadsheetGetsItsFileAndItsMark() throws {
    let sandbox = try sandbox(question: "Zoë?", candidate: "Zoë", tags: [])
    try sandbox.write("old", to: "sessions.csv")
    try sandbox.run(
      "export", "--format", "csv", "--bom", "-o", "sessions.csv",
      errors: "rehearse: wrote sessions.csv\n")
    // Read as bytes: Foundation takes such a mark off.
    let written = try Data(contentsOf: sandbox.folder.appendingPathComponent("sessions.csv"))
    #expect(Array(written.prefix(5)) == [0xEF, 0xBB, 0xBF] + Array("id".utf8))
    let shown = try sandbox.run(
      "export", "--format", "csv", "-o", "-", output: .holding("\"Zoë?\"")
    ).output
    #expect(written == Data(("\u{FEFF}" + shown).utf8))
    try sandbox.run(
      "export", "--bom", status: 2,
      errors: "rehearse: --bom is for spreadsheets; add --format csv\n")
    try sandbox.run(
      "export", "-o", ".", status: 3,
      errors: "rehearse: . is a folder; name a file with -o FILE\n")
  }
}
