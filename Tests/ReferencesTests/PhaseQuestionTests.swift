import References
import Structures
import TestSupport
import Testing

/// What the phases of a structure ask.
@Suite struct PhaseQuestionTests {
  static let round = """
    ## Round

    1. First (10 minutes)
       - The strongest one first
       - Question: Stories of Repair
    2. Second (10 minutes)
       - **Question**: "When did you [thing]?"
    3. Third (10 minutes)
       - Question: Stories of repair
       - Questions: none of these
       - Question: why not this?
    4. Fourth (10 minutes)
       - question: Have Backbone; Disagree and Commit
    5. Fifth (1 minute)

    ## Question Bank

    ### Stories of Repair

    - Why was it broken?
    - Why was it mended?

    ### Others

    - Why did you give in?
      - Principles: Dive Deep • Have Backbone; Disagree and Commit
    """

  private func questions(_ text: String, refused: [String] = []) throws -> [String?] {
    let own = try reference(text)
    let entry = try #require(StructureCatalogue([own], builtIns: []).entries.first)
    let draw = QuestionDraw(history: [], today: 9, refused: refused)
    var generator = SeededGenerator(seed: 3)
    return draw.questions(
      for: entry, in: QuestionBank([own], builtIns: []), level: nil, using: &generator
    ).map { $0?.text }
  }

  /// Rule: [asks].
  @Test func whatAPhaseAsksIsNoPrompt() throws {
    let found = try #require(try reference(Self.round).structures.first)
    #expect(
      found.phases.map(\.asks) == [
        .category("Stories of Repair"), .question("When did you [thing]?"),
        .category("Stories of repair"), .category("Have Backbone; Disagree and Commit"), nil,
      ])
    #expect(
      found.structure.phases.map(\.prompts) == [
        ["The strongest one first"], [], ["Questions: none of these", "Question: why not this?"],
        [], [],
      ])
  }

  /// Rule: [asks].
  @Test func eachPhaseGetsAQuestionOfItsOwn() throws {
    let drawn = try questions(Self.round)
    #expect(Set([drawn[0], drawn[2]]) == ["Why was it broken?", "Why was it mended?"])
    #expect(drawn[1] == "When did you [thing]?")
    #expect(drawn[3] == "Why did you give in?")
    #expect(drawn[4] == nil)
    let bare = Self.round.replacing("- Why was it mended?", with: "")
    #expect(try questions(bare)[2] == "Why was it broken?")
    #expect(try questions(bare.replacing("Stories of Repair\n\n", with: "Tales\n\n"))[0] == nil)
  }

  @Test func aCategoryThatNoGuideHasIsAProblemOfItsPhase() throws {
    let text = Self.round.replacing(
      "Question: Stories of Repair", with: "Question: Stories of Repai7")
    let own = try reference(text)
    let problems = own.compared(
      with: QuestionBank([own], builtIns: []), shelf: StoryShelf([]),
      catalogue: StructureCatalogue([own])
    ).problems
    #expect(
      problems.map { "\($0.line): \($0.text)" } == [
        "3: no guide has questions of the category “Stories of Repai7”; "
          + "“Stories of Repair” may be meant"
      ])
    let whole = try reference(Self.round)
    #expect(
      whole.compared(
        with: QuestionBank([whole]), shelf: StoryShelf([]), catalogue: StructureCatalogue([])
      ).problems == [])
  }

  /// Rule: [principles].
  @Test func thePrinciplesOfAQuestionArePartedByPointsAlone() throws {
    let question = try #require(try reference(Self.round).questions.last)
    #expect(question.principles == ["Dive Deep", "Have Backbone; Disagree and Commit"])
    #expect(question.keyPoints == [])
    #expect(question.isOf(principle: "backbone") && !question.isOf(principle: "deep backbone"))
  }
}
