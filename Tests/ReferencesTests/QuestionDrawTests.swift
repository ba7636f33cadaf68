import References
import TestSupport
import Testing

/// Which question is drawn, by what was asked before.
@Suite struct QuestionDrawTests {
  static let bank = "## Questions\n- Why a?\n- Why b?\n- Why [thing] c?\n"

  /// What is drawn fifty times on day 100.
  private func drawn(
    _ history: [PastQuestion], refused: [String] = [], level: String? = nil,
    from text: String = bank
  ) throws -> Set<String> {
    let entries = QuestionBank([try reference(text)], builtIns: []).entries
    let draw = QuestionDraw(history: history, today: 100, refused: refused)
    var generator = SeededGenerator(seed: 1)
    return Set(
      (0..<50).compactMap { _ in
        draw.draw(from: entries, level: level, allowsBlanks: true, using: &generator)?.question.text
      })
  }

  /// Rule: [drawing].
  @Test func whatWasAskedTheFewestTimesComesFirst() throws {
    #expect(try drawn([]) == ["Why a?", "Why b?", "Why [thing] c?"])
    #expect(try drawn([PastQuestion("Why a?", day: 1)]) == ["Why b?", "Why [thing] c?"])
    let twice = ["Why a?", "why B", "Why tea c?", "Why a?", "Why b?"].map {
      PastQuestion($0, day: 1, score: 1)
    }
    #expect(try drawn(twice) == ["Why [thing] c?"])
  }

  /// Rule: [drawing].
  @Test func ofThoseTheOneAnsweredWorstTheLastTime() throws {
    let scored = [
      PastQuestion("Why a?", day: 1, score: 3), PastQuestion("Why b?", day: 2, score: 1.5),
      PastQuestion("Why tea c?", day: 3),
    ]
    #expect(try drawn(scored) == ["Why b?"])
    let better =
      scored + [
        PastQuestion("Why b?", day: 4, score: 4), PastQuestion("Why a?", day: 5, score: 2),
        PastQuestion("Why milk c?", day: 6),
      ]
    #expect(try drawn(better) == ["Why a?"])
    #expect(try drawn(better.map { PastQuestion($0.text, day: $0.day) }) == ["Why b?"])
  }

  /// Rule: [drawing].
  @Test func withinSevenDaysNothingComesAgainWhileOthersAreLeft() throws {
    let recent = [
      PastQuestion("Why a?", day: 10), PastQuestion("Why a?", day: 93),
      PastQuestion("Why b?", day: 94, score: 1), PastQuestion("Why tea c?", day: 99),
    ]
    #expect(try drawn(recent) == ["Why a?"])
    let all = recent + [PastQuestion("Why a?", day: 100)]
    #expect(try drawn(all) == ["Why b?"])
  }

  @Test func whatWasRefusedIsNotDrawn() throws {
    #expect(try drawn([], refused: ["Why a?", "Why tea c?"]) == ["Why b?"])
    #expect(try drawn([], refused: ["Why a?", "Why [thing] c?"]) == ["Why b?"])
    let all = ["Why b?", "Why a?", "Why tea c?"]
    #expect(try drawn([], refused: all) == ["Why a?", "Why b?"])
    let one = "## Questions\n- Why a?\n"
    #expect(try drawn([], refused: ["Why a?"], from: one) == ["Why a?"])
  }

  /// Rule: [drawing].
  @Test func questionsForOtherLevelsAreLeftOutWhileOthersAreLeft() throws {
    let text = "## Questions\n- Why a?\n  - L6: one\n- Why b?\n  - L7: two\n- Why c?\n"
    #expect(try drawn([], level: "l7", from: text) == ["Why b?", "Why c?"])
    let six = "## Questions\n- Why a?\n  - L6: one\n"
    #expect(try drawn([], level: "L7", from: six) == ["Why a?"])
  }

  private func suiting(
    _ title: String, _ text: String, typed: [String] = []
  ) throws -> QuestionBank.Suiting {
    let own = try reference(text)
    let entry = try #require(StructureCatalogue([own]).entries.first { $0.title == title })
    return QuestionBank([own]).suiting(entry, typed: typed)
  }

  /// Rule: [suiting].
  @Test func nothingSuitsAGuideThatNamesNothing() throws {
    let toasts = "# Toasts\n\n## Birthday Toast\n\n1. Open (1 min)\n2. Close (2 min)\n"
    let found = try suiting("Birthday Toast", toasts)
    #expect(found.fit == nil && found.entries.isEmpty)
    let own = try reference(toasts)
    let entry = try #require(StructureCatalogue([own]).entries.first)
    #expect(QuestionBank([own]).drawable(for: entry).count > 40)
    let asked = try suiting(
      "Birthday Toast", toasts, typed: ["Who is it for?", "Who is it for?"])
    #expect(asked.fit == .typed && asked.entries.map(\.question.text) == ["Who is it for?"])
  }

  /// Rule: [suiting].
  @Test func whatSuitsIsNamedByDocumentFrameworkOrFocus() throws {
    let phases = "\n1. Open (1 min)\n2. Close (2 min)\n"
    let document = "## Toast\n\(phases)\n## Questions\n- Why a?\n"
    #expect(try suiting("Toast", document).fit == .document)
    let named = document + "  - Framework: Toast\n- Why b?\n"
    let found = try suiting("Toast", named, typed: ["Why c?", "Why b?"])
    #expect(found.fit == .framework)
    #expect(found.entries.map(\.question.text) == ["Why a?", "Why c?"])
    #expect(try suiting("My STAR", "## My STAR\n\(phases)").fit == .framework)
    let focus = "---\ninterview_focus: technical\n---\n## "
    let coding = try suiting("Code Hour", focus + "Code Hour\n\(phases)")
    #expect(coding.fit == .focus)
    #expect(Set(coding.entries.map(\.reference.name)) == ["built-in/coding"])
    let any = try suiting("Hour", focus + "Hour\n\(phases)")
    #expect(Set(any.entries.map(\.reference.name)).count > 1)
  }
}
