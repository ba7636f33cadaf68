import References
import Testing

/// What a query finds in a document, as lines "line: heading | content".
private func found(
  _ words: String..., level: String? = nil, in text: String
) throws -> [String] {
  let document = try LookupDocument.read(bytes: Array(text.utf8), name: "guide.md")
  let query = try #require(LookupQuery(words, level: level))
  let matches = query.matches(in: [document])
  // With each key that is pressed the same is found as by the command.
  #expect(query.matches(in: LookupIndex([document])) == matches)
  return matches.map { match in
    let path = match.entry.headings.joined(separator: " › ")
    return "\(match.entry.line): \(match.entry.kind.rawValue) \(path) | \(content(match.entry))"
  }
}

private func content(_ entry: LookupEntry) -> String {
  switch entry.content {
  case .table(let table):
    let rows = table.rows.map { "\($0.line): " + $0.cells.joined(separator: ", ") }
    return ([table.columns.joined(separator: ", ")] + rows).joined(separator: " / ")
  case .parts(let parts):
    return parts.map { part in
      switch part {
      case .line(let line): "\(line.line): \(line.text)"
      case .code(let code): "\(code.line): \(code.language){\(code.lines.joined(separator: "⏎"))}"
      }
    }.joined(separator: " / ")
  }
}

private let guide = """
  ---
  audience: [L6, L7]
  ---
  # Caches for interviews

  ## Numbers

  | Metric | L6 Focus | L7 Focus | How |
  |---|---|---|---|
  | **Hit rate** | one service | the fleet | dashboards |
  | Latence à froid | 20 ms | 5 ms | probes |

  ## Patterns

  ### Pattern 1: Write-behind
  **Use case**: bursts of writes
  that may wait
  **L7 angle**: who owns the queue
  - **Risk**: lost writes
  ```python
  def flush():

      pass  # stampede
  ```

  ### Debug checklist
  - [ ] Look at evictions
  - [x] Look at keys

  ### Settings
  ```yaml
  ttl: 60
  ```
  """

@Suite struct LookupTests {
  @Test func rowsThatHoldAllWordsAreFoundWhateverTheCaseAndTheAccents() throws {
    #expect(
      try found("LATENCE", "froid", in: guide) == [
        "8: table Numbers | Metric, L6 Focus, L7 Focus, How / 11: Latence à froid, 20 ms, 5 ms, probes"
      ])
    #expect(try found("latence", "dashboards", in: guide).isEmpty)
  }

  @Test func theBeginningOfAWordIsEnoughAndItsMiddleIsNot() throws {
    #expect(try found("dashb", in: guide).count == 1)
    #expect(try found("boards", in: guide).isEmpty)
  }

  @Test func aSingleLetterStandsForItselfAlone() throws {
    #expect(try found("p", in: guide).isEmpty)
    #expect(try found("c", in: "# T\n## A\nC and Rust\n\n## B\ncaches\n").count == 1)
  }

  @Test func withALevelOnlyItsColumnIsLeft() throws {
    #expect(
      try found("hit", level: "l6", in: guide) == [
        "8: table Numbers | Metric, L6 Focus, How / 10: Hit rate, one service, dashboards"
      ])
    #expect(try found("fleet", level: "L6", in: guide).isEmpty)
  }

  @Test func aTableWithoutAColumnForTheLevelKeepsAll() throws {
    let text = "## A\n| Proxy | L4 | L7 |\n|-|-|-|\n| x | fast | smart |\n"
    #expect(
      try found("proxy", level: "L6", in: text) == [
        "2: table A | Proxy, L4, L7 / 4: x, fast, smart"
      ])
  }

  @Test func aConceptComesWithItsLabelledLinesAndItsCodeAsItStands() throws {
    #expect(
      try found("write", "behind", in: guide) == [
        "15: concept Patterns › Pattern 1: Write-behind"
          + " | 16: Use case: bursts of writes that may wait / 18: L7 angle: who owns the queue"
          + " / 19: Risk: lost writes / 20: python{def flush():⏎⏎    pass  # stampede}"
      ])
    let staff = try found("stampede", level: "L6", in: guide)
    #expect(staff.count == 1 && !staff[0].contains("L7 angle"))
  }

  @Test func checklistsAndSettingsAreEntriesOfTheirOwn() throws {
    #expect(
      try found("evictions", in: guide) == [
        "27: checklist Patterns › Debug checklist | 27: Look at evictions / 28: Look at keys"
      ])
    #expect(
      try found("ttl", in: guide) == ["30: code Patterns › Settings | 31: yaml{ttl: 60}"])
  }

  @Test func aHeadingAboveFindsAllBelow() throws {
    #expect(try found("patterns", in: guide).count == 3)
    #expect(try found("caches", in: guide).isEmpty)
  }

  @Test func whatMatchesInTheHeadingComesFirst() throws {
    let text = "# T\n## A\nabout queues\n\n## Queues\nlines\n"
    #expect(try found("queues", in: text).map { $0.prefix(2) } == ["5:", "2:"])
  }

  @Test func aWordOfAColumnShowsTheTableAfterAllElse() throws {
    let text = "# T\n## A\n| x | Cost |\n|-|-|\n| y | low |\n\n## B\nof cost\n"
    #expect(try found("cost", in: text).map { $0.prefix(2) } == ["7:", "3:"])
    #expect(try found("cost", "y", in: text) == ["3: table A | x, Cost / 5: y, low"])
  }

  @Test func ofALongTextTheLinesThatMatchAreLeftWithThoseAroundThem() throws {
    let text = "# T\n## A\n" + (1...40).map { "line number\($0)\n\n" }.joined()
    #expect(
      try found("number7", in: text) == [
        "2: concept A | 13: line number6 / 15: line number7 / 17: line number8"
      ])
    #expect(try found("a", in: text)[0].contains("number40"))
  }

  @Test func whatFollowsARuleIsAnEntryOfItsOwn() throws {
    let text = "# T\n## A\nabout a\n\n---\n\nabout all\n"
    #expect(try found("all", in: text) == ["7: concept A | 7: about all"])
    #expect(try found("a", in: text).count == 2)
  }

  @Test func aTableOfContentsIsNoEntry() throws {
    #expect(try found("b", in: "# T\n## A\n- [B](#b)\n  - [C](#c)\n").isEmpty)
  }

  @Test func theAddressOfALinkStandsBehindItsText() throws {
    let text = """
      # T
      ## [Head](https://head.example)
      - **[Guide](https://a.example/x_y)**: the `whole` truth
      - <https://b.example> and [here](#there) and ![plan](plan.png)

      | Tool | Use |
      |---|---|
      | [awk](awk.md) | rows |
      """
    #expect(
      try found("head", in: text) == [
        "6: table Head | Tool, Use / 8: awk (awk.md), rows",
        "2: concept Head | 3: Guide (https://a.example/x_y): the whole truth"
          + " / 4: https://b.example and here and plan (plan.png)",
      ])
    let staff = try found("guide", level: "L6", in: "## A\n**[L7](l7.md) guide**: x\n- y guide\n")
    #expect(staff == ["1: concept A | 3: y guide"])
  }

  @Test func aFewZeroBytesAreSeenPast() throws {
    let text = "# T\n## A\nalpha \0 beta\n" + String(repeating: "filler ", count: 300)
    #expect(try found("alpha", in: text)[0].contains("alpha \u{FFFD} beta"))
  }

  @Test func scriptsWithoutSpacesMatchWithinAWord() throws {
    #expect(try found("限流", in: "# T\n## A\n分布式限流算法\n").count == 1)
  }

  @Test func deepListsAndQuotesDoNoHarm() throws {
    let text =
      String(repeating: "> ", count: 3000) + "quoted\n\n" + String(repeating: "- ", count: 3000)
      + "deep"
    #expect(try found("quoted", in: text).count == 1)
    #expect(try found("deep", in: text).count == 1)
  }

  @Test func theNearestHeadingsAreThoseWithSomeOfTheWordsOrSimilarOnes() throws {
    let document = try LookupDocument.read(bytes: Array(guide.utf8), name: "guide.md")
    func nearest(_ words: String...) -> [String]? {
      LookupQuery(words)?.nearest(in: [document])
    }
    #expect(nearest("debug", "zzz") == ["Debug checklist"])
    #expect(nearest("setings") == ["Settings"])
    #expect(nearest("zzzzzz") == [])
    #expect(nearest("2") == [])
  }

  @Test func signsAloneAreNoQuery() { #expect(LookupQuery(["++", " "]) == nil) }
}

/// In which order entries come, and what of them is marked.
@Suite struct LookupOrderTests {
  static let guide = """
    # Notes

    ## Writing

    A cache may be written behind.

    ## Kinds

    | Kind | When |
    |---|---|
    | Write-behind | bursts |
    | Aside | a cache that is read often |

    ## Cache

    | Size | Time |
    |---|---|
    | 1 MB | 1 ms |

    Kept near by.
    """

  @Test func rowsOfTablesComeFirst() throws {
    #expect(
      try found("cache", in: Self.guide).map { $0.prefix { $0 != "|" } } == [
        "16: table Cache ", "14: concept Cache ", "9: table Kinds ", "3: concept Writing ",
      ])
  }

  @Test func whatNamesARowIsAsGoodAsAHeading() throws {
    let text = Self.guide.replacing("## Writing", with: "## Aside")
    #expect(
      try found("aside", in: text).map { $0.prefix { $0 != "|" } } == [
        "9: table Kinds ", "3: concept Aside ",
      ])
  }

  @Test func ofALongTextTheLinesAroundAHitStay() throws {
    let lines = (1...40).map { "- line \($0)\($0 == 20 ? " hit" : "")" }
    let found = try found("hit", in: "# A\n\n## B\n\n" + lines.joined(separator: "\n"))
    #expect(found == ["3: concept B | 23: line 19 / 24: line 20 hit / 25: line 21"])
  }
}
