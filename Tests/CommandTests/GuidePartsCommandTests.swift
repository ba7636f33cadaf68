import TestSupport
import Testing

/// `check` of rubrics, anti-patterns, probes, stories and what phases ask.
@Suite struct GuidePartsCommandTests {
  static let guide = """
    ---
    audience: [L6, L7]
    ---
    # Guide

    ## Talk

    **L7**: several teams

    1. Ask (1 minute)
       - L7: who pays
       - Question: Tales
    2. Tell (2 minutes)

    ## Rubric

    | D | Hire |
    |---|---|
    | Numbers | names one |

    ## Pitfalls

    - **Rushes**: count to three

    ## Probes

    - Who paid?

    ## Questions

    ### Tales

    - Why?  Why not?
    """

  @Test func checkTellsWhatAGuideHoldsBesides() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.guide, to: "guide.md")
    try sandbox.run(
      "check", "guide.md",
      output: .holding("\nbesides: 1 rubric, 1 anti-pattern, 1 probe\n"))
    let object = try sandbox.run("check", "--json", "guide.md", output: .some).object()
    let structure = try #require((object["structures"] as? [[String: Any]])?.first)
    let phases = try #require(structure["phases"] as? [[String: Any]])
    #expect((phases[0]["asks"] as? [String: String]) == ["category": "Tales"])
    #expect(phases[0]["prompts"] as? [String] == ["L7: who pays"])
    #expect(
      structure["expectations"] as? [[String: String]] == [
        ["level": "L7", "text": "several teams"]
      ])
    #expect(structure["answer"] as? Bool == false)
    #expect(object["probes"] as? [String] == ["Who paid?"])
    let pattern = try #require((object["anti_patterns"] as? [[String: Any]])?.first)
    #expect(pattern["betterApproach"] as? String == "count to three")
    let rubric = try #require((object["rubrics"] as? [[String: Any]])?.first)
    #expect(rubric["title"] as? String == "Rubric")
    #expect((object["stories"] as? [Any])?.isEmpty == true)
  }

  @Test func eachBadPartIsOneSentenceAndTheRestWorks() throws {
    let sandbox = try Sandbox()
    let bad = Self.guide.replacing("Question: Tales", with: "Question: Tals")
      .replacing("| D | Hire |", with: "| D | Hmm |")
    try sandbox.write(bad + "\n\n# Story: Winter\n", to: "guide.md")
    try sandbox.write("# Story: Winter\n- Principles: Frugality\n", to: "other.md")
    try sandbox.run(
      "check", "guide.md", "other.md", status: 1,
      output: .holding(
        "guide.md:10: warning: no guide has questions of the category “Tals”; “Tales” may be meant\n",
        "guide.md:17: warning: “Hmm” is no band of this rubric, or one that stands there already; name each column once: ",
        "guide.md:35: warning: the story “Winter” names no principles; add a point ",
        "guide.md:35: warning: a story called “Winter” stands at other.md:1 as well; give one of",
        "other.md:1: warning: a story called “Winter” stands at guide.md:35 as well; give one of"))
    try sandbox.run("structures", "talk", "--from", "guide.md", output: .some)
  }

  @Test func theCategoriesAndCardsOfOnesOwnGuidesCountAsWell() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      Self.guide.replacing("### Tales", with: "### Others"), to: "guide.md")
    try sandbox.run("check", "guide.md", status: 1, output: .holding("the category “Tales”"))
    try sandbox.makeFolder("own")
    try sandbox.write("## Questions\n### Tales\n- Why so?\n", to: "own/more.md")
    try sandbox.run("references", "add", "own", output: .some)
    try sandbox.run("references", "add", "guide.md", output: .some)
    try sandbox.run("check", "guide.md", output: .some)
  }
}
