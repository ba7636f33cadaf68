import References
import Testing

/// What is wrong with the file beside a guide is told in one sentence with its line.
@Suite struct MendingFileTests {
  private static let guide = "# Day\n\n1. Hello (5 min)\n2. Tea (15 min)\n"

  private func read(_ bytes: [UInt8]) throws -> Reference {
    let guide = MendingFileTests.guide
    return try reference(guide).mended(
      by: Mending(bytes, file: "f.yaml"), GuideLines(Array(guide.utf8)))
  }

  @Test(
    arguments: [
      ("structures: ]\n", 1, "this is no YAML (did not find expected node content)"),
      ("structures: [", 1, "this is no YAML (did not find expected node content)"),
      ("rehearse: 1\n", 1, "“rehearse” means nothing here, where structures may stand"),
      ("- was: Day\n", 1, "“structures” must be a list, each on a line that begins with “- ”"),
      ("structures: none\n", 1, "“structures” must be a list"),
      ("structures:\n- Day\n", 2, "“structures” must be a list"),
      (
        "structures:\n- was: Day\n  dorp: true\n  drop: true\n", 3,
        "“dorp” means nothing here, where was, drop, title, lines and phases may stand"
      ),
      ("structures:\n- was: Day\n  drop: perhaps\n  title: D\n", 3, "“drop” must be true or false"),
      ("structures:\n- was: Day\n", 2, "this entry says nothing; write drop, title or phases"),
      ("structures:\n- was: Day\n  phases: []\n", 2, "this entry says nothing"),
      ("structures:\n- title: Day\n", 2, "“phases” is missing here"),
      ("structures:\n- drop: true\n", 2, "“was” is missing here"),
      ("structures:\n- was: Day\n  title: [a, b]\n  drop: true\n", 3, "“title” must be text"),
      (
        "structures:\n- was: Day\n  drop: true\n  lines: [3, 4]\n", 4,
        "“lines” must be numbers of lines"
      ),
      (
        "structures:\n- was: Day\n  drop: true\n  lines: {a: b}\n", 4,
        "“lines” must be numbers of lines"
      ),
      (
        "structures:\n- was: Day\n  phases:\n  - {title: A, time: soon}\n", 4,
        "“time” must be a time; write such as 6-8 min, 1:30, or none"
      ),
      (
        "structures:\n- was: Day\n  phases:\n  - {time: 5 min}\n  - title: A\n", 4,
        "“lines” is missing here"
      ),
      (
        "structures:\n- was: Day\n  drop: true\n  drop: false\n", 4,
        "“drop” stands twice and the first one counts"
      ),
      ("structures:\n- &a\n  was: Day\n  drop: true\n", 2, "the anchor “&a” is not used"),
    ] as [(String, Int, String)])
  func eachProblemHasItsLine(yaml: String, line: Int, sentence: String) throws {
    let problem = try #require(try read(Array(yaml.utf8)).problems.first)
    #expect(problem.line == line && problem.file == "f.yaml")
    #expect(problem.text.hasPrefix(sentence), "\(problem.text)")
    #expect(problem.severity == .error)
  }

  @Test func whatIsNoTextLeavesTheGuideAsItIsRead() throws {
    for bytes in [
      Array("structures:\n- was: \u{0}Day\n".utf8), [0x73, 0x0A, 0xFF], [0xFF, 0xFE, 0x61, 0],
    ] {
      let mended = try read(bytes)
      #expect(outline(mended) == (try outline(reference(MendingFileTests.guide))))
      #expect(
        mended.problems.map(\.text) == [
          "this is no UTF-8 text, and the guide is read without it; save it as UTF-8"
        ])
    }
  }

  @Test func whatIsWrongInOneEntryLeavesTheOthers() throws {
    let yaml = "structures:\n- was: Day\n  x: 1\n  drop: true\n- was: Day\n  title: Night\n"
    let mended = try read(Array(yaml.utf8))
    #expect(mended.structures.map(\.structure.title) == ["Night"])
    #expect(mended.problems.map(\.line) == [3])
  }
}
