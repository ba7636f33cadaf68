import References
import Testing

/// Which questions suit a structure, and which one is drawn.
@Suite struct QuestionBankTests {
  static let guide = """
    ---
    interview_focus: leadership
    ---
    # Talks

    ## Long talk

    1. One (1 min)
    2. Two (2 min)

    ## Questions

    - Why long?
      - Framework: Talk, long; Chat
    - Why any?
    - Why [specific thing]?
    """

  /// The questions that suit a structure of a guide of one's own.
  func suiting(_ title: String, _ texts: String...) throws -> [String] {
    let own = try texts.map { try reference($0) }
    let entry = try #require(StructureCatalogue(own).entries.first { $0.title == title })
    return QuestionBank(own).suiting(entry).map(\.question.text)
  }

  /// What is drawn from the guide's questions.
  func drawn(_ practised: String..., topics: [String] = []) throws -> Set<String> {
    let entries = QuestionBank([try reference(Self.guide)], builtIns: []).entries
    let draw = QuestionDraw(practised: practised, topics: topics)
    var generator = SystemRandomNumberGenerator()
    return Set(
      (0..<50).compactMap { _ in
        draw.draw(from: entries, using: &generator)?.question.text
      })
  }

  @Test func questionsThatNameTheStructureComeBeforeOthersOfItsDocument() throws {
    #expect(try suiting("Long talk", Self.guide) == ["Why long?"])
    let renamed = Self.guide.replacing("## Long talk", with: "## Speech")
    #expect(try suiting("Speech", renamed).count == 3)
  }

  @Test func aDocumentWithoutQuestionsTakesThoseOfOthers() throws {
    let bare = "## Long talk!\n\n1. One (1 min)\n2. Two (2 min)\n"
    #expect(try suiting("Long talk!", bare, Self.guide) == ["Why long?"])
    let focused = "---\ninterview_focus: leadership\n---\n## Speech\n\n1. A (1 min)\n2. B (2 min)\n"
    #expect(try suiting("Speech", focused, Self.guide).count == 3)
    let star = "## My STAR\n\n1. A (1 min)\n2. B (2 min)\n"
    #expect(
      try suiting("My STAR", star).contains("Tell me about a commitment you missed.") == false)
    #expect(try suiting("My STAR", star).count > 5)
  }

  @Test func oneThatWasNeverPractisedIsDrawnElseTheOneOfLongestAgo() throws {
    #expect(try drawn() == ["Why long?", "Why any?"])
    #expect(try drawn("Why any?") == ["Why long?"])
    #expect(try drawn("Why any?", "Why long?", "Why any?") == ["Why long?"])
  }

  @Test func aTopicDrawsAQuestionWithABlank() throws {
    #expect(try drawn(topics: ["tea"]) == ["Why [specific thing]?"])
  }

  @Test func everyBuiltInStructureHasQuestionsThatSuit() {
    let bank = QuestionBank([])
    for entry in StructureCatalogue([]).entries {
      #expect(bank.suiting(entry).count >= 2, "\(entry.title)")
    }
  }

  @Test func aQuestionIsFoundAgainAsItWasAsked() {
    let entry = QuestionBank([]).entry(
      asked: "How would you scale maps and its team at the same time?")
    #expect(entry?.question.followUps.first == "You get half of the people. What changes first?")
    #expect(QuestionBank([]).entry(asked: "Why?") == nil)
  }
}
