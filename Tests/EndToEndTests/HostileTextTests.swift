import Foundation
import Testing
import Transcripts

/// Hostile text is harmless, wherever it stands.
@Suite(.serialized)
struct HostileTextTests {
  /// Drives a terminal in every way there is: titles, colours, answers, C1 controls, directions,
  /// invisible characters, and a flood of marks.
  private static let hostile =
    "x\u{1B}]0;owned\u{7}\u{1B}[31;5mred\u{1B}[6n\u{1B}P1$r\u{1B}\\\u{9B}32m\u{9D}0;y\u{9C}"
    + "\u{202E}turned\u{2066}\u{200B}\u{FEFF}\u{E0041}\u{61C}\u{8}\u{C}\u{E}\u{7F}"
    + "a\u{AD}\u{2028}\u{2029}\u{85}e" + String(repeating: "\u{301}", count: 300)
  /// The same without what cannot stand in an argument or a name of 255 bytes.
  private static let name = "x\u{1B}]0;owned\u{7}\u{1B}[31;5m\u{9B}32m\u{202E}\u{200B}z"

  /// That as the inside of a string in YAML, where control characters are written with a backslash.
  private static let quoted = name.unicodeScalars.map { scalar in
    let digits = String(scalar.value, radix: 16)
    let zeros = String(repeating: "0", count: 8 - digits.count)
    return scalar.isASCII && scalar.value >= 0x20 ? String(scalar) : "\\U\(zeros)\(digits)"
  }.joined()

  /// A guide full of it, and transcripts: of a session that was cut short, of one that ended, and one
  /// that no YAML parser takes.
  private func write(in sandbox: Sandbox) throws {
    let hostile = Self.hostile
    try sandbox.write(
      """
      ---
      title: "\(Self.quoted)"
      "\(Self.quoted)": 1
      interview_level: ["\(Self.quoted)"]
      ---
      # Guide \(hostile)

      ## Structure \(hostile)

      1. Begin \(hostile) (1 min)
         - prompt \(hostile)
      2. End \(hostile) (2 min)

      ## Questions \(hostile)

      ### How \(hostile)?

      - **Framework**: Structure \(hostile)
      - **Follow-ups**: "What \(hostile)?"
      - **L6 \(hostile)**: owed \(hostile)

      | A \(hostile) | B |
      |---|---|
      | cell \(hostile) | [\(hostile)](missing\(hostile).md) |
      """, to: "\(Self.name).md")
    let folder = sandbox.folder.appendingPathComponent("S\(Self.name)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (number, outcome) in [(1, "running"), (2, "completed"), (3, Self.name)] {
      let ended = outcome == "running" ? "" : "\n- 0:30.000 ended completed"
      try """
      ---
      rehearse: 1
      id: "../../\(Self.quoted)"
      started: 2026-11-23T19:04:1\(number)+01:00
      outcome: \(outcome)
      structure: "S \(Self.quoted)"
      question: "Q \(Self.quoted)"
      level: "\(Self.quoted)"
      "\(Self.quoted)": 1
      tags: ["\(Self.quoted)"]
      phases:
        - title: "P \(Self.quoted)"
          earliest: 48
          latest: 60
          prompts: 1
      ---

      ## 1. P \(hostile)

      - [ ] prompt \(hostile)

      ## Timeline

      - 0:00.000 started
      - 0:00.000 phase 1
      - 0:10.000 note \(hostile)
      - 0:20.000 \(hostile)\(ended)

      """.write(
        to: folder.appendingPathComponent("2026-11-23T19041\(number)-\(Self.name).md"),
        atomically: true, encoding: .utf8)
    }
  }

  @Test(arguments: [
    "\u{1B}]0;x\u{7}", "\u{1B}[31;5m", "\u{1B}[6n", "\u{1B}P1$r\u{1B}\\", "\u{9B}32m", "\u{202E}",
    "\u{200B}", "\u{61C}", "\u{85}", "\u{7}", "\u{E}", "e\u{301}\u{301}\u{301}\u{301}", "\u{E0041}",
  ])
  func theseTestsWouldSee(text: String) {
    #expect(Residue.ofScreen(Array("\u{1B}[0;1ma\(text)b".utf8)) != [])
  }

  @Test func aSessionAndItsDebriefSendOnlyCells() async throws {
    let sandbox = try Sandbox()
    try write(in: sandbox)
    let run = try PtyRun(
      "start", "--from", "\(Self.name).md", "Structure x", "--question", Self.name, "--sessions",
      "S", "--bell", "off", in: sandbox)
    try await run.waitFor("1 of 2")
    run.type("i\u{1B}[200~note \(Self.hostile)\u{1B}[201~Ω")
    try await run.waitFor("Ω")
    run.type("\r1g?")
    try await run.waitFor("undo")
    run.type("?on")
    try await run.waitForTranscript("phase 2")
    run.type("qy")
    try await run.waitFor("Went well")
    run.type("\u{1B}[200~well \(Self.hostile)\u{1B}[201~\r\u{1B}\u{1B}")
    try await run.waitFor("a again")
    run.type("h")
    try await run.waitFor("rehearsed")
    run.type("q")
    #expect(try await run.waitForEnd() == 0)
    #expect(run.text.contains("owned") && run.text.contains("turned"))
    #expect(Residue.ofScreen(run.bytes) == [])
    #expect(run.isGivenBack)
  }

  @Test func theHomeScreenAndASessionThatGoesOnSendOnlyCells() async throws {
    let sandbox = try Sandbox()
    try write(in: sandbox)
    let run = try PtyRun(
      "--from", "\(Self.name).md", "--sessions", "S\(Self.name)", width: 140, height: 40,
      in: sandbox)
    try await run.waitFor("! Mon 23")
    run.type("r")
    try await run.waitFor("1 of 1")
    run.type("i\u{3}")
    #expect(try await run.waitForEnd() == 130)
    #expect(run.text.contains("owned"))
    // The session that goes on says so with a bell.
    #expect(Residue.ofScreen(run.bytes.filter { $0 != 0x07 }) == [])
    #expect(
      try sandbox.everyFile().allSatisfy { $0.hasPrefix("work/S") || $0 == "work/\(Self.name).md" })
  }

  @Test func noCommandPrintsAnythingElse() throws {
    let sandbox = try Sandbox()
    try write(in: sandbox)
    let (guide, folder) = ("\(Self.name).md", "S\(Self.name)")
    let commands: [[String]] = [
      ["check", guide], ["check", "--json", guide], ["check", "missing\(guide)"],
      ["structures", "--from", guide], ["structures", "--from", guide, "Structure"],
      ["structures", "--json", "--from", guide], ["structures", "--from", guide, guide],
      ["questions", "--from", guide], ["questions", "--from", guide, "--json"],
      ["questions", "--from", guide, "how"], ["questions", "--from", guide, Self.name],
      ["lookup", "owned", "--from", guide], ["lookup", "owned", "--from", guide, "--json"],
      ["lookup", Self.name, "--from", guide],
      ["lookup", "x", "--level", Self.name, "--from", guide],
      ["log", "--sessions", folder], ["log", "--json", "--sessions", folder],
      ["show", "last", "--sessions", folder], ["show", "last", "--json", "--sessions", folder],
      ["show", "2026", "--sessions", folder], ["show", Self.name, "--sessions", folder],
      ["report", "--sessions", folder], ["report", "--sessions", folder, "-o", "r\(Self.name)"],
      ["report", "--sessions", folder, "--chart", "session"],
      ["report", "--sessions", folder, "--chart", Self.name],
      ["report", "--sessions", folder, "--question", Self.name],
      ["resume", "2026-11-23T190412", "--sessions", folder],
      ["start", "--from", guide, "Structure x", "--plain", "--sessions", "T\(Self.name)"],
      ["start", Self.name], ["start", "technical", "--level", Self.name], [Self.name],
      ["start", "technical", "--total", Self.name], ["start", "--\(Self.name)"],
      ["start", "technical", "--pace", Self.name],
      ["start", "--from", guide, "--speed", Self.name],
      ["references", "add", guide], ["references"], ["references", "--json"],
      ["references", "--tag", Self.name], ["references", Self.name], ["structures"],
      ["references", "remove", Self.name], ["new", Self.name, "-o", guide],
      ["new", Self.name, "-o", "no\(Self.name)/x"], ["estimate", "--users", Self.name],
      ["doctor", "--sessions", folder], ["doctor", "--sessions", guide],
      ["resume", "--close", "--sessions", folder],
    ]
    for arguments in commands {
      let result = try sandbox.execute(sandbox.command(arguments))
      #expect(Residue.ofLines(result.output + result.errors) == [], "\(arguments)")
      #expect(result.status <= 4 && !(result.output + result.errors).isEmpty, "\(arguments)")
    }
  }

  @Test func settingsAreNoWayInEither() throws {
    let sandbox = try Sandbox()
    let folder = sandbox.folder.appendingPathComponent("c/rehearse")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try sandbox.write("bell: \"\(Self.name)\"\n\(Self.name): 1\n", to: "c/rehearse/settings.yaml")
    let other = try Sandbox(["XDG_CONFIG_HOME": sandbox.folder.path + "/c"])
    let run = try Run("log", in: other)
    #expect(run.errors.contains("settings.yaml"))
    #expect(Residue.ofLines(run.output + run.errors) == [])
  }

  @Test func noTitleLeadsOutOfTheFolder() throws {
    let sandbox = try Sandbox()
    for title in ["../../x", "/etc/x", "..", "a/b", "~/x", ".hidden"] {
      try sandbox.write("# \(title)\n\n1. A (1 min)\n2. B (2 min)\n", to: "guide.md")
      let run = try Run("start", "--from", "guide.md", "guide.md:1", "--sessions", "S", in: sandbox)
      #expect(run.status == 0, "\(title): \(run.errors)")
      _ = try Run("new", title, in: sandbox)
      for id in [title, "../\(title)", "S/\(title)"] {
        #expect(try Run("show", id, "--sessions", "S", in: sandbox).status == 2)
        #expect(try Run("resume", id, "--sessions", "S", in: sandbox).status == 2)
      }
    }
    let files = try sandbox.everyFile()
    #expect(files.filter { $0.hasPrefix("work/S/2") }.count == 6)
    // What is left was made by `new`, in the current folder.
    let rest = files.filter { !$0.hasPrefix("work/S/2") && $0.hasSuffix(".md") }
    #expect(rest.allSatisfy { $0.split(separator: "/").count == 2 && $0.hasPrefix("work/") })
  }

  @Test func titlesOfAMegabyteAreShownAndKept() async throws {
    let sandbox = try Sandbox()
    let long = String(repeating: "long", count: 1 << 18)
    try sandbox.write(
      "# \(long)\n\n1. A (1 min)\n   - p \(long)\n2. B (2 min)\n", to: "guide.md")
    let run = try PtyRun(
      "start", "--from", "guide.md", "guide.md:1", "--sessions", "S", in: sandbox)
    try await run.waitFor("1 of 2")
    run.type("inote\r")
    try await run.waitForTranscript("note note")
    run.type("\u{3}")
    #expect(try await run.waitForEnd(timeout: .seconds(60)) == 130)
    #expect(run.bytes.count < 20_000)
    let reading = try #require(try sandbox.transcripts(in: "S").first)
    #expect(reading.problems.isEmpty)
    #expect(reading.transcript.plan.structure.title == long)
    #expect(reading.transcript.plan.phases[0].prompts == ["p \(long)"])
    try sandbox.write("# Long\n\n1. A (1 min)\n2. B (2 min)\n", to: "other.md")
    let ambiguous = try Run("start", "--from", "guide.md", "--from", "other.md", "o", in: sandbox)
    #expect(ambiguous.errors.contains("longlong") && ambiguous.errors.count < 3000)
  }

  @Test(
    .disabled(
      if: !Sandbox.sanitizing.isEmpty,
      "a sanitizer takes terabytes of addresses, so that they cannot be limited"))
  func aliasesOfYAMLDoNotFillTheMemory() throws {
    let sandbox = try Sandbox()
    let levels = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }
    let bomb = "a0: &a0 [x, x, x]\n" + levels.joined()
    try sandbox.write("---\n\(bomb)---\n# G\n\n1. A (1 min)\n2. B (2 min)\n", to: "guide.md")
    try sandbox.write("---\nrehearse: 1\n\(bomb)---\n", to: "transcript.md")
    for name in ["guide.md", "transcript.md"] {
      // Half a gigabyte of addresses, of which the program itself takes most.
      let command = ["/bin/sh", "-c", "ulimit -v 524288; exec timeout 10 \"$@\"", "sh"]
      let result = try sandbox.execute(command + sandbox.command(["check", name]))
      #expect(result.status == 1)
      #expect((result.output + result.errors).contains(name))
    }
  }
}

extension Sandbox {
  /// Every file in the sandbox, relative to its root, without what the tests themselves keep there.
  fileprivate func everyFile() throws -> [String] {
    let root = folder.deletingLastPathComponent()
    let all = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return all.filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(root.path)/\(path)", isDirectory: &isFolder)
      return !isFolder.boolValue && !path.hasPrefix("tests/")
    }
  }
}
