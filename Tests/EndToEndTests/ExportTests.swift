import Foundation
import Testing

/// What `rehearse export` writes, as other programs read it.
@Suite struct ExportTests {
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// Where Scripts/test puts DuckDB.
  private static let modules = project.appendingPathComponent(".build/python").path
  private static let hasDuckDB = FileManager.default.fileExists(atPath: modules + "/duckdb")

  private func history(_ count: Int, in sandbox: Sandbox) throws {
    let script = ExportTests.project.appendingPathComponent("Scripts/make-history").path
    let folder = sandbox.folder.appendingPathComponent("Sessions").path
    let made = try sandbox.execute(
      ["/usr/bin/env", "python3", script, String(count), folder, "--candidate", "O'Hara, \"Jo\""])
    try #require(made.status == 0)
  }

  @Test(
    .enabled(if: hasDuckDB, "Scripts/test could not install DuckDB: it comes from PyPI"),
    arguments: ["ndjson", "csv"])
  func duckDBCountsWhatStatsCounts(format: String) throws {
    let sandbox = try Sandbox()
    try history(150, in: sandbox)
    for row in ["session", "phase"] {
      let export = try Run("export", "--format", format, "--by", row, in: sandbox)
      #expect(export.status == 0 && export.errors.isEmpty)
      try sandbox.write(export.output, to: "\(row).\(format)")
    }
    try sandbox.write(try Run("stats", "--json", in: sandbox).output, to: "stats.json")
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
    let sandbox = try Sandbox()
    try history(60, in: sandbox)
    try sandbox.write(try Run("export", in: sandbox).output, to: "sessions.ndjson")
    try sandbox.write(try Run("export", "--by", "phase", in: sandbox).output, to: "phases.ndjson")
    let query = """
      import re, sys
      sys.path.insert(0, sys.argv[1])
      import duckdb
      queries = re.findall(r"```sql\\n(.*?)```", open(sys.argv[2]).read(), re.S)
      print(len(queries))
      for query in queries: print(len(duckdb.execute(query).fetchall()))
      """
    try sandbox.write(query, to: "query.py")
    let page = ExportTests.project.appendingPathComponent("docs/team.md").path
    let run = try sandbox.execute([
      "/usr/bin/env", "-C", sandbox.folder.path, "python3", "query.py", ExportTests.modules, page,
    ])
    let counts = run.output.split(separator: "\n").compactMap { Int($0) }
    #expect(run.status == 0, "\(run.errors)")
    #expect(counts.first == 4 && counts.count == 5 && counts.allSatisfy { $0 > 0 })
  }

  @Test func theColumnsAreThoseOfTheDocument() throws {
    let page = try String(
      contentsOf: ExportTests.project.appendingPathComponent("docs/export.md"), encoding: .utf8)
    // The tables of the document: those of both kinds, of a session, of a phase.
    let tables = page.components(separatedBy: "\n## ").dropFirst().map { section in
      section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
        String($0.dropFirst(3).prefix { $0 != "`" })
      }
    }
    try #require(tables.count == 3)
    func header(_ row: String) throws -> [String] {
      try Run("export", "--format", "csv", "--by", row).output.split(separator: ",").map {
        $0.trimmingCharacters(in: .newlines)
      }
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
    let csv = try Run("export", "--format", "csv", "--sessions", ".", in: sandbox)
    #expect(csv.status == 0)
    #expect(csv.output.contains(#""stopped",1,"Two ""words""","","#))
    #expect(csv.output.contains("\"'=1+1, or\nwhat?\""))
    #expect(
      csv.output.hasSuffix(#",61.500,0.000,0.000,0.000,false,1,0,0,0,0,0,0,0,,"b;c;d""# + "\n"))
    let json = try Run(
      "export", "--format", "json", "--by", "phase", "--sessions", ".", in: sandbox)
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(rows?.count == 1)
    #expect(rows?.first?["active"] as? Double == 61.5)
    // The session was stopped in its last phase: that time was cut off.
    #expect(rows?.first?["counts"] as? Bool == false)
    #expect(rows?.first?["latest"] is NSNull)
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
    let rows = try Run("export", "--format", "csv", in: sandbox).output
    // Candidate, question, tags.
    #expect(rows.components(separatedBy: cell + ",").count == 3, "\(rows)")
    // A tag has no spaces around it.
    let tag = cell.replacing("'\t", with: "'").replacing("'  ", with: "'")
    #expect(rows.hasSuffix(tag.dropLast() + ";b\"\n"), "\(rows)")
    // Numbers are none, negative ones neither.
    let phases = try Run("export", "--format", "csv", "--by", "phase", in: sandbox).output
    #expect(phases.contains(",0.000,20.000,0.000,10.000,true,1,"))
  }

  @Test func rawTextIsThatOfTheTranscript() throws {
    let sandbox = try sandbox(
      question: "=1+2", candidate: "a\\e[31m\\u202eb\\x9b1m", tags: ["@a"])
    let raw = try Run("export", "--format", "csv", "--raw", in: sandbox).output
    for text in ["\"=1+2\"", "\"a\u{1B}[31m\u{202E}b\u{9B}1m\"", "\"@a\""] {
      #expect(raw.contains(text))
    }
    let csv = try Run("export", "--format", "csv", in: sandbox).output
    #expect(csv.contains("\"a�[31m�b�1m\""))
    #expect(
      csv.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test func aSpreadsheetGetsItsFileAndItsMark() throws {
    let sandbox = try sandbox(question: "Zoë?", candidate: "Zoë", tags: [])
    try sandbox.write("old", to: "sessions.csv")
    let run = try Run("export", "--format", "csv", "--bom", "-o", "sessions.csv", in: sandbox)
    #expect(run.status == 0 && run.output == "" && run.errors == "rehearse: wrote sessions.csv\n")
    // Read as bytes: Foundation takes such a mark off.
    let written = try Data(contentsOf: sandbox.folder.appendingPathComponent("sessions.csv"))
    #expect(Array(written.prefix(5)) == [0xEF, 0xBB, 0xBF] + Array("id".utf8))
    let shown = try Run("export", "--format", "csv", "-o", "-", in: sandbox).output
    #expect(shown.contains("\"Zoë?\"") && written == Data(("\u{FEFF}" + shown).utf8))
    let refused = try Run("export", "--bom", in: sandbox)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--bom is for spreadsheets; add --format csv"))
    #expect(try Run("export", "-o", ".", in: sandbox).errors.contains("is a folder"))
  }
}
