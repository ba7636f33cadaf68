import TestSupport
import Testing

@testable import Documents

/// A document parsed in pieces is the document parsed at once.
@Suite struct PieceTests {
  /// Lines that open, close or hide what may go on behind a heading.
  static let lines = [
    "# Heading", "# Heading", "## Deeper", "", "", "", "Text", "- item", "  - inner", "10. ten",
    "> quote", "> ```", "```", "```text", "````", " ```", "  ```", "   ```", "    ```",
    "     ```", "\t```", " \t```", "~~~", "  ~~~ x", "``` a ` b", "- ```", "  text", "    code",
    " one",
    "| a | b |", "|---|---|", "| 1 | 2 |", "<div>", "</div>", "  <p>", "<!-- one -->", "<!-- open",
    "-->", "<pre>", "</pre>", "<?php", "?>", "<script>", "</script>", "Setext", "===", "---", "\\",
    "[link](a.md)", "[name]", "*two", "lines*", "`code", "span`",
  ]

  @Test func piecesMakeTheSameDocument() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<10_000 {
      // A few kinds of lines in one text meet in more ways than many do.
      let kinds =
        ["", "", "# A"]
        + (0..<4).compactMap { _ in
          Self.lines.randomElement(using: &generator)
        }
      let lines = (0..<Int.random(in: 4...16, using: &generator)).compactMap { _ in
        kinds.randomElement(using: &generator)
      }
      let ending = ["\n", "\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
      let text = lines.joined(separator: ending) + ending
      let pieces = Document(markdown: text, firstLine: 3, pieceSize: 1)
      let whole = Document(markdown: text, firstLine: 3)
      #expect(pieces == whole, "\(text)")
    }
  }

  @Test(arguments: [
    ("# A\n\ntext\n\n# B\n", 2), ("# A\n\n```\n# no\n\n# no\n```\n\n# B\n", 2),
    ("1. a\n   ```\n   x\n   ```\n\nb\n\n# B\n", 2), ("<p>\n```\n\n# A\n\n```\n\n# B\n", 1),
    ("- ```\n\n# A\n", 1), ("- a\n  ```\nb\n  ```\n\nc\n\n# A\n", 1), ("- ```\n\ntext\n\n# A\n", 2),
    ("<!-- a -->\n\n# A\n", 2),
    ("<!-- a\n\n# A\n", 1), ("class [A]:\n\n# A\n", 2),
    ("[a]: b.md\n\n# [a]\n", 1), ("> - [a\n> b]: c\n\n# [a b]\n", 1), ("[a\\[b]: c\n\n# A\n", 1),
    ("text\n# A\n", 1), ("text\n\n#hash\n", 1), ("text\r\n\r\n# A\r\n", 2),
  ])
  func textsArePartedWhereNothingIsOpen(text: String, count: Int) {
    var text = text
    #expect(text.withUTF8 { TextPieces(of: $0, size: 1).all.count } == count)
  }

  @Test func ordinaryTextsAreNotParted() {
    var text = String(repeating: "# A\n\ntext\n\n", count: 100)
    #expect(text.withUTF8 { TextPieces(of: $0).all.count } == 1)
  }

  @Test func longTextsKeepTheirLines() {
    let text = String(repeating: "# A\n\n- one\n- two\n\n", count: 40_000)
    let document = Document(text: text)
    #expect(document.blocks.count == 40_000 * 6)
    #expect(document.lines.last?.line == 40_000 * 5 - 1)
  }
}
