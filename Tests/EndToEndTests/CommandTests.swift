import CommandLines
import Foundation
import Testing

/// Commands without a terminal: what they print, and what they say about bad input.
@Suite struct CommandTests {
  @Test func structuresAreListedWithTheirWindowsAsJson() throws {
    let run = try Run("structures", "--json")
    let all = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(all.count >= 14)
    let list = all.prefix(2)
    #expect(
      list.map { $0["title"] as? String } == [
        "Technical Problem Response Structure", "Leadership Discussion Structure",
      ])
    let windows = list.map { structure in
      (structure["phases"] as? [[String: Any]] ?? []).map { phase in
        (phase["stated"] as? [String: Double]).map {
          "\(Int($0["min"] ?? -1))-\(Int($0["max"] ?? -1))"
        }
      }
    }
    #expect(
      windows == [
        ["30-30", "120-120", "180-240", "60-120", "60-60"],
        ["60-60", "120-180", "120-180", "60-120"],
      ])
  }

  @Test func oneStructureIsShownWithItsPrompts() throws {
    let run = try Run("structures", "leadership")
    #expect(run.output.hasPrefix("Leadership Discussion Structure\n  6:00–9:00 · 4 phases"))
    #expect(run.output.contains("  2. 2:00–3:00   Strategy and Vision\n                  · "))
    #expect(!run.output.contains("Technical"))
  }

  @Test func checkTellsHowAGuideWasRead() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "---\naudience: [L6]\nstatus: brilliant\n---\n# Guide\n\n```text\n1. Ask (30 seconds)\n   - why\n2. Tell (2-3 min)\n```\n",
      to: "guide.md")
    let run = try Run("check", "--json", "guide.md", in: sandbox)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let structures = try #require(object["structures"] as? [[String: Any]])
    let phases = try #require(structures.first?["phases"] as? [[String: Any]])
    #expect(phases.map { $0["line"] as? Int } == [8, 10])
    #expect(phases.map { $0["earliest"] as? Int } == [24, 120])
    let problems = try #require(object["problems"] as? [[String: Any]])
    #expect(problems.map { $0["line"] as? Int } == [3])
    #expect(run.status == 1)
    let text = try Run("check", "guide.md", in: sandbox)
    #expect(text.output.contains("  line 10: 2:00–3:00     Tell"))
    #expect(text.output.contains("guide.md:3: warning: "))
  }

  @Test func aLevelRunsWithTheTimesThatTheGuideGivesIt() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "# Story\n\n- Set (45-60 s for L7, 30-45 s for L6)\n- Act (2 min)\n", to: "guide.md")
    let check = try Run("check", "guide.md", in: sandbox)
    #expect(check.output.contains("  line 3: 0:45–1:00     Set · L7 0:45–1:00 · L6 0:30–0:45\n"))
    let listed = try Run("structures", "story", "--from", "guide.md", in: sandbox)
    #expect(listed.output.contains("  1. 0:45–1:00   Set · L7 0:45–1:00 · L6 0:30–0:45\n"))
    let json = try Run("check", "--json", "guide.md", in: sandbox)
    let first = "\"stated\": {\"min\": 45, \"max\": 60}, \"prompts\": [], \"statedByLevel\": "
    #expect(
      json.output.contains(
        first + "{\"L7\": {\"min\": 45, \"max\": 60}, \"L6\": {\"min\": 30, \"max\": 45}}"))
    func run(level: String) throws -> Run {
      try Run(
        "start", "story", "--from", "guide.md", "--level", level, "--sessions", "S", in: sandbox)
    }
    #expect(try run(level: "l6").output.contains("Set, 0:30–0:45"))
    #expect(try run(level: "L7").output.contains("Set, 0:45–1:00"))
    #expect(try run(level: "L5").errors.contains("knows the levels L7, L6, not “L5”"))
  }

  @Test func theLogListsNewestFirstAndAnIdMayBeShortened() throws {
    let sandbox = try Sandbox()
    _ = try Run("start", "technical", "--sessions", "S", input: "first\n", in: sandbox)
    _ = try Run("start", "leadership", "--sessions", "S", input: "second\n", in: sandbox)
    let log = try Run("log", "--json", "--sessions", "S", in: sandbox)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(log.output.utf8)) as? [[String: Any]])
    let ids = list.compactMap { $0["id"] as? String }
    #expect(ids.count == 2)
    let last = try Run("show", "last", "--sessions", "S", in: sandbox)
    let id = try Run("show", try #require(ids.first), "--sessions", "S", in: sandbox)
    #expect(last.output == id.output)
    let ambiguous = try Run("show", "20", "--sessions", "S", in: sandbox)
    #expect(ambiguous.status == 2)
    #expect(ambiguous.errors.contains("begins 2 sessions"))
    #expect(try Run("log", "--sessions", "S", in: sandbox).output.contains("Technical Problem"))
  }

  @Test func sessionsOfTheSameSecondGetTwoFiles() throws {
    let sandbox = try Sandbox()
    for _ in 0..<4 { _ = try Run("start", "technical", "--sessions", "S", in: sandbox) }
    #expect(try sandbox.transcripts(in: "S").count == 4)
  }

  @Test(arguments: Command.all.map(\.name).filter { !$0.isEmpty })
  func everyCommandHasHelpWithAnExample(name: String) throws {
    let run = try Run(name, "--help")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("rehearse \(name)"))
    #expect(run.output.contains("\nExample"))
    #expect(run.output.contains("  rehearse \(name)"))
    #expect(try Run("help", name).output == run.output)
  }

  @Test func theOverviewListsEveryCommandInItsGroup() throws {
    let overview = try Run("help").output
    #expect(try Run("--help").output == overview)
    #expect(try Run().output == overview)
    for command in Command.all {
      let row = "  \([command.fullName, command.argumentText].joined(separator: " ")) "
      #expect(overview.contains(row) == (command.group != nil), "\(command.name)")
    }
    let headings = overview.split(separator: "\n").filter { $0.hasSuffix(":") }
    #expect(headings == ["Practise:", "Look back:", "Keep in order:", "Guides:", "This program:"])
  }
}

/// Bad input gets one sentence, a status, and leaves nothing behind.
@Suite struct BadInputTests {
  @Test(
    arguments: [
      (["strat"], 2, "there is no command “strat”, did you mean start?"),
      (["start", "--levle", "L6"], 2, "has no option “--levle”, did you mean --level?"),
      (["start", "technical", "--level"], 2, "--level needs a value"),
      (["start", "techincal"], 2, "there is no structure “techincal”, did you mean “Technical"),
      (
        ["start", "structure"], 2, "may mean “Technical Problem Response Structure” or “Leadership"
      ),
      (["start", "technical", "--level", "L9"], 2, "knows the levels L6, L7, not “L9”"),
      (["start", "technical", "--total", "45x"], 2, "--total: “45x” is no time"),
      (["start", "technical", "--speed", "0"], 2, "--speed: “0” is no whole number"),
      (
        ["start", "technical", "--pace", "brisk"], 2, "“brisk” is none of earliest, middle, latest"
      ),
      (["start", "a", "b"], 2, "“b” is one argument too many"),
      (["start"], 2, "start needs a STRUCTURE"),
      (["start", "--from", "missing.md", "x"], 3, "missing.md: there is no such file or folder"),
      (["check", "missing.md"], 3, "missing.md: there is no such file or folder"),
      (["check", "."], 3, ".: this is a folder"),
      (["check", "binary.md"], 3, "binary.md:2: this is no UTF-8 text"),
      (["check", "/dev/null"], 3, "/dev/null: this is not an ordinary file"),
      (["check", "/dev/zero"], 3, "/dev/zero: this is not an ordinary file"),
      (["check", "pipe"], 3, "pipe: this is not an ordinary file"),
      (["check", "loop.md"], 3, "loop.md: it cannot be read (Too many levels of symbolic links"),
      (["check", "cut.md"], 3, "cut.md:3: this is no UTF-8 text"),
      (["check", "large.md"], 3, "large.md: it is too large to be a guide (100 MB"),
      (["estimate"], 2, "estimate needs --users and --requests-per-day; for instance: rehearse"),
      (["estimate", "--users", "many"], 2, "--users: “many” is no number; write one such as 10M"),
      (["estimate", "--users", "10X"], 2, "--users: “10X” ends in “X”, which is no unit"),
      (["estimate", "--users", "0"], 2, "--users: “0” is out of range; give 1 to 1T"),
      (
        ["estimate", "--users", "1", "--requests-per-day", "1", "--storage-per-user", "2Mb"], 2,
        "--storage-per-user: “2Mb” counts bits; write bytes with a large B"
      ),
      (["new"], 2, "new needs TOPIC; for instance: rehearse new \"Rate limiting\""),
      (["new", " \n"], 2, "a reference needs a topic"),
      (["new", "Empty"], 3, "empty.md exists already and stays as it is; name another with -o"),
      (["new", "x", "-o", "nowhere/x.md"], 3, "nowhere/x.md: it cannot be written (No such file"),
      (["references", "add"], 2, "name what to add: rehearse references add FILE or FOLDER"),
      (["references", "remove"], 2, "name what to remove"),
      (["references", "ad", "x"], 2, "references cannot “ad”, did you mean add?"),
      (["references", "shuffle"], 2, "references cannot “shuffle”; say add, remove or list"),
      (
        ["references", "list", "x"], 2, "“x” is one argument too many for rehearse references list"
      ),
      (["references", "add", "missing.md"], 3, "missing.md: there is no such file or folder"),
      (["references", "add", "/dev/null"], 3, "/dev/null: this is not an ordinary file"),
      (["references", "add", "binary.md"], 3, "binary.md:2: this is no UTF-8 text"),
      (["references", "remove", "x"], 2, "nothing called “x” was added; the library is empty"),
      (["references", "--focus", "x"], 2, "--focus: “x” is none of technical, behavioral, leader"),
      (["lookup"], 2, "lookup needs WORD…; for instance: rehearse lookup latency"),
      (["lookup", "++"], 2, "there is nothing to look up in signs alone"),
      (["lookup", "x", "--from", "missing.md"], 3, "missing.md: there is no such file"),
      (["lookup", "x", "--level", "L9"], 2, "no guide knows a level “L9”; it may be L6 or L7"),
      (["lookup", "zzz"], 1, "nothing matches “zzz”; try fewer or other words"),
      (["lookup", "leadership", "zzz"], 1, "the nearest headings are “Leadership"),
      (
        ["start", "--from", "empty.md", "x"], 1,
        "no timed structure found in empty.md; see `rehearse check"
      ),
      (["start", "technical", "--sessions", "empty.md"], 3, "empty.md: this is no folder"),
      (["start", "technical", "--sessions", "empty.md/x"], 3, "empty.md: this is no folder"),
      (["show", "nothing"], 2, "there is no session yet"),
      (["log", "--sessions", "empty.md"], 3, "empty.md: this is no folder"),
      (["log", "--sessions", "nowhere"], 3, "nowhere: there is no such file or folder"),
    ] as [([String], Int32, String)])
  func oneSentenceSaysWhatIsWrong(arguments: [String], status: Int32, sentence: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write("", to: "empty.md")
    try sandbox.write("text\n\u{0}\n", to: "binary.md")
    let large = sandbox.folder.appendingPathComponent("large.md").path
    try Data().write(to: URL(fileURLWithPath: large))
    truncate(large, 100_000_000)
    mkfifo(sandbox.folder.appendingPathComponent("pipe").path, 0o600)
    symlink("loop.md", sandbox.folder.appendingPathComponent("loop.md").path)
    let cut = sandbox.folder.appendingPathComponent("cut.md")
    try Data("# A\n\n- caf".utf8 + [0xC3]).write(to: cut)
    let before = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path)
    let run = try sandbox.execute(sandbox.command(arguments))
    #expect(run.status == status)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.errors.hasPrefix("rehearse: "))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.output == "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path) == before)
  }
}
