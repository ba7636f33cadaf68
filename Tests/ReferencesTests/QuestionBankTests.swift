import References
import TestSupport
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
    return QuestionBank(own).drawable(for: entry).map(\.question.text)
  }

  /// What is drawn from the guide's questions.
  func drawn(_ practised: String..., topics: [String] = []) throws -> Set<String> {
    let entries = QuestionBank([try reference(Self.guide)], builtIns: []).entries
    let draw = QuestionDraw(practised: practised, topics: topics)
    var generator = SeededGenerator(seed: 1)
    return Set(
      (0..<50).compactMap { _ in
        draw.draw(from: entries, using: &generator)?.question.text
      })
  }

  /// Rule: [suiting].
  @Test func questionsThatNameTheStructureComeBeforeOthersOfItsDocument() throws {
    #expect(try suiting("Long talk", Self.guide) == ["Why long?"])
    let renamed = Self.guide.replacing("## Long talk", with: "## Speech")
    #expect(try suiting("Speech", renamed).count == 3)
  }

  /// Rule: [suiting].
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

  /// Rule: [drawing].
  @Test func oneThatWasNeverPractisedIsDrawnElseTheOneOfLongestAgo() throws {
    #expect(try drawn() == ["Why long?", "Why any?"])
    #expect(try drawn("Why any?") == ["Why long?"])
    #expect(try drawn("Why any?", "Why long?", "Why any?") == ["Why long?"])
  }

  @Test func aTopicDrawsAQuestionWithABlank() throws {
    #expect(try drawn(topics: ["tea"]) == ["Why [specific thing]?"])
  }

  @Test func asManyBlanksAreDrawnAsThereAreTopics() throws {
    let text = "## Questions\n- Why [one thing]?\n- Why [this] or [that]?\n- Why any?\n"
    let entries = QuestionBank([try reference(text)], builtIns: []).entries
    var generator = SeededGenerator(seed: 1)
    for (topics, expected) in [
      (["a"], "Why [one thing]?"), (["a", "b"], "Why [this] or [that]?"),
      (["a", "b", "c"], "Why [this] or [that]?"), ([], "Why any?"),
    ] {
      let drawn = QuestionDraw(practised: [], topics: topics).draw(from: entries, using: &generator)
      #expect(drawn?.question.text == expected)
    }
  }

  /// Rule: [asked].
  @Test(arguments: [
    ("Why [thing]?", "Why tea?", true), ("Why [thing]?", "why, tea", true),
    ("Why [this] or [that]?", "Why a or b or c?", true), ("How [this]", "Why tea?", false),
    ("Why [this] or [that]?", "Why a and b?", false), ("Why so [that]?", "Why?", false),
    ("Why so?", "Why so?", true), ("Pourquoi le thé ?", "pourquoi le the", true),
    ("Why so?", "Why not so?", false),
  ])
  func aQuestionIsKnownWhateverFillsItsBlanks(text: String, asked: String, isKnown: Bool) throws {
    let bank = QuestionBank([try reference("## Q questions\n- \(text)\n")], builtIns: [])
    #expect((bank.entry(asked: asked) != nil) == isKnown)
  }

  /// Rule: [asked].
  @Test func aQuestionThatWasAskedIsTheOneThatSaysMost() throws {
    let text = """
      ## Questions
      - How would you design [specific system]?
      - How would you design [specific system] for a million people?
      - How would you design a lift?
      """
    let bank = QuestionBank([try reference(text)], builtIns: [])
    func line(_ asked: String) -> Int? { bank.entry(asked: asked)?.question.line }
    #expect(line("How would you design a lift?") == 4)
    #expect(line("How would you design mail for a million people?") == 3)
    #expect(line("How would you design [specific system]?") == 2)
    #expect(line("How would you design mail?") == 2)
  }

  /// Rule: [blank-question].
  @Test func whatIsNothingButABlankIsStillToBeWritten() throws {
    let text = "**Common questions**: \"[Typical question 1]?\" • \"Why [this thing]?\"\n"
    #expect(try reference(text).questions.map(\.text) == ["Why [this thing]?"])
  }

  @Test(arguments: 0..<10)
  func overManySessionsNoQuestionComesAgainBeforeAllOthers(seed: UInt64) throws {
    let others =
      "\n- Design [some system]\n- Design [some system] in [some place]\n- Design it all\n"
    let own = try reference(Self.guide + others.replacing("Design", with: "How to design"))
    let entries = QuestionBank([own], builtIns: []).entries
    #expect(entries.count == 6)
    var generator = SeededGenerator(seed: seed)
    var (asked, drawn): ([String], [Int]) = ([], [])
    for session in 0..<120 {
      // Sessions with other questions lie between, and signs and capitals change.
      if session.isMultiple(of: 3) { asked.append("How to cook \(session)?") }
      let draw = QuestionDraw(practised: asked, topics: [])
      let entry = try #require(draw.draw(from: entries, allowsBlanks: true, using: &generator))
      drawn.append(entry.question.line)
      let text = entry.template.filled(with: ["topic \(session)", "number \(session)"])
      asked.append(session.isMultiple(of: 2) ? text : text.uppercased().replacing("?", with: " ??"))
    }
    for round in 0..<20 {
      #expect(Set(drawn[(round * 6)..<(round * 6 + 6)]).count == 6)
      #expect(Array(drawn[(round * 6)..<(round * 6 + 6)]) == Array(drawn[..<6]))
    }
  }

  @Test func aQuestionPractisedWithOneStructureCountsForAllItSuits() throws {
    let text = Self.guide.replacing(
      "## Questions", with: "## Chat\n\n1. A (1 min)\n2. B (1 min)\n\n## Questions"
    ).replacing("- Why any?", with: "- Why any?\n  - Framework: Long talk; Chat")
    let own = try reference(text)
    let bank = QuestionBank([own], builtIns: [])
    var generator = SeededGenerator(seed: 2)
    for (title, practised, expected) in [
      ("Long talk", ["Why any?"], "Why long?"), ("Chat", ["Why any?"], "Why long?"),
      ("Chat", ["Why any?", "Why long?"], "Why any?"),
    ] {
      let entry = try #require(StructureCatalogue([own]).entries.first { $0.title == title })
      let draw = QuestionDraw(practised: practised, topics: [])
      let drawn = draw.draw(from: bank.drawable(for: entry), using: &generator)
      #expect(drawn?.question.text == expected, "\(title)")
    }
  }

  @Test func everyBuiltInStructureHasQuestionsThatSuit() {
    let bank = QuestionBank([])
    for entry in StructureCatalogue([]).entries {
      #expect(bank.drawable(for: entry).count >= 2, "\(entry.title)")
    }
  }

  @Test func aQuestionIsFoundAgainAsItWasAsked() {
    let entry = QuestionBank([]).entry(
      asked: "How would you scale maps and its team at the same time?")
    #expect(entry?.question.followUps.first == "You get half of the people. What changes first?")
    #expect(QuestionBank([]).entry(asked: "Why?") == nil)
  }
}

extension QuestionDraw {
  /// Draws after sessions, oldest first, all of them longer ago than a question rests.
  fileprivate init(practised: [String], topics: [String]) {
    self.init(history: practised.map { PastQuestion($0, day: -7) }, today: 0, topics: topics)
  }
}
