import References
import Structures
import Testing

/// What belongs to one level: points to cover, and what a structure expects.
@Suite struct LevelMarkTests {
  static let talk = """
    ## Launch Talk

    **L6**: one launch, with its numbers
    **L7:** how your launches differ
    from those of others

    1. What broke (2 minutes)
       - The first alarm
       - L7: Who else had to change plans
       - **L6**: What your team did
       - (L6) How long it took
       - S3: where the backups went
    2. What stayed (1 minute)
       - L7:
    """

  private func prompts(_ text: String, _ level: String?) throws -> [[String]] {
    let found = try #require(try reference(text).structures.first)
    return found.structure(for: level).phases.map(\.prompts)
  }

  /// Rule: [level-mark].
  @Test func pointsOfOtherLevelsAreLeftOutAndTheMarkIsTakenOff() throws {
    #expect(
      try prompts(Self.talk, "l7") == [
        ["The first alarm", "Who else had to change plans", "S3: where the backups went"], ["L7:"],
      ])
    #expect(
      try prompts(Self.talk, "L6")[0] == [
        "The first alarm", "What your team did", "How long it took", "S3: where the backups went",
      ])
    #expect(try prompts(Self.talk, "L8")[0] == ["The first alarm", "S3: where the backups went"])
  }

  /// Rule: [level-mark].
  @Test func withoutALevelAllPointsStayAsTheyAreWritten() throws {
    #expect(
      try prompts(Self.talk, nil) == [
        [
          "The first alarm", "L7: Who else had to change plans", "L6: What your team did",
          "(L6) How long it took", "S3: where the backups went",
        ], ["L7:"],
      ])
  }

  /// Rule: [level-mark].
  @Test func theAudienceSaysWhatALevelIs() throws {
    let text = """
      ---
      audience: [Senior, Senior Staff]
      ---
      ## Talk

      - **Staff**: no level here
      - **senior staff**: several teams

      1. Ask (2 minutes)
         - L4: the transport layer
         - Senior Staff: who pays
         - (Senior) your team
      2. Tell (1 minute)
      """
    #expect(try prompts(text, "Senior Staff")[0] == ["L4: the transport layer", "who pays"])
    #expect(try prompts(text, "senior")[0] == ["L4: the transport layer", "your team"])
    let found = try #require(try reference(text).structures.first)
    #expect(found.expectations == [Expectation(level: "Senior Staff", text: "several teams")])
  }

  /// Rule: [expectations].
  @Test func aStructureSaysWhatItExpectsBelowItsHeading() throws {
    let found = try #require(try reference(Self.talk).structures.first)
    #expect(
      found.expectations == [
        Expectation(level: "L6", text: "one launch, with its numbers"),
        Expectation(level: "L7", text: "how your launches differ from those of others"),
      ])
    #expect(found.levels == ["L7", "L6"])
  }

  /// Rule: [expectations].
  @Test func whatStandsBelowAnotherHeadingIsExpectedByNoStructure() throws {
    let text = """
      ## First

      1. Ask (2 minutes)
      2. Tell (1 minute)

      **L6**: too late

      ## Second

      ### Ask (2 minutes)
      **L7**: of a phase

      ### Tell (1 minute)
      """
    #expect(try reference(text).structures.map(\.expectations) == [[], []])
  }

  /// Rule: [answer-mode].
  @Test func aLineMakesAStructureAShortAnswer() throws {
    let text =
      "## A\n\nMode: answer\n\n1. Ask (9 min)\n2. Tell (9 min)\n\n"
      + "## B\n\nMode of answer: long\n\n1. Ask (1 min)\n2. Tell (1 min)\n"
    #expect(try reference(text).structures.map(\.isAnswer) == [true, false])
  }

  /// Rule: [level-times].
  @Test func theWindowsOfALevelComeWithItsPoints() throws {
    let text = """
      ## Talk

      1. Ask (45 s for L7, 30 s for L6)
         - L7: twice
      2. Tell (1 minute)
      """
    let found = try #require(try reference(text).structures.first)
    let phase = found.structure(for: "L6").phases[0]
    #expect(phase.window?.text == "0:24–0:30" || phase.window?.text == "0:30")
    #expect(phase.prompts == [])
    #expect(found.structure(for: "L7").phases[0].prompts == ["twice"])
  }
}
