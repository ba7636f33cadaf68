import References
import Testing

/// The question bank of a document: what is a question, and what is said of it.
@Suite struct QuestionTests {
  func questions(_ text: String) throws -> [Question] { try reference(text).questions }

  /// Each question as a line: its line, its category and its text.
  func lines(_ text: String) throws -> [String] {
    try questions(text).map { "\($0.line) \($0.category ?? "–"): \($0.text)" }
  }

  /// Rules: [question-category], [question-points], [several], [question-levels].
  @Test func aBoldQuotedLineIsAQuestionWithThePointsBelowIt() throws {
    let text = """
      ## Question Categories

      ### Storage Questions
      **"How would you store maps?"**
      - **Framework**: Four steps
      - **Key Points**: tiles; zoom levels • offline
      - **Time Management**: half of it for reading
      - **Common Follow-ups**: "What if a tile is wrong?" "Who pays?"
      - **L6 vs L7 Depth**: L6: one region; L7: the planet
      - **Success Metrics**: fewer calls
      """
    let question = try #require(try questions(text).first)
    #expect(question.text == "How would you store maps?")
    #expect(question.category == "Storage")
    #expect(question.line == 4)
    #expect(question.framework == "Four steps")
    #expect(
      question.keyPoints == ["tiles; zoom levels", "offline", "Success Metrics: fewer calls"])
    #expect(question.time == "half of it for reading")
    #expect(question.followUps == ["What if a tile is wrong?", "Who pays?"])
    #expect(question.expectation(of: "l6") == "one region")
    #expect(question.expectation(of: "L7") == "the planet")
    #expect(question.expectation(of: "L8") == nil)
  }

  /// Rule: [question-points].
  @Test func pointsMayStandInAListBelowTheirLabel() throws {
    let text = """
      ## Questions
      ### Why us?
      - Key points:
        - the product
        - the people
      - **L7 Focus Areas**: the market
      - And why now?
      #### Follow-ups
      - What else?
      """
    let question = try #require(try questions(text).first)
    #expect(question.keyPoints == ["the product", "the people"])
    #expect(question.followUps == ["And why now?", "What else?"])
    #expect(question.expectations.map(\.level) == ["L7"])
  }

  /// Rule: [question-list].
  @Test func everyItemBelowAHeadingThatEndsWithQuestionsIsOne() throws {
    let text = """
      # Prep
      ## Behavioural questions
      1. Tell me about a decision you took back.
      2. "Why did you leave?"
         - The honest reason
      3. Ownership
      ## After
      - Is this one?
      """
    #expect(
      try lines(text) == [
        "3 Behavioural: Tell me about a decision you took back.",
        "4 Behavioural: Why did you leave?",
      ])
    #expect(try questions(text).last?.keyPoints == ["The honest reason"])
  }

  /// Rule: [question-category].
  @Test func belowOtherHeadingsOnlyItemsThatAskAre() throws {
    let text = """
      ## Questions and answers

      - Be brief and be kind
      - What is a shard?
      - **Ownership**: Tell me about a risk you took.
      """
    #expect(
      try lines(text) == ["4 –: What is a shard?", "5 Ownership: Tell me about a risk you took."])
  }

  /// Rule: [question-form].
  @Test func headingsAndNumberedLinesMayBeQuestions() throws {
    let text = """
      ## Interview questions
      ### Q1: Tell me more about storage
      ### 2. Design a lift
      ### Design in code
      ### Caching
      - What is stale?
      """
    #expect(
      try lines(text) == [
        "2 –: Tell me more about storage", "3 –: Design a lift", "6 Caching: What is stale?",
      ])
  }

  /// Rule: [question-list].
  @Test func aTableWithAColumnOfQuestionsHoldsThem() throws {
    let text = """
      ## Questions

      | Question | Key points | Follow-up | L6 |
      |---|---|---|---|
      | Why shards? | load; size | Why not? | one |
      """
    let question = try #require(try questions(text).first)
    #expect(question.text == "Why shards?")
    #expect(question.keyPoints == ["load", "size"])
    #expect(question.followUps == ["Why not?"])
    #expect(question.expectation(of: "L6") == "one")
  }

  /// Rules: [question-line], [several].
  @Test func aLineMayHoldSeveralQuestionsBehindALabel() throws {
    let text = """
      ## Overview
      **Concepts**: tiles • zoom
      **Common questions**: "Who reads [maps]?" • "Design an atlas"

      - **Ownership questions**: "Who pays?", "Who knows?"
      - **Other**: What is missing? Who cares?

      ## Question bank
      - **Questions**: Who draws them? Who prints them?
      - **Follow-up questions**: Who?
      """
    #expect(
      try lines(text) == [
        "3 –: Who reads [maps]?", "3 –: Design an atlas", "5 Ownership: Who pays?",
        "5 Ownership: Who knows?", "9 –: Who draws them?", "9 –: Who prints them?",
      ])
  }

  /// Rule: [question-fence].
  @Test func aFenceOfTextIsReadLikeTheDocument() throws {
    let text = """
      ## Storage questions

      ```text
      How would you store maps?
      - Key points: tiles

      "Design an atlas"
      ```
      ## Past
      ```markdown
      # Questions
      ## Why us?
      ```
      ## Questions
      **Why maps?**
      ```
      Why not maps?
      ```
      """
    #expect(
      try lines(text) == [
        "4 Storage: How would you store maps?", "7 Storage: Design an atlas", "12 –: Why us?",
        "15 –: Why maps?",
      ])
    #expect(try questions(text).first?.keyPoints == ["tiles"])
  }

  /// Rules: [question-place], [question-fence].
  @Test(arguments: [
    "## Clarifying questions\n- Who uses it, and when?", "## Questions to ask\n- What is it like?",
    "## FAQ: frequently asked questions\n- How do I build it?", "## Prompts\n- What is it like?",
    "- Any questions for me?", "## Questions\n\n```python\n- What is it like?\n```",
    "## Questions\n### Answers\n```\n- \"That is a good one\"\n- Is it clear and short?\n```",
    "## Hard questions\n```\n\"Let me think about that first.\"\n```",
    "## Questions to ask\n```\nWhat is it like?\n```", "**Good questions**: as many as you like",
    "**Clarifying questions**: \"Who is it?\"", "Your questions: \"Who is it?\" • \"Why me?\"",
    "## Questions\n```\n1. What is it (5 min)\n   - \"Who is it?\"\n2. Why is it (5 min)\n```",
    "## Ask (5 min)\n**Good questions**: \"Who is it?\"\n## Tell (5 min)\n- all\n",
    "1. Ask (5 min)\n2. Tell (5 min)\n\n   **Good questions**: \"Who is it?\"\n",
    "# Plan\n## Opening questions (5 minutes)\n- How are you?\n## Closing (5 minutes)\n- Bye",
  ])
  func whatNobodyIsAskedInAnInterviewIsNone(text: String) throws {
    #expect(try questions(text).isEmpty)
  }

  @Test(arguments: [
    (BuiltInReference.systemDesign, 41), (.leadership, 64), (.product, 12), (.coding, 32),
  ])
  func ourOwnQuestionsComeWithAllThatBelongsToThem(builtIn: BuiltInReference, least: Int) {
    let questions = builtIn.reference.questions
    #expect(questions.count >= least)
    for question in questions {
      #expect(question.category != nil && question.framework != nil, "\(question.text)")
      #expect((3...5).contains(question.keyPoints.count), "\(question.text)")
      #expect(question.followUps.count >= 3, "\(question.text)")
      #expect(Set(question.followUps).count == question.followUps.count, "\(question.text)")
      #expect(question.expectations.map(\.level) == ["L6", "L7"], "\(question.text)")
    }
  }

  @Test func noneOfOurOwnQuestionsIsAskedTwice() {
    let questions = BuiltInReference.allCases.flatMap(\.reference.questions)
    #expect(Set(questions.map(\.text)).count == questions.count)
  }

  @Test(.timeLimit(.minutes(5)))
  func aMegabyteOfQuestionMarksIsRead() throws {
    let long = String(repeating: "\"?", count: 1 << 19)
    let guide = try reference("## Questions\n**\(long)**\n- \(long)\n### \(long)\n- L6: \(long)\n")
    #expect(guide.questions.isEmpty)
  }
}
