import Documents
import Testing

@Suite struct BlockTests {
  @Test func everyBlockIsReadWithItsLine() {
    let document = Document(
      text: """
        # Guide *now*

        1. one
           - [x] done
        2. two

        > said

        ---
        <p>
        """)
    #expect(
      outline(document) == [
        "h1 1:Guide now", "list from 1", "  item", "    p 3:one", "    bullets", "      item [x]",
        "        p 4:done", "  item", "    p 5:two", "quote", "  p 7:said", "break", "html 10:<p>",
      ])
  }

  @Test func inlineMarkupIsRemovedAndEachLineKeepsItsNumber() {
    let document = Document(
      text: "**bold** `code` [link](u) ![alt](i) ~~old~~\nsecond <b>line</b>  \nthird<br>more")
    #expect(
      outline(document) == ["p 1:bold code link alt old 2:second line 3:third 3:more"])
  }

  @Test func linesAfterACodeSpanOfTwoLinesAreCountedRight() {
    #expect(outline(Document(text: "a `b\nc` d\ne")) == ["p 1:a b c d 3:e"])
  }

  @Test func linesAfterLinkDefinitionsAreCountedRight() {
    let document = Document(text: "[a]: http://a\n[b]: http://b\ntext\nmore")
    #expect(outline(document) == ["p 3:text 4:more"])
  }

  @Test func tablesKnowTheLineOfEachRow() {
    let document = Document(text: "before\nit\n| a | b |\n|---|---|\n| 1 | `2` |")
    #expect(
      outline(document) == [
        "p 1:before 2:it", "table", "  header", "    cell 3:a", "    cell 3:b", "  row",
        "    cell 5:1", "    cell 5:2",
      ])
  }

  @Test func codeKeepsItsLinesWhereverItStands() {
    let document = Document(
      text: "- a\n\n  ```text x\n  one\n\n    two\n  ```\n\n      three\n\n```\nopen\n")
    #expect(
      outline(document) == [
        "bullets", "  item", "    p 1:a", "    fence text x 4:one 5: 6:  two",
        "    indented 9:three",
        "fence unclosed 12:open",
      ])
  }

  @Test func aFenceReadAgainKeepsTheLinesOfTheFile() {
    #expect(outline(Document(markdown: "# A\n\ntext", firstLine: 41)) == ["h1 41:A", "p 43:text"])
  }

  @Test func childrenAreTheBlocksDirectlyInside() {
    let document = Document(text: "- a\n  - b\n- c\n\nend")
    #expect(document.children(of: nil) == [0, 8])
    #expect(document.children(of: 0) == [1, 6])
    #expect(document.blocks[3].parent == 1)
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "\u{FEFF}\n\n"])
  func anEmptyDocumentHasNothing(text: String) {
    #expect(Document(text: text).blocks.isEmpty)
    #expect(Document(text: text).problems.isEmpty)
  }

  @Test func lineEndingsOfAllKindsCountAlike() {
    #expect(outline(Document(text: "a\r\n\r\nb\r\rc")) == ["p 1:a", "p 3:b", "p 5:c"])
  }
}
