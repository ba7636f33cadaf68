import Foundation
import TestSupport
import Testing

/// `stories`: cards in one's guides, and which principles they cover.
@Suite struct StoriesCommandTests {
  private func shelf() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("own")
    try sandbox.write(
      "# Story: Winter pumps\n\n- **Principles**: Ownership • Sense of Humour\n- **Numbers**: 11 machines; 6 hours\n",
      to: "own/winter.md")
    try sandbox.write("# Story: Late train\n- Principles: Deliver Results\n", to: "own/train.md")
    try sandbox.run("references", "add", "own", output: .some)
    try sandbox.writeSession("2026-11-20T190411-talk", front: "story: \"winter PUMPS\"\n")
    try sandbox.writeSession("2026-11-22T190411-talk", front: "story: \"Winter pumps\"\n")
    return sandbox
  }

  @Test func theGridTellsWhatIsUncoveredAndWhatWasToldWhen() throws {
    let run = try shelf().run("stories", output: .some)
    #expect(run.output.contains("#1  Late train       0"))
    #expect(run.output.contains("#2  Winter pumps     2  2026-11-22"))
    #expect(run.output.contains("Ownership        #2\n"))
    #expect(run.output.contains("Sense of Humour  #2\n"))
    #expect(run.output.contains("\nno story yet for: "))
    #expect(run.output.contains(" • Frugality"))
    #expect(!run.output.contains("• Ownership"))
  }

  @Test func theSameAsJson() throws {
    let object = try shelf().run("stories", "--json", output: .some).object()
    let stories = try #require(object["stories"] as? [[String: Any]])
    #expect(stories.map { $0["name"] as? String } == ["Late train", "Winter pumps"])
    #expect(stories.map { $0["told"] as? Int } == [0, 2])
    #expect(stories[1]["last"] as? String == "2026-11-22")
    #expect(stories[1]["numbers"] as? [String] == ["11 machines", "6 hours"])
    let principles = try #require(object["principles"] as? [[String: Any]])
    let row = principles.first { $0["principle"] as? String == "Ownership" }
    #expect(row?["stories"] as? [String] == ["Winter pumps"])
    let one = try shelf().run("stories", "show", "train", "--json", output: .some).object()
    #expect(Set(one.keys) == Set(stories[0].keys))
  }

  @Test func oneStoryIsShownByAPartOfItsName() throws {
    let sandbox = try shelf()
    let card = try sandbox.run("stories", "show", "PUMPS", output: .some).output
    #expect(card.hasPrefix("Winter pumps\n  "))
    #expect(card.contains("winter.md:1 · told 2 times, last on 2026-11-22\n"))
    #expect(card.contains("\nPrinciples\n  · Ownership\n  · Sense of Humour\n"))
    try sandbox.run(
      "stories", "show", "wintr", status: 2,
      errors: .holding("there is no story “wintr”; did you mean “Winter pumps”?"))
  }

  @Test func aFreshCardIsFoundAmongOnesGuidesAndNeverOverwritten() throws {
    let sandbox = try Sandbox()
    try sandbox.run("stories", output: .beginning("no story yet; "))
    let written = try sandbox.run("stories", "new", "The Night: it stood still", output: .some)
    #expect(written.output.contains("/References/stories/the-night-it-stood-still.md"))
    let list = try sandbox.run("stories", output: .holding("#1  The Night: it stood still")).output
    #expect(!list.contains("PRINCIPLE") && !list.contains("\n\n\n"))
    try sandbox.run("stories", "show", "night", output: .holding("\nNothing is written yet; "))
    try sandbox.run(
      "stories", "new", "the night it stood still", status: 3,
      errors: .holding("a story called “The Night: it stood still” stands at "))
    try sandbox.run("lookup", "answerable", "--json", output: .holding("the-night-it-stood-still"))
    try sandbox.run("stories", "new", "!", status: 2, errors: .holding("a story needs a name"))
    try sandbox.run("stories", "edit", "night", status: 4, errors: .holding("needs a terminal"))
    let names = try sandbox.run("candidates", "stories", "--", "the", output: .some).output
    #expect(names == "The Night: it stood still\n")
  }

  @Test func twoCardsOfOneNameAreToldAndTheRestWorks() throws {
    let sandbox = try shelf()
    try sandbox.write("# Story: WINTER, pumps\n- Principles: Ownership\n", to: "own/z.md")
    try sandbox.run(
      "stories", status: 1, output: .holding("#3  WINTER, pumps"),
      errors: .holding("z.md:1: a story called “WINTER, pumps” stands at "))
    try sandbox.run(
      "stories", "show", "winter pumps", status: 2,
      errors: .holding("may mean ", "write more of its name, its place, or its number"))
    for name in ["#3", "3", "z.md:1"] {
      try sandbox.run("stories", "show", name, output: .beginning("WINTER, pumps\n"))
    }
    try sandbox.run(
      "start", "star", "--story", "winter pumps", status: 2, errors: .holding("--story: "))
  }

  @Test func aPrincipleThatIsMistypedIsToldAndOnesOwnIsNot() throws {
    let sandbox = try shelf()
    try sandbox.write("# Story: Fog\n- Principles: Ownershp • Sense of Humour\n", to: "own/fog.md")
    let check = try sandbox.run("check", "own/fog.md", output: .some).output
    #expect(
      check.contains(
        "own/fog.md:1: note: no question asks about the principle “Ownershp”; “Ownership” may be meant\n"
      ))
    #expect(!check.contains("Humour") && !check.contains("no timed structure"))
    #expect(check.contains("\nholds: 1 story\n"))
  }

  @Test func questionsAreFoundByTheirPrinciple() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "## Questions\n- Why so?\n  - Principles: Ownership\n- Why not?\n  - Principles: Are Right, A Lot\n",
      to: "guide.md")
    try sandbox.run(
      "questions", "--principle", "owner", "--from", "guide.md",
      output: .holding("Why so?\n", "\nPrinciples\n  · Ownership\n"))
    try sandbox.run(
      "questions", "--principle", "think", "--from", "guide.md", status: 2,
      errors: .holding("“think” fits none of Ownership • Are Right, A Lot"))
    try sandbox.run(
      "questions", "--from", "guide.md", output: .holding("  Are Right, A Lot • guide.md:4\n"))
  }
}
