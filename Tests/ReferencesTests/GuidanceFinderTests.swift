import References
import Structures
import Testing

/// What guides say about one session.
@Suite struct GuidanceFinderTests {
  static let guide = """
    # Onsite Notes

    ## Pitch

    - **L7**: who else pitches

    1. Ask (2 minutes)
    2. Tell (3 minutes)

    ## My Coding Round

    1. Ask (2 minutes)
    2. Type (3 minutes)

    ## Mistakes

    - **Rushes**: count to three

    ## Coding Mistakes

    - **Types first**: say the plan

    ## Rubric

    | D | Hire |
    |---|---|
    | Any | a |

    ## Coding Rubric for L6

    | D | Hire |
    |---|---|
    | Code | runs |

    ## Questions

    ### Why should we buy [your thing]?

    - Key Points: price; use
    - Follow-ups: "And if it rains?"
    - L7: who else buys
    """

  private func guidance(
    _ title: String, level: String? = nil, _ questions: [String] = [], guide: String = guide
  ) throws -> Guidance {
    let own = try reference(guide)
    let entry = try #require(StructureCatalogue([own]).entries.first { $0.title == title })
    return GuidanceFinder(QuestionBank([own])).guidance(
      for: entry, level: level, questions: questions)
  }

  @Test func aQuestionIsKnownByWhatWasAsked() throws {
    let asked = "Why should we buy a kettle?"
    let found = try guidance("Pitch", [asked, "What is that?"])
    #expect(found.about(asked)?.keyPoints == ["price", "use"])
    #expect(found.about(asked)?.expectations.text(of: "l7") == "who else buys")
    #expect(found.followUps(of: asked).first == "And if it rains?")
    #expect(found.about("What is that?") == nil)
    #expect(found.expectations == [Expectation(level: "L7", text: "who else pitches")])
  }

  /// Rule: [rubric-choice].
  @Test func whatTheGuideNamesForTheKindOfInterviewComesFirst() throws {
    let pitch = try guidance("Pitch")
    #expect(pitch.rubric?.title == "Rubric")
    #expect(pitch.antiPatterns.map(\.name) == ["Rushes", "Types first"])
    let coding = try guidance("My Coding Round", level: "L6")
    #expect(coding.rubric?.title == "Coding Rubric for L6")
    #expect(coding.antiPatterns.map(\.name) == ["Rushes", "Types first"])
    let story = Self.guide.replacing("## Pitch", with: "## Story Round")
    #expect(try guidance("Story Round", guide: story).antiPatterns.map(\.name) == ["Rushes"])
  }

  /// Rule: [rubric-choice].
  @Test func aSectionWithTheTitleOfTheStructureComesBeforeAll() throws {
    let own =
      "## Pitch\n\n1. Ask (2 min)\n2. Tell (3 min)\n\n"
      + "### Rubric\n\n| D | Hire |\n|-|-|\n| Own | a |\n"
    let text = "## Rubric\n\n| D | Hire |\n|-|-|\n| Any | a |\n\n" + own
    #expect(try guidance("Pitch", guide: text).rubric?.dimensions.map(\.name) == ["Own"])
  }

  /// Rule: [rubric-choice].
  @Test func theProbesOfTheQuestionsDocumentComeFirst() throws {
    let text = Self.guide + "\n\n## Probes\n\n- Who paid?\n"
    #expect(try guidance("Pitch", ["Why should we buy tea?"], guide: text).probes == ["Who paid?"])
    #expect(try guidance("Pitch", guide: text).probes == ["Who paid?"])
  }

  /// Rule: [kind-of-interview].
  @Test(arguments: [
    ("STAR in Two Minutes", "Ownership"), ("Behavioural Round", "Ownership"),
    ("Delivery Framework", "Trade-offs"), ("ML System Design", "Evaluation"),
    ("Coding Round", "Testing"), ("Product Sense with CIRCLES", "Prioritisation"),
  ])
  func everyKindOfInterviewHasABuiltInRubric(title: String, dimension: String) throws {
    let entry = try #require(StructureCatalogue([]).entries.first { $0.title == title })
    let finder = GuidanceFinder(QuestionBank([]))
    for level in ["L6", "L7"] {
      let found = finder.guidance(for: entry, level: level, questions: [])
      let rubric = try #require(found.rubric)
      #expect(rubric.dimensions.contains { $0.name.contains(dimension) }, "\(rubric.title)")
      #expect(rubric.dimensions.allSatisfy { $0.anchors(at: level).count >= 3 })
      #expect(found.antiPatterns.count >= 8 && found.probes.count >= 12)
    }
  }

  /// Rule: [kind-of-interview].
  @Test func aGuideWithoutARubricTakesTheBuiltInOneOfItsKind() throws {
    func rubric(_ text: String) throws -> Rubric? { try guidance("Hour", guide: text).rubric }
    let hour = "## Hour\n\n1. Ask (2 min)\n2. Tell (3 min)\n"
    #expect(try rubric(hour) == nil)
    let coding = try rubric("# Coding at work\n\n" + hour)
    #expect(coding?.dimensions.contains { $0.name.contains("Testing") } == true)
    let lead = try rubric("---\ninterview_focus: leadership\n---\n" + hour)
    #expect(lead?.dimensions.contains { $0.name.contains("Ownership") } == true)
  }

  @Test func aPastSessionIsKnownByItsDocumentAndItsTitle() throws {
    let finder = GuidanceFinder(QuestionBank([try reference(Self.guide)]))
    let found = finder.guidance(
      forStructure: "Pitch", in: "guide.md:3", level: nil, questions: ["Why should we buy tea?"])
    #expect(found.rubric?.title == "Rubric" && found.expectations.count == 1)
    #expect(found.questions.count == 1)
    let gone = finder.guidance(
      forStructure: "Pitch", in: "gone.md:3", level: nil, questions: ["Why should we buy tea?"])
    #expect(gone.rubric == nil && gone.expectations == [] && gone.questions.count == 1)
  }
}
