import References
import TestSupport
import Testing

/// Guides that would be slow, or too much, if they were read carelessly.
@Suite struct HostileGuideTests {
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "a (5 min) ", "(5%)", "(doc)", "(Ada Bo, Cy Do)", "(rest)", "a (5 min read) ", "a: 5 ", "5-",
      "9:00 ", "5 min ", "[a] ", "a  ", "— ", "1. ", "**a** ", "a\u{301}", "👩\u{200D}",
    ])
  func aLineOfTheSameOverAndOverIsRead(part: String) throws {
    let guide = try expectTimeInProportion(upTo: 5_000) { count in
      let line = String(repeating: part, count: count)
      return try reference(
        "# \(line)\n\n1. \(line) (5 min)\n2. Two (2 min)\n\n**\(line)** 5 min\n\n```\n\(line)  5 min\n```\n"
      )
    }
    #expect(guide.problems.isEmpty)
    #expect(guide.structures.flatMap(\.phases).allSatisfy { (1...9).contains($0.line) })
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "- A (5 min)\n", "# A (5 min)\n", "## A\n### B (5 min)\n", "**A** (5 min)\n\n",
      "A: 5 min\n", "| Time | Topic |\n|---|---|\n| 5 min | a |\n| 6 min | b |\n\n",
      "```\n- A (5 min)\n- B (3 min)\n```\n", "- 0:00-0:05 A\n", "- A (20%)\n", "- A (0-5 min)\n",
      "1. A (5 min)\n\ntext\n\n", "## A\nDuration: 5 min\n", "- Total: 5 min\n",
      "## Questions\n- How?\n", "[a](b.md)\n", "[your name]\n", "> ```\n> a (5 min)\n\n",
      "**c:**\n\n**A (5 min)**\n\n**B (5 min)**\n\n", "## A (5 min)\n\n15 minute break\n\n",
      "**c**\n- 0-5 min: a\n- 5-9 min: b\n\n", "**A** (5 min)\n**B**: what is left\n",
      "## A\n**Spend 5 min** on it.\n", "<p>5 min</p>\n\n",
      "# A\n## Agenda\n- a (5 min)\n- b (5 min)\n",
    ])
  func manyOfAKindAreReadInLinearTime(part: String) throws {
    let guide = try expectTimeInProportion(upTo: 4_000) { count in
      try reference(String(repeating: part, count: count))
    }
    let count = guide.structures.flatMap(\.phases).count + guide.ignored.count
    #expect(count + guide.questions.count <= 20_000)
  }

  @Test(arguments: [
    ("a:\n\tb: c", 3), ("tags: [a, b", 3), ("title: \"a", 3), ("title: a\ntitle: b", 3),
    ("last_updated: 9999999-99-99", 2), ("? [a]\n: b", 2), ("a: &x b", 2), ("a: *x", 2),
    ("title: a: b", 2), ("version: 1\n- a", 3), ("title: a\nsummary: \u{1}", 3),
    ("a: " + String(repeating: "[", count: 100_000), 2),
    ("audience: 99999999999999999999", 2), ("lookup_optimized: 1e99999", 2),
  ])
  func badFrontMatterIsReportedOnItsLine(yaml: String, line: Int) throws {
    let guide = try reference("---\n\(yaml)\n---\n# T\n\n- a (5 min)\n- b (3 min)\n")
    #expect(guide.problems.map(\.line) == [line], "\(guide.problems.map(\.text))")
    #expect(guide.structures.count == 1)
  }

  /// Written out they would be more than any machine can hold.
  @Test(.timeLimit(.minutes(5)))
  func aliasesOfAliasesStayAsSmallAsTheyAreWritten() throws {
    let letters = "abcdefghijklmnopqrstuvwxz".map(String.init)
    let lines = zip(letters, letters.dropFirst()).map { former, letter in
      "\(letter): &\(letter) [" + String(repeating: "*\(former), ", count: 9) + "]"
    }
    let guide = try reference("---\na: &a [x]\n\(lines.joined(separator: "\n"))\n---\n# T\n")
    #expect(guide.frontMatter?.unknownKeys == letters)
    #expect(guide.problems.count == 25 + 24 * 9)
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["1. A (5 min)", "1. A (5 min) NUMBER"])
  func manyMendedLinesAreFoundInLinearTime(line: String) throws {
    try expectTimeInProportion(upTo: 4_000) { count in
      let lines = (1...count).map { line.replacing("NUMBER", with: "\($0)") }
      let guide = "# A\n\n" + lines.joined(separator: "\n")
      let phases = lines.enumerated().map { "  - lines: {\($0 + 9): \"\($1)\"}\n" }.joined()
      let entries = lines.map { "- {title: B, phases: [{lines: {1: \"\($0)\"}}]}\n" }.joined()
      let yaml = "structures:\n- was: A\n  phases:\n\(phases)\(entries)"
      let mended = try reference(guide).mended(
        by: Mending(Array(yaml.utf8), file: "f.yaml"), GuideLines(Array(guide.utf8)))
      #expect(mended.structures.count == count + 1)
    }
  }
}
