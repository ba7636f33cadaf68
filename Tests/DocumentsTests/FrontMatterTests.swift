import Documents
import Testing

@Suite struct FrontMatterTests {
  @Test func valuesAndBodyKeepTheLinesOfTheFile() {
    let document = Document(text: "---\ntitle: A\ntags:\n  - x\n  - y\n---\n# B\n")
    #expect(document.frontMatter?["title"]?.string == "A")
    #expect(document.frontMatter?["tags"]?.strings == ["x", "y"])
    #expect(document.frontMatter?["tags"]?.values?.last?.line == 5)
    #expect(outline(document) == ["h1 7:B"])
  }

  @Test func aByteOrderMarkAndWindowsLineEndingsAreFine() {
    let document = Document(text: "\u{FEFF}---\r\ntitle: A\r\n---\r\nB\r\n")
    #expect(document.frontMatter?["title"]?.string == "A")
    #expect(outline(document) == ["p 4:B"])
  }

  @Test func frontMatterThatNeverEndsDoesNotSwallowTheDocument() {
    let document = Document(text: "---\ntitle: A\n\n# B\n")
    #expect(document.problems == [DocumentProblem(line: 1, kind: .frontMatterUnterminated)])
    #expect(document.lines.last?.text == "B")
  }

  @Test(arguments: ["---\n\ntext\n\n---\n", "---\n# Head\n", "---\njust words\n---\n", "---"])
  func aThematicBreakOpensNoFrontMatter(text: String) {
    let document = Document(text: text)
    #expect(document.frontMatter == nil)
    #expect(document.problems.isEmpty)
    #expect(document.blocks.first?.kind == .thematicBreak)
  }

  @Test func badYAMLIsReportedAtItsLineAndTheBodyIsRead() {
    let document = Document(text: "---\ntitle: \"A\ntags: [x\n---\n# B\n")
    #expect(document.problems.map(\.kind.name) == ["yamlSyntax"])
    #expect(document.frontMatter == nil)
    #expect(outline(document) == ["h1 5:B"])
  }
}
