import References
import Structures
import Testing
import Texts

/// What remains to be done in a document, as lines "line: severity: sentence".
private func todo(
  _ text: String, today: String = "2026-11-24", files: Set<String> = []
) throws -> [String] {
  let guide = try reference(text).withUpkeep(today: CalendarDate(today)) { files.contains($0) }
  return guide.problems.map { "\($0.line): \($0.severity.rawValue): \($0.text)" }
}

@Suite struct UpkeepTests {
  @Test func placeholdersAreCountedWithTheirLines() throws {
    let text = """
      ---
      title: "[Topic] at a glance"
      ---
      # Notes on [topic]

      - **[Trait]**: [what it means] and [2 or 3 more]

      ```text
      [part]: does it
      ```

      ```python
      [value for value in values]
      ```
      """
    #expect(
      try todo(text) == [
        "2: note: 6 placeholders left on lines 2, 4, 6, 9; write your own words there"
      ])
    #expect(try todo("say [what]\n") == ["1: note: 1 placeholder left; write your own words there"])
  }

  /// Rule: [blanks].
  @Test func theBlanksOfQuestionsAreNothingLeftToDo() throws {
    let text = """
      ## Questions
      - Why [this thing] or [that thing]?
        - Key points: [what to say]

      | Question | L6 |
      |---|---|
      | How would you scale [some system]? | [what is owed] |

      **More questions**: "Why [this]?" • "[question]?"
      """
    #expect(
      try todo(text) == [
        "3: note: 3 placeholders left on lines 3, 7, 9; write your own words there"
      ])
  }

  @Test(
    arguments: [
      "[5 min] Tour", "list[index]", "[a link](https://example.org)", "[1]", "[WIP] plan",
      "- [x] done\n- [ ] open", "[optional] step", "[[wiki link]]", "![a picture](https://e.org/x)",
      "he said [\"quoted\"]", "[unclosed", "closed]", "[]", "[L6]", "[[[[[[", "[^1]",
      "[see][ref]\n\n[ref]: https://example.org",
    ])
  func otherBracketsAreNoPlaceholders(text: String) throws {
    #expect(try todo(text + "\n") == [])
  }

  @Test func tablesMustBeWhole() throws {
    let text = """
      |   | a | b |
      |---|---|---|
      | 1 | 2 | 3 |
      | 1 |   | 3 |
      | 1 | 2 |
      | 1 | 2 | 3 | 4 |
      | 1 | 2 \\| 2 | `3` |
        1 | 2 | 3
      """
    #expect(
      try todo(text) == [
        "4: note: 1 table cell without text; fill in or write –",
        "5: note: this row has 2 of 3 cells; add the others",
        "6: warning: this row has 4 cells and its table 3 columns; what is too much is not shown",
      ])
  }

  @Test(arguments: ["\r\n", "\r"])
  func rowsAreCountedWhateverEndsTheLines(end: String) throws {
    let text = ["# T", "", "| a | b |", "|-|-|", "| 1 | 2 |", "| 1 |", ""].joined(separator: end)
    #expect(try todo(text) == ["6: note: this row has 1 of 2 cells; add the others"])
  }

  @Test func codeMustNameItsLanguage() throws {
    let text = "```\na\n```\n\n```swift\nb\n```\n\n    indented\n\n~~~\nc\n~~~\n"
    #expect(
      try todo(text) == [
        "1: note: 2 code blocks without a language on lines 1, 11; name it as in ```text"
      ])
  }

  @Test func linksToFilesMustLeadSomewhere() throws {
    let text = """
      ---
      related_content: [gone.md, here.md]
      ---
      [web](https://example.org) [mail](mailto:me@example.org) [above](#top) [root](/index.md)
      [good](here.md#part) [spaced](a%20b.md)
      [bad](sub/gone.md) ![picture](gone.png) and [bad again](sub/gone.md)

      | link |
      |---|
      | [cell](cell.md) |
      """
    #expect(
      try todo(text, files: ["here.md", "a b.md"]) == [
        "2: warning: this links to “gone.md”, which is not there; correct the link or add the file",
        "6: warning: this links to “sub/gone.md”, which is not there; correct the link or add the file",
        "6: warning: this links to “gone.png”, which is not there; correct the link or add the file",
        "10: warning: this links to “cell.md”, which is not there; correct the link or add the file",
      ])
  }

  @Test func datesMustBeInOrder() throws {
    let text = """
      ---
      last_updated: 2025-03-01
      review_date: 2025-02-01
      ---
      | Version | Date | Changes |
      |---|---|---|
      | 3 | 2025-04-01 | third |
      | 1 | 2025-01-01 | first |
      | 2 | 2025-02-01 | second |
      """
    #expect(
      try todo(text, today: "2025-01-31") == [
        "2: warning: “last_updated” is 2025-03-01 and the history goes on to 2025-04-01; correct one",
        "3: warning: “review_date” 2025-02-01 is before “last_updated” 2025-03-01; set a later one",
        "9: warning: the dates of this history are out of order at 2025-02-01; sort its rows",
      ])
  }

  @Test(arguments: [
    ("1.1", "| 1.0 | 2025-01-01 |\n| 1.1 | 2025-02-01 |", []),
    ("v1.1", "| **1.1** | 2025-02-01 |\n| 1.0 | 2025-02-01 |", []),
    ("2", "| | 2025-01-01 |", ["cell"]),
    ("1.0", "| 1.0 | 2025-01-01 |\n| 1.1 | 2025-02-01 |", ["“version” is 1.0 and the newest"]),
  ])
  func theVersionIsTheNewestOfTheHistory(version: String, rows: String, found: [String]) throws {
    let history = "| Version | Date |\n|---|---|\n\(rows)\n"
    let lines = try todo("---\nversion: \"\(version)\"\n---\n\(history)")
    #expect(lines.count == found.count)
    #expect(zip(lines, found).allSatisfy { $0.contains($1) }, "\(lines)")
  }

  @Test func plannedUpdatesAreMadeOrMoved() throws {
    let text = """
      ### Planned updates
      - **1.1** (2026-11-23): more patterns
      - **1.2** (2026-11-24): fewer
      - 1.3: some day

      Changed on 2026-11-20

      ### Done
      - 2020-01-01: begun
      """
    #expect(
      try todo(text) == [
        "2: note: the day of 1 planned update has passed; make it or move it"
      ])
  }

  @Test(arguments: [["2025-03-01", "2025-02-01", "2025-02-01"], ["2025-01-01", "2025-03-01"]])
  func aHistoryMayRiseOrFall(dates: [String]) throws {
    let rows = dates.map { "| 1 | \($0) |\n" }.joined()
    #expect(try todo("| Version | Date |\n|---|---|\n" + rows) == [])
  }

  @Test func aReviewThatIsDueIsNotedFromTheDayAfter() throws {
    let text = "---\nreview_date: 2026-01-31\n---\n# T\n"
    #expect(try todo(text, today: "2026-01-31") == [])
    #expect(
      try todo(text, today: "2026-02-01") == [
        "2: note: the review was due on 2026-01-31; look it through and set a new “review_date”"
      ])
  }

  @Test func aFreshReferenceHasNothingButPlaceholders() throws {
    let today = try #require(CalendarDate("2026-11-24"))
    let review = try #require(CalendarDate("2026-12-24"))
    let fresh = try #require(FreshReference("Caches", today: today, review: review))
    let left = try todo(fresh.text)
    #expect(left.count == 1 && left[0].contains("placeholders left on lines 3, "))
  }
}
