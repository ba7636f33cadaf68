import References
import Testing

/// Rows that go on although a member is written in another way, and what belongs to their titles.
@Suite struct RowTests {
  /// Rule: [continued-row].
  @Test func linesInBoldGoOnWithTheirTimeAmongWordsOrWithoutOne() throws {
    let words = try reference(
      "# A\n\n**READ** (at home, or 5-10 min) - alone  \n**ASK** (5 min) - all  \n**END** (2 min)\n"
    )
    #expect(
      outline(words) == ["1: A [12:00–17:00]", "3: READ 5:00–10:00", "4: ASK 5:00", "5: END 2:00"])
    let left = try reference(
      "# A\n**Ask** — 5 min\n**Tell** — 9 min\n**End** — whatever is left\n**Tea**\n")
    #expect(outline(left) == ["1: A [14:00]", "2: Ask 5:00", "3: Tell 9:00", "4: End", "5: Tea"])
    let untimed = try reference(
      "# A\n\n**Coat 1: White (5 min)**\n- a\n\n**Coat 2: Blue (9 min)**\n\n**Coat 3: Wax (on request)**\n"
    )
    #expect(
      untimed.structures.first?.structure.phases.map(\.title) == [
        "White", "Blue", "Wax (on request)",
      ])
    let labelled = try reference(
      "# A\n\n**Layer 1: White (5 min)**\n- a\n\n**Layer 2: Blue (9 min)**\n\n**Layer 3: Wax (on request)**\n"
    )
    #expect(
      outline(labelled) == [
        "1: A [14:00]", "3: White 5:00 · a", "6: Blue 9:00", "8: Wax (on request)",
      ])
  }

  /// Rule: [headings].
  @Test func numberedHeadingsBesideARowAreOfIt() throws {
    let guide = try reference(
      "# A\n## 1. Saw (5 min)\n## 2. Glue (9 min)\n## 3. Wait\n## Notes\n## Links\n")
    #expect(outline(guide) == ["1: A [14:00]", "2: Saw 5:00", "3: Glue 9:00", "4: Wait"])
  }

  /// Rule: [below-headings].
  @Test func aLineBelowAHeadingOpensWithItsTime() throws {
    let sentences = try reference(
      "# A\n## Gate\n**Spend 4 minutes** on the dog.\n## Yard\nTake 20 minutes for the cows.\n## Way home\nQuickly.\n"
    )
    #expect(
      outline(sentences) == [
        "1: A [24:00]", "2: Gate 4:00 · Spend 4 minutes on the dog.",
        "4: Yard 20:00 · Take 20 minutes for the cows.",
      ])
    #expect(sentences.ignored.isEmpty)
    let titles = try reference(
      "# A\n## P - Place\n**Paint it** (10 s)\n- light\n## Q - Quarrel\n**Say who** (20 s)\n")
    #expect(
      outline(titles) == [
        "1: A [0:30]", "2: P - Place 0:10 · Paint it (10 s) · light",
        "5: Q - Quarrel 0:20 · Say who (20 s)",
      ])
  }

  /// Rule: [joined-clock].
  @Test func aClockGoesOnFromListToList() throws {
    let guide = try reference(
      "# A\n**Read**\n- Minutes 0-5: letter\n- Minutes 5-9: plan\n\n**Write**\n- Minutes 9-20: draft (11 min)\n"
    )
    #expect(
      outline(guide) == ["1: A [20:00]", "3: letter 5:00", "4: plan 4:00", "7: draft 11:00"])
    let apart = try reference(
      "# A\n**Read**\n- Minutes 0-5: letter\n- Minutes 5-9: plan\n\n**Write**\n- Minutes 0-7: draft\n- Minutes 7-9: sums\n"
    )
    #expect(apart.structures.map(\.structure.title) == ["Read", "Write"])
    let total = try reference("# A\n## 20 minutes\n- Saw (5 min)\n- Glue (15 min)\n")
    #expect(total.structures.first?.claimed?.text == "20:00")
    #expect(total.ignored.isEmpty)
  }

  /// Rule: [explained].
  @Test(arguments: [
    ("Warm-up - so that all have spoken", "Warm-up", ["so that all have spoken"]),
    ("Farewell: Thanks, Dates, Keys", "Farewell", ["Thanks, Dates, Keys"]),
    ("Demo: The New Kiln", "Demo: The New Kiln", []),
    ("S - situation", "S - situation", []),
    ("Poll: should we go on?", "Poll: should we go on?", []),
    ("Meet Dr. Smith and her team", "Meet Dr. Smith and her team", []),
  ])
  func whatExplainsATitleIsItsFirstPrompt(line: String, title: String, prompts: [String]) throws {
    let guide = try reference("# A\n1. \(line) (5 min)\n2. Glue (9 min)\n")
    let phase = try #require(guide.structures.first?.structure.phases.first)
    #expect(phase.title == title)
    #expect(phase.prompts == prompts)
  }

  /// Rule: [explained].
  @Test func titlesThatWouldBeTheSameStayWhole() throws {
    let guide = try reference("# A\n- Talk: on saws (5 min)\n- Talk: on glue (9 min)\n")
    #expect(outline(guide) == ["1: A [14:00]", "2: Talk: on saws 5:00", "3: Talk: on glue 9:00"])
  }

  /// Rules: [common-label], [title].
  @Test(arguments: [
    "Lab Part 1: Saw|Lab Part 2: Glue", "Saw (slides)|Glue [screen share]",
    "Saw [0:00-0:05]|Glue (0:05-0:10)", "Kulissen 1: Saw|Kulissen 2: Glue", "A. Saw|B. Glue",
    "一、Saw|二、Glue",
  ])
  func whatNumbersSiblingsIsNoPartOfTheirTitles(titles: String) throws {
    let lines = titles.split(separator: "|").map { "## \($0) (5 min)\n" }.joined()
    #expect(
      outline(try reference("# W\n" + lines)) == ["1: W [10:00]", "2: Saw 5:00", "3: Glue 5:00"])
  }

  /// Rule: [break].
  @Test func aBreakStandsAsALineBetweenHeadings() throws {
    let guide = try reference("# A\n## Saw (5 min)\ntext\n\n15 minute break\n\n## Glue (9 min)\n")
    #expect(outline(guide) == ["1: A [29:00]", "2: Saw 5:00", "5: break 15:00", "7: Glue 9:00"])
  }

  /// Rule: [facts].
  @Test func ofATimeForEachAndOneInAllTheLatterCounts() throws {
    let guide = try reference("# A\n- Saw (10 min each, 30 min)\n- Glue (9 min)\n")
    #expect(outline(guide) == ["1: A [39:00]", "2: Saw 30:00", "3: Glue 9:00"])
    let examples = try reference("# A\n- Saw [yours, e.g., 5-7 min]\n- Glue [e.g., 9 min]\n")
    #expect(examples.structures.isEmpty)
    #expect(examples.ignored.map(\.line) == [2, 3])
  }

  /// Rules: [moment-and-length], [scale].
  @Test func aLengthThatRepeatsASpanDecidesItsScale() throws {
    let guide = try reference("# A\n### 0:00-0:05 (5 s) - Saw\n### 0:05-0:20 (15 s) - Glue\n")
    #expect(outline(guide) == ["1: A [0:20]", "2: Saw 0:05", "3: Glue 0:15"])
    let minutes = try reference("# A\n- 00:00-00:05 Saw (5 min)\n- 00:05-00:20 Glue (15 min)\n")
    #expect(outline(minutes) == ["1: A [20:00]", "2: Saw 5:00", "3: Glue 15:00"])
  }

  /// Rule: [starts].
  @Test func aTableOfStartsCountsSeconds() throws {
    let starts = try reference(
      "# Demo\n| Time | What |\n|-|-|\n| 0:00 | Saw |\n| 0:05 | Glue |\n| 1:00 | Wait |\n| 1:30 | Paint |\n"
    )
    #expect(
      outline(starts) == [
        "1: Demo [1:30]", "4: Saw 0:05", "5: Glue 0:55", "6: Wait 0:30", "7: Paint",
      ])
    let lengths = try reference(
      "# A\n| Step | Time |\n|-|-|\n| Saw | 1:00 |\n| Glue | 0:30 |\n| Wait | 1:00 |\n")
    #expect(outline(lengths) == ["1: A [2:30]", "4: Saw 1:00", "5: Glue 0:30", "6: Wait 1:00"])
  }

  /// Rule: [other-columns].
  @Test func aTableOfSidesIsReadDownwards() throws {
    let guide = try reference(
      "# A\n| For | Against |\n|-|-|\n| **F1** opens _(4 min)_ | |\n| | **A1** opens _(3 min)_ |\n")
    #expect(outline(guide) == ["1: A [7:00]", "4: F1 opens 4:00", "5: A1 opens 3:00"])
  }

  /// Rule: [fences].
  @Test func fencesInFencesAndListsInAnyFenceAreRead() throws {
    let nested = try reference(
      "# A\n### Act 1: Hi (4 min)\n```\nhi\n```\n### Act 2: Do (9 min)\n```\na\n```python\nb\n```\nc\n```\n### Act 3: Tea (2 min)\n```\nd\n```\n"
    )
    #expect(outline(nested) == ["1: A [15:00]", "2: Hi 4:00", "6: Do 9:00", "14: Tea 2:00"])
    #expect(nested.problems.isEmpty)
    let list = try reference("# A\n~~~html\n- Saw: 5 - 8 minutes\n- Glue: 9 minutes\n~~~\n")
    #expect(outline(list) == ["1: A [14:00–17:00]", "3: Saw 5:00–8:00", "4: Glue 9:00"])
  }

  /// Rule: [units].
  @Test func koreanTimesAreRead() throws {
    let guide = try reference("# A\n1. **수집** (5분): 팩트\n2. **정리** (10~15분)\n3. [1시간] 발표\n")
    #expect(
      guide.structures.first?.phases.map(\.stated?.text) == ["5:00", "10:00–15:00", "1:00:00"])
  }

  /// Rule: [read-again].
  @Test func whatIsOddIsReadAgain() throws {
    let total = try reference(
      "# Talk (30 min)\n- Hello (5 min)\n- We need 20 min to draw\n- Bye (5 min)\n")
    #expect(
      outline(total) == [
        "1: Talk [30:00]", "2: Hello 5:00", "3: We need 20 min to draw 20:00", "4: Bye 5:00",
      ])
    let without = try reference(
      "# Talk\n- Hello (5 min)\n- We need 20 min to draw\n- Bye (5 min)\n")
    #expect(without.structures.first?.phases[1].stated == nil)
  }

  /// Rule: [read-again].
  @Test(arguments: [
    ("# A\n- 0-5 min: a\n- 5-8 min: b\n- 12-15 min: c\n", "clockHole"),
    (
      "# A\n## Part 1: Saw (5 min)\n## Part 2: Glue (5 min)\n## Part 4: Wax (5 min)\n",
      "numbersJump"
    ),
    ("# A (20 min)\n- Saw (5 min)\n- Glue (9 min)\n", "totalDisagrees"),
  ])
  func whatStaysOddIsAWarningThatBlamesTheReading(text: String, kind: String) throws {
    let problems = try reference(text).problems
    #expect(problems.map(\.kind.name) == [kind])
    #expect(problems.allSatisfy { $0.severity == .warning && $0.text.contains("check --mend") })
  }

  /// Rules: [unit-that-cannot-be], [column-names].
  @Test func aUnitThatCannotBeIsMinutes() throws {
    let seconds = try reference("# Day (1 hour)\n- Saw (10s)\n- Glue (25s)\n- Wax (20s)\n")
    #expect(seconds.structures.first?.stated?.text == "55:00")
    let bare = try reference(
      "# A\n| Passo | Tempo |\n|-|-|\n| Um | 10 |\n| Dois | 25 |\n| Fim | 7 |\n")
    #expect(outline(bare) == ["1: A [42:00]", "4: Um 10:00", "5: Dois 25:00", "6: Fim 7:00"])
    let pitch = try reference("# Pitch (1 min)\n- Saw (10 s)\n- Glue (25 s)\n- Wax (20 s)\n")
    #expect(pitch.structures.first?.stated?.text == "0:55")
  }

  /// Rule: [told-apart].
  @Test func severalAgendasAreToldApart() throws {
    let list = "- Saw (5 min)\n- Glue (9 min)\n\n"
    let guide = try reference(
      "# A\n## First visit\n### Agenda\n\(list)## Second visit\n### Agenda\n\(list)## Third\n### Plan\n\(list)"
    )
    #expect(
      guide.structures.map(\.structure.title) == [
        "Agenda (First visit)", "Agenda (Second visit)", "Plan",
      ])
  }

  /// Rule: [windows].
  @Test func aLengthFillsTheHoleOfAClock() throws {
    let guide = try reference(
      "# A\n## Saw (0-5 min)\n## Glue (5-15 min)\n## Quiz (~5 min)\n## Wax (20-30 min)\n")
    #expect(
      outline(guide) == [
        "1: A [30:00]", "2: Saw 5:00", "3: Glue 10:00", "4: Quiz 5:00", "5: Wax 10:00",
      ])
    #expect(guide.problems.isEmpty)
  }

  /// Rule: [column-names].
  @Test func aColumnOfLabelsHoldsNoTitles() throws {
    let guide = try reference(
      "# A\n| Part | Time | Contents |\n|-|-|-|\n| Part 1 | 5 min | Saw |\n| Part 2 | 9 min | Glue |\n"
    )
    #expect(guide.structures.first?.structure.phases.map(\.title) == ["Saw", "Glue"])
  }

  /// Rule: [dotted].
  @Test func timesStandAmongPartsThatPointsPart() throws {
    let beats = try reference(
      "# Talk\n**[Beat 1 · 0:00–0:30 · The saw]**\n\nHm.\n\n**[Beat 2 · 0:30–1:30 · The glue]**\n")
    #expect(beats.structures.first?.structure.phases.map(\.title) == ["The saw", "The glue"])
    let bars = try reference("# A\n## 0〜2分｜Saw\n## 2〜11分｜Glue\n")
    #expect(outline(bars) == ["1: A [11:00]", "2: Saw 2:00", "3: Glue 9:00"])
  }

  /// Rules: [about-clock], [rest], [facts].
  @Test func oddTimesOfARowAreRead() throws {
    let about = try reference("# A\n- Saw (~1:05)\n- Glue (~0:55)\n")
    #expect(outline(about) == ["1: A [2:00]", "2: Saw 1:05", "3: Glue 0:55"])
    let blank = try reference("# A\n## Saw (5 min)\n## Glue (~[X] min)\n## Wax (9 min)\n")
    #expect(outline(blank) == ["1: A [14:00]", "2: Saw 5:00", "3: Glue", "4: Wax 9:00"])
    let each = try reference("# A\n- Saw: 40 min (4 boards, 10 min each)\n- Glue: 5 min\n")
    #expect(outline(each) == ["1: A [45:00]", "2: Saw 40:00", "3: Glue 5:00"])
  }

  /// Rule: [scale].
  @Test func nobodyHasABreakOfSeconds() throws {
    let guide = try reference(
      "# A\n| Time | What |\n|-|-|\n| 00:00 | Saw |\n| 00:20 | Break (10) |\n| 00:30 | Glue |\n| 02:30 | Wax |\n"
    )
    #expect(
      guide.structures.first?.phases.map(\.stated?.text) == ["20:00", "10:00", "2:00:00", nil])
  }

  /// Rules: [explained], [title].
  @Test func aNameInBoldBeforeAColonIsTheTitle() throws {
    let guide = try reference("# A\n1. **Saw**: Cut the Board (5 min)\n2. ① Glue (9 min)\n")
    #expect(outline(guide) == ["1: A [14:00]", "2: Saw 5:00 · Cut the Board", "3: Glue 9:00"])
    let table = try reference(
      "# A\n| Waktu | Aktivitas |\n|-|-|\n| 10' | **Saw**: Cut it |\n| 5 menit | Glue |\n")
    #expect(outline(table) == ["1: A [15:00]", "4: Saw 10:00 · Cut it", "5: Glue 5:00"])
  }

  /// Rule: [clock-lengths].
  @Test(arguments: [
    ("# A", "| Step | Duration |", ["| Saw | 5:00 |", "| Glue | 9:00 |"], ["5:00", "9:00"]),
    (
      "# A (15 min)", "| Step | Length |", ["| Saw | 0:05 |", "| Glue | 0:10 |"], ["5:00", "10:00"]
    ),
    (
      "# A", "| Step | Duration (mm:ss) |", ["| Saw | 0:05 |", "| Glue | 0:10 |"], ["0:05", "0:10"]
    ),
    (
      "# A", "| Step | Duration (h:mm) |", ["| Saw | 0:05 |", "| Glue | 0:10 |"], ["5:00", "10:00"]
    ),
    (
      "# A", "| Step | Start | Duration |", ["| Saw | 10:00 | 0:15 |", "| Glue | 10:15 | 1:10 |"],
      ["15:00", "1:10:00"]
    ),
    (
      "# A", "| Step | Start | Duration |", ["| Saw | 0:00 | 0:15 |", "| Glue | 0:15 | 2:30 |"],
      ["15:00", "2:30:00"]
    ),
  ])
  func aClockInAColumnOfLengthsIsALength(
    title: String, header: String, rows: [String], lengths: [String]
  ) throws {
    let line = "|" + String(repeating: "-|", count: header.count { $0 == "|" } - 1)
    let guide = try reference(([title, header, line] + rows).joined(separator: "\n"))
    let phases = try #require(guide.structures.first?.structure.phases)
    #expect(phases.map(\.window?.text) == lengths)
    #expect(guide.structures.first?.basis == .lengths)
  }

  /// Rules: [clock-lengths], [material].
  @Test(arguments: [
    "| Tune | Video | Length |\n|-|-|-|\n| Saw | a | 4:30 |\n| Glue | b | 5:00 |\n",
    "| Tune | Length |\n|-|-|\n| Saw | 3:41 |\n| Glue | 4:12 |\n",
  ])
  func howLongFilmsAndTunesAreIsNoPlan(table: String) throws {
    #expect(try reference("# A\n" + table).structures.isEmpty)
  }

  /// Rule: [clock-lengths].
  @Test func whatBeginsAtZeroAreStartsWhateverItsColumnIsCalled() throws {
    let guide = try reference(
      "# A\n| Step | Duration |\n|-|-|\n| Saw | 0:00 |\n| Glue | 5:00 |\n| Wait | 15:00 |\n")
    #expect(outline(guide).dropFirst() == ["4: Saw 5:00", "5: Glue 10:00", "6: Wait"])
    #expect(guide.ignored.isEmpty)
  }

  /// Rule: [table].
  @Test(arguments: [
    "| Step | Min | Max |\n|-|-|-|\n| Saw | 3 | 5 |\n| Glue | 10 | 15 |\n",
    "| Step | Min | Best | Max |\n|-|-|-|-|\n| Saw | 3 min | 4 min | 5 min |\n| Glue | 10 min | 12 min | 15 min |\n",
    "| Step | Minimum time | Maximum time |\n|-|-|-|\n| Saw | 3 min | 5 min |\n| Glue | 10 min | 15 min |\n",
  ])
  func theLeastAndTheMostAreAWindow(table: String) throws {
    let phases = try #require(try reference("# A\n" + table).structures.first?.structure.phases)
    #expect(phases.map(\.window?.text) == ["3:00–5:00", "10:00–15:00"])
  }
}
