import References
import Testing

@Suite struct ProblemTextTests {
  @Test(arguments: [
    (
      "caf√©",
      "1 run of garbled characters was repaired for reading (UTF-8 once read as Mac Roman); "
        + "save the file with the right ones"
    ),
    (
      "---\nstatus: done\n---\n",
      "“status” cannot be “done”; use one of draft, published, review_needed, archived"
    ),
    ("---\na: 1\n", "the front matter is never closed; end it with a line “---”"),
    (
      "---\nlast_updated: soon\n---\n",
      "“last_updated” must be a date, as in 2026-01-31; correct the value"
    ),
    (
      "```\ncode",
      "the code fence that opens here is never closed; close it, or what follows counts as code"
    ),
    ("---\na: *b\n---\n", "the alias “*b” is not followed; write the value itself"),
  ])
  func aProblemIsOneSentenceThatSaysWhatToDo(text: String, sentence: String) throws {
    #expect(try reference(text).problems.map(\.text) == [sentence])
  }

  @Test func whatCannotBeReadIsToldInOneSentence() {
    #expect(
      UnreadableDocument.notText(line: 1).text
        == "this is no UTF-8 text; give a Markdown file saved as UTF-8")
  }
}
