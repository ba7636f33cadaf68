import References
import Structures
import Testing

/// What a guide says besides its structures and questions.
@Suite struct GuidePartsTests {
  private func problems(_ text: String) throws -> [String] {
    try reference(text).parts.problems.map { "\($0.line): \($0.text)" }
  }

  private func anchors(_ rubric: Rubric) -> [String] {
    rubric.dimensions.flatMap { dimension in
      dimension.anchors.map { "\(dimension.name) \($0.band) \($0.level ?? "-") \($0.text)" }
    }
  }

  /// Rule: [rubric].
  @Test func aTableBelowTheWordRubricHoldsWhatIsScored() throws {
    let text = """
      # Talks

      | Dimension | Hire |
      |---|---|
      | Before | no rubric |

      ## Talk Rubric

      | Dimension | Strong no-hire | No hire | Hire (L6) | Hire at L7 | 4 |
      |---|---|---|---|---|---|
      | **Numbers** | guesses | | names *one* | names two | asks for one |
      | Listening | | | | | |

      ## Rubric for L7
      ### Details

      | D | 1 | 3: hire |
      |---|---|---|
      | Not below a heading of its own | a | b |
      """
    let parts = try reference(text).parts
    let rubric = try #require(parts.rubrics.first)
    #expect(parts.rubrics.count == 1)
    #expect((rubric.title, rubric.line) == ("Talk Rubric", 9))
    #expect(
      anchors(rubric) == [
        "Numbers 1 - guesses", "Numbers 3 L6 names one", "Numbers 3 L7 names two",
        "Numbers 4 - asks for one",
      ])
    #expect(rubric.dimensions.map(\.name) == ["Numbers", "Listening"])
    #expect(
      rubric.dimensions[0].anchors(at: "L7").map(\.text) == [
        "guesses", "names two", "asks for one",
      ])
    #expect(parts.problems == [])
  }

  /// Rule: [rubric].
  @Test func aHeadingGivesItsLevelToARubric() throws {
    let text = """
      ## Rubrics for L6

      | D | 1 Strong No Hire | 3 hire at L7 |
      |---|---|---|
      | A | a | b |

      ### For L7

      | D | Hire |
      |---|---|
      | A | c |
      """
    let rubrics = try reference(text).parts.rubrics
    #expect(rubrics.map(anchors) == [["A 1 L6 a", "A 3 L7 b"], ["A 3 L7 c"]])
  }

  @Test func oddBandsOfARubricAreTold() throws {
    let text = """
      ## Rubric

      | D | Good | Hire | 3 | 5 | 2 hire |
      |---|---|---|---|---|---|
      | A | a | b | c | d | e |

      | Nothing but names |
      |---|
      | A |
      """
    let parts = try reference(text).parts
    #expect(parts.rubrics.map(anchors) == [["A 3 - b"]])
    #expect(
      try problems(text) == [
        "3: “Good”, “3”, “5”, “2 hire” are no bands of this rubric, or one that stands there already; name each column once: "
          + "Strong no hire, No hire, Hire, Strong hire, or 1 to 4"
      ])
  }

  /// Rule: [rubric].
  @Test func twoDimensionsOfOneNameAreTold() throws {
    let text = """
      ## Rubric

      | D | No hire | Hire |
      |---|---|---|
      | Depth | a | b |
      | Pace | c | d |
      | depth | e | f |
      """
    #expect(
      try reference(text).parts.rubrics.map(anchors) == [
        ["Depth 2 - a", "Depth 3 - b", "Pace 2 - c", "Pace 3 - d"]
      ])
    #expect(
      try problems(text) == [
        "7: the rubric has a dimension “depth” already, and the first one counts; give one of them another name"
      ])
  }

  /// Rule: [anti-patterns].
  @Test func tablesAndListsSayHowAnswersGoWrong() throws {
    let text = """
      ## Anti-Patterns

      | Name | What goes wrong | What to do instead |
      |---|---|---|
      | Reads out | nobody listens | tell what is not there |
      | Sings | | |

      ## Five Mistakes

      1. **Rushes**: count to three
      2. Whispers: at the end
      3. **Stares**

      ## Steps

      - **None of these**: here
      """
    let found = try reference(text).parts.antiPatterns
    #expect(
      found == [
        AntiPattern(
          name: "Reads out", problem: "nobody listens", betterApproach: "tell what is not there",
          line: 5), AntiPattern(name: "Sings", line: 6),
        AntiPattern(name: "Rushes", betterApproach: "count to three", line: 10),
        AntiPattern(name: "Whispers: at the end", line: 11), AntiPattern(name: "Stares", line: 12),
      ])
  }

  /// Rule: [probes].
  @Test func probesAreNoQuestionsOfTheBank() throws {
    let text = """
      ## Questions

      - Why so?

      ### General Probes

      - "Who paid?"
      - What then? • And you?

      ### More Questions

      - Why not?
      """
    let read = try reference(text)
    #expect(read.parts.probes == ["Who paid?", "What then?", "And you?"])
    #expect(read.questions.map(\.text) == ["Why so?", "Why not?"])
  }

  /// Rule: [story].
  @Test func aCardIsReadByTheLabelsOfItsParts() throws {
    let text = """
      # Story: The Night the Pumps Stood Still

      A line that is no part.

      - **Situation**: a flooded cellar
        - eleven machines
      - Task: the power supply
      - [what you did]

      **Action**: cut the load
      in another order
      **Result**: nine ran

      ## Principles
      - Ownership • Dive Deep

      ## Remarks
      - none of these
      - **Numbers**: 11 machines; [how many], 6 hours

      # Next
      - **Result**: of nothing
      """
    let parts = try reference(text).parts
    let story = try #require(parts.stories.first)
    #expect((story.name, story.line) == ("The Night the Pumps Stood Still", 1))
    #expect(story.situation == ["a flooded cellar", "eleven machines"])
    #expect(story.task == ["the power supply"])
    #expect(story.action == ["cut the load in another order"])
    #expect(story.result == ["nine ran"])
    #expect(story.principles == ["Ownership", "Dive Deep"])
    #expect(story.numbers == ["11 machines", "[how many], 6 hours"])
    #expect(parts.problems == [] && parts.stories.count == 1)
  }

  /// Rule: [own-principle].
  @Test func aPrincipleThatIsAlmostOneThatIsAskedAboutIsToldAndOnesOwnIsNot() throws {
    let text = """
      # Story: Fog
      - Principles: Ownershp • ownership • Sense of Humour

      # Questions
      - Why did you stay?
        - Principles: Ownership
      """
    let read = try reference(text)
    let bank = QuestionBank([read], builtIns: [])
    let problems = read.compared(
      with: bank, shelf: StoryShelf([read]), catalogue: StructureCatalogue([read])
    ).problems
    #expect(
      problems.map { "\($0.line): \($0.text)" } == [
        "1: no question asks about the principle “Ownershp”; “Ownership” may be meant"
      ])
  }

  @Test func aCardWithoutPrinciplesOrWithTheNameOfAnotherIsTold() throws {
    let text = """
      ## Story: Winter
      - Principles: [which]

      ## Story: WINTER!
      - Principles: Frugality
      """
    #expect(
      try problems(text) == [
        "1: the story “Winter” names no principles; add a point “**Principles**: Ownership • Dive Deep”",
        "4: a story called “WINTER!” stands at line 1 as well; give one of them another name",
      ])
    let other = try reference("# Story: winter\n- Principles: Frugality\n", name: "other.md")
    let read = try reference(text)
    let problems = other.compared(
      with: QuestionBank([]), shelf: StoryShelf([read, other]), catalogue: StructureCatalogue([])
    ).problems
    #expect(
      problems.map(\.text) == [
        "a story called “winter” stands at guide.md:1 as well; give one of them another name"
      ])
  }

  @Test(arguments: [
    ("winter", "Winter"), ("hard win", "Winter, hard"), ("WINTER", "Winter"),
    ("summer", "Summer"), ("er", "several"), ("sumer", "nearest Summer"), ("!", "nearest "),
  ])
  func aNameOrAPartOfItFindsAStory(name: String, expected: String) throws {
    let text = "# Story: Winter\n# Story: Winter, hard\n# Story: Summer\n"
    let found =
      switch StoryShelf([try reference(text)]).find(name) {
      case .found(let card): card.story.name
      case .ambiguous: "several"
      case .unknown(let nearest): "nearest " + nearest.joined(separator: ", ")
      }
    #expect(found == expected)
  }
}
