import References
import Structures
import Testing

@Suite struct NumberedListTests {
  /// Rules: [list], [prompts].
  @Test func aNumberedListWithTimesIsAStructure() throws {
    let guide = try reference(
      """
      # Guide

      ## Deep **Dive**

      1. Sketch (30 seconds)
         - name the *parts*
         - say `why`
      2. Details (3-4 minutes):
         follow one request
      3. Questions
      """)
    #expect(
      outline(guide) == [
        "3: Deep Dive [3:30–4:30]", "5: Sketch 0:30 · name the parts · say why",
        "8: Details 3:00–4:00", "10: Questions",
      ])
    #expect(guide.structures.map(\.readAs) == [.durations])
    #expect(guide.ignored.isEmpty)
  }

  /// Rule: [fences].
  @Test(arguments: ["", "markdown", "md", "text", "TXT"])
  func aFenceIsReadAsMarkdownWithTheLinesOfTheFile(language: String) throws {
    let guide = try reference(
      "#### Template\n```\(language)\n1. One (1 minute)\n   - a\n\n2. Two (~5 min)\n```\n")
    #expect(outline(guide) == ["1: Template [6:00]", "3: One 1:00 · a", "6: Two 5:00"])
  }

  /// Rule: [fences].
  @Test func aFenceOfCodeIsNotRead() throws {
    let guide = try reference(
      "```python\n# One (1 minute)\nprint(1)\n# Two (2 minutes)\n```\n\n```yaml\n- One: 1 min\n- Two: 2 min\n```\n"
    )
    #expect(guide.structures.isEmpty)
  }

  @Test func aHeadingInsideAFenceComesFirst() throws {
    let guide = try reference(
      "# Out\n````md\n## In\n```\n1. One (1 min)\n2. Two (2 min)\n```\n````\n")
    #expect(outline(guide) == ["3: In [3:00]", "5: One 1:00", "6: Two 2:00"])
  }

  @Test func withoutAHeadingTheDocumentGivesTheTitleAndTheFirstPhaseTheLine() throws {
    let guide = try reference("text\n\n1. One (1 min)\n2. Two (up to 2 min)\n")
    #expect(outline(guide) == ["3: guide.md [1:00–3:00]", "3: One 1:00", "4: Two up to 2:00"])
  }

  /// Rule: [total].
  @Test func aTimeInTheHeadingIsTheClaimedTotal() throws {
    let guide = try reference("## Talk (10 minutes)\n\n1. One (4 min)\n2. Two (5+ min)\n")
    #expect(outline(guide) == ["1: Talk [9:00+]", "3: One 4:00", "4: Two 5:00+"])
    #expect(guide.structures.first?.claimed == StatedTime(.seconds(600)))
    #expect(guide.ignored.isEmpty)
  }

  /// Rules: [two], [reading-time].
  @Test func oneTimeAloneIsNoStructureAndSaysWhy() throws {
    let guide = try reference("1. One (4 min)\n2. Two\n\n- Three (5 min)\n\n# Four (9 min read)\n")
    #expect(guide.structures.isEmpty)
    #expect(
      guide.ignored.map { "\($0.line): \($0.text): \($0.reason)" } == [
        "1: One (4 min): alone", "4: Three (5 min): alone",
        "6: Four (9 min read): readingTime",
      ])
  }

  @Test func twoListsAreTwoStructuresInTheirOrder() throws {
    let guide = try reference(
      "## A\n1. a (1 min)\n2. b (1 min)\n\n## B\n1. c (2 min)\n2. d (2 min)\n")
    #expect(guide.structures.map(\.structure.title) == ["A", "B"])
  }

  @Test func whatComesBeforeTheTitleOfAPhaseIsNotLost() throws {
    let guide = try reference("1. (2 min)\n2. Two (1 min)\n3. **Three** — (1 min)\n")
    #expect(outline(guide).dropFirst() == ["1: (2 min)", "2: Two 1:00", "3: Three 1:00"])
  }
}
