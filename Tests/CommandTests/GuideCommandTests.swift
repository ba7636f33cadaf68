import TestSupport
import Testing

/// `structures` and `check`: what guides hold.
@Suite struct GuideCommandTests {
  @Test func structuresAreListedWithTheirWindowsAsJson() throws {
    let all = try Sandbox().run("structures", "--json", output: .some).list()
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
    let run = try Sandbox().run(
      "structures", "leadership",
      output: .beginning("Leadership Discussion Structure\n  6:00–9:00 (from 5:48) · 4 phases"))
    #expect(
      run.output.contains(
        "  2. 2:00–3:00         Strategy and Vision\n                        · "))
    #expect(!run.output.contains("Technical"))
  }

  @Test func checkTellsHowAGuideWasRead() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "---\naudience: [L6]\nstatus: brilliant\n---\n# Guide\n\n```text\n1. Ask (30 seconds)\n   - why\n2. Tell (2-3 min)\n```\n",
      to: "guide.md")
    let object = try sandbox.run("check", "--json", "guide.md", status: 1, output: .some).object()
    let structures = try #require(object["structures"] as? [[String: Any]])
    let phases = try #require(structures.first?["phases"] as? [[String: Any]])
    #expect(phases.map { $0["line"] as? Int } == [8, 10])
    #expect(phases.map { $0["earliest"] as? Int } == [24, 120])
    let problems = try #require(object["problems"] as? [[String: Any]])
    #expect(problems.map { $0["line"] as? Int } == [3])
    try sandbox.run(
      "check", "guide.md", status: 1,
      output: .holding("  line 10: 2:00–3:00           Tell", "guide.md:3: warning: "))
  }

  @Test func everyFileIsCheckedAlsoBehindOneThatCannotBeRead() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Guide\n\n1. Ask (1 min)\n2. Tell (2 min)\n", to: "guide.md")
    let missing = "missing.md: there is no such file or folder; check the name"
    try sandbox.run(
      "check", "missing.md", "guide.md", status: 3,
      output: """
        guide.md: Guide

        guide.md:1: Guide · 3:00 (from 2:24)
          read as lengths: each phase says how long it takes
          line 3: 1:00 (from 0:48)    Ask
          line 4: 2:00 (from 1:36)    Tell

        """, errors: "rehearse: \(missing)\n")
  }

  @Test func aLevelRunsWithTheTimesThatTheGuideGivesIt() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "# Story\n\n- Set (45-60 s for L7, 30-45 s for L6)\n- Act (2 min)\n", to: "guide.md")
    try sandbox.run(
      "check", "guide.md",
      output: .holding("  line 3: 0:45–1:00           Set · L7 0:45–1:00 · L6 0:30–0:45\n"))
    try sandbox.run(
      "structures", "story", "--from", "guide.md",
      output: .holding("  1. 0:45–1:00         Set · L7 0:45–1:00 · L6 0:30–0:45\n"))
    let first = "\"stated\": {\"min\": 45, \"max\": 60}, \"prompts\": [], \"statedByLevel\": "
    try sandbox.run(
      "check", "--json", "guide.md",
      output: .holding(
        first + "{\"L7\": {\"min\": 45, \"max\": 60}, \"L6\": {\"min\": 30, \"max\": 45}}"))
    let start = ["start", "story", "--from", "guide.md", "--sessions", "S", "--level"]
    try sandbox.run(start + ["l6"], output: .holding("Set, 0:30–0:45"))
    try sandbox.run(start + ["L7"], output: .holding("Set, 0:45–1:00"))
    try sandbox.run(
      start + ["L5"], status: 2, errors: .holding("knows the levels L7, L6, not “L5”"))
  }

  @Test func aBadGuideOfOnesOwnDoesNotKeepTheOthersAway() throws {
    let sandbox = try Sandbox(["REHEARSE_REFERENCES": "bad.md:good.md"])
    try sandbox.write("a\u{0}b", to: "bad.md")
    try sandbox.write("# Mine\n\n1. A (1 min)\n2. B (2 min)\n", to: "good.md")
    try sandbox.run(
      "structures", output: .holding("Mine\n", "Leadership"),
      errors: .beginning("rehearse: bad.md:"))
  }

  @Test func aStructureWhoseTitleStandsTwiceIsNamedByItsPlace() throws {
    let sandbox = try Sandbox()
    let list = "1. A (1 min)\n2. B (2 min)\n"
    try sandbox.write("# Same\n\n\(list)\n# Same\n\n\(list)", to: "twice.md")
    try sandbox.run(
      "structures", "--from", "twice.md", "same", status: 2,
      errors: .holding("name one of twice.md:1 or twice.md:6"))
    try sandbox.run(
      "structures", "--from", "twice.md", "twice.md:6", output: .holding("twice.md:6"))
  }
}
