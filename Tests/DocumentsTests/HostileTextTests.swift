import Documents
import TestSupport
import Testing

@Suite struct HostileTextTests {
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      ">", "> ", "- ", "1. ", "[", "![", "[a](", "*a **a ", "_(", "http://a)", "<!A ", "`a``", "|",
      "a@", "~~a ~", "#", "&",
    ])
  func nothingRepeatedIsSlowOrOverflowsTheStack(part: String) {
    func document(_ count: Int) -> Document {
      let text = String(repeating: part, count: count)
      return Document(text: text + "\n" + text)
    }
    #expect(document(200_000).blocks.count > 0)
    // From 128 KB on the C library takes memory from the system anew each time, which costs more.
    expectTimeInProportion(upTo: 60_000 / part.utf8.count, document)
  }

  @Test func deepNestingIsKept() {
    let document = Document(text: String(repeating: ">", count: 200_000) + " a")
    #expect(document.blocks.count == 200_001)
    #expect(document.blocks.last?.depth == 200_000)
    #expect(document.lines.last?.text == "a")
  }

  @Test func aTableOfThousandsOfColumnsIsTextAndReported() {
    let width = 5000
    let text =
      "# A\n\n" + String(repeating: "|a", count: width) + "\n"
      + String(repeating: "|-", count: width)
    let document = Document(text: text)
    #expect(document.problems == [DocumentProblem(line: 3, kind: .tableTooWide(limit: 200))])
    #expect(document.blocks.map(\.kind) == [.heading(level: 1), .paragraph])
  }

  @Test(.timeLimit(.minutes(5)))
  func shortRowsOfAWideTableDoNotFillTheMemory() {
    let text =
      String(repeating: "|a", count: 150) + "\n" + String(repeating: "|-", count: 150) + "\n"
      + String(repeating: "|x\n", count: 100_000)
    #expect(Document(text: text).blocks.count == 1)
  }

  @Test(.timeLimit(.minutes(5)))
  func aLongLinkThatIsNamedOftenDoesNotFillTheMemory() {
    let target = String(repeating: "y", count: 500_000)
    let text = "# A\n\n" + String(repeating: "[a] ", count: 200_000) + "\n\n[a]: http://x/" + target
    let document = Document(text: text)
    #expect(document.problems == [DocumentProblem(line: 5, kind: .linkTooLong)])
    #expect(document.blocks.map(\.kind) == [.heading(level: 1), .paragraph, .paragraph])
  }

  @Test func anOrdinaryLinkDefinitionIsNoText() {
    let document = Document(text: "See [a].\n\n[a]: guide.md 'A guide'\n")
    #expect(document.problems.isEmpty)
    #expect(document.links.map(\.target) == ["guide.md"])
  }

  @Test func aTitleOfAMegabyteIsRead() {
    let title = String(repeating: "x", count: 1 << 20)
    #expect(Document(text: "# " + title).lines.first?.text == title)
  }

  @Test func aZeroByteBecomesAReplacementCharacter() {
    #expect(Document(text: "a\0b").lines.first?.text == "a\u{FFFD}b")
  }
}
