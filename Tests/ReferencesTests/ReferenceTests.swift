import References
import Structures
import Testing

@Suite struct ReferenceTests {
  @Test func theTitleIsThatOfTheFrontMatterElseTheHeadingElseTheName() throws {
    #expect(try reference("---\ntitle: A\n---\n# B").title == "A")
    #expect(try reference("text\n\n## B *b*\n").title == "B b")
    #expect(try reference("text", name: "notes.md").title == "notes.md")
  }

  /// Rule: [text].
  @Test(arguments: [
    ([0x61, 0x0A, 0xFF, 0x0A], 2), ([0x61, 0x0A, 0x0A, 0x00], 3), ([0xFF, 0xFE, 0x41, 0x00], 1),
    ([0x61, 0xC3], 1),
  ])
  func whatIsNoTextIsRefusedWithItsLine(bytes: [UInt8], line: Int) {
    #expect(throws: UnreadableDocument.notText(line: line)) {
      try Reference.read(bytes: bytes, name: "photo.md")
    }
  }

  @Test func anEmptyFileIsAReferenceWithoutAnything() throws {
    let empty = try reference("")
    #expect(empty.title == "guide.md")
    #expect(empty.structures.isEmpty)
    #expect(empty.problems.isEmpty)
  }

  /// Rule: [fences].
  @Test func aFenceThatIsNeverClosedIsAProblemAndItsTextIsStillRead() throws {
    let guide = try reference("# A\n\n```\n1. One (1 min)\n2. Two (2 min)\n")
    #expect(guide.problems == [Problem(line: 3, kind: .fenceUnclosed)])
    #expect(outline(guide) == ["1: A [3:00]", "4: One 1:00", "5: Two 2:00"])
  }

  @Test func garbledCharactersAreANoteAndTitlesAreRepaired() throws {
    let guide = try reference("# \u{F8FF}üîç Drill\n\n1. Caf√© (1 min)\n2. Two (2 min)\n")
    #expect(guide.problems.map(\.severity) == [.note])
    #expect(outline(guide).prefix(2) == ["1: 🔍 Drill [3:00]", "3: Café 1:00"])
  }

  @Test func aBrokenFrontMatterIsAnErrorAndTheStructuresAreStillFound() throws {
    let guide = try reference("---\na: [\n---\n# A\n1. One (1 min)\n2. Two (2 min)\n")
    #expect(guide.problems.map(\.severity) == [.error])
    #expect(outline(guide).first == "4: A [3:00]")
  }

  @Test(.timeLimit(.minutes(5)))
  func aMegabyteInOneTitleIsRead() throws {
    let long = String(repeating: "(", count: 1 << 20)
    let guide = try reference("# \(long)\n\n1. \(long) (1 min)\n2. Two (2 min)\n")
    #expect(guide.structures.first?.structure.phases.first?.title == long)
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["> ", "- ", "1. ", "1. a (1 min)\n   ", "```\n1 ("])
  func deepNestingIsNeitherSlowNorACrash(part: String) throws {
    let count = part.contains("\n") ? 300 : 100_000
    _ = try reference(String(repeating: part, count: count) + "a (1 min)")
  }
}
