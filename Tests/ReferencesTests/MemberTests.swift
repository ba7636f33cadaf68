import References
import Structures
import Testing

/// What belongs to a row of phases, and what does not.
@Suite struct MemberTests {
  /// Rule: [joined-clock].
  @Test func theClockOfHeadingsGoesOnInTheNextSection() throws {
    let guide = try reference(
      """
      # Class
      ## Wood
      ### 18:00 - 18:05: Saw
      ### 18:05 - 18:20: Glue
      ## Colour
      ### 18:20 - 19:00: Paint
      ## Another evening
      ### 18:00 - 18:30: Nail
      ### 18:30 - 18:45: Sweep
      """)
    #expect(
      outline(guide) == [
        "1: Class [1:00:00]", "3: Saw 5:00", "4: Glue 15:00", "6: Paint 40:00",
        "7: Another evening [45:00]", "8: Nail 30:00", "9: Sweep 15:00",
      ])
  }

  /// Rule: [joined-numbers].
  @Test func labelsAreNumberedOnInTheNextSection() throws {
    let guide = try reference(
      """
      # Talk
      ## Wood
      ### Slide 1: Saw (30 sec)
      ### Slide 2-3: Glue (2 min)
      ## Colour
      ### Slide 4: Paint (1 min)
      """)
    #expect(
      outline(guide) == ["1: Talk [3:30]", "3: Saw 0:30", "4: Glue 2:00", "6: Paint 1:00"])
  }

  /// Rule: [lines].
  @Test func aParagraphThatBeginsTheClockAnewIsAStructureOfItsOwn() throws {
    let evening = "13:00-13:15 | Saw\n13:15-14:00 | Glue\n14:00-14:10 | Sweep\n"
    let guide = try reference("# Workshop\n\nDay 1 | What\n\(evening)\nDay 2 | What\n\(evening)")
    #expect(
      guide.structures.map { $0.phases.map(\.line) } == [[4, 5, 6], [9, 10, 11]])
  }

  /// Rule: [lines].
  @Test func pointsInADrawnBoxAreNotOfItsRow() throws {
    let guide = try reference(
      """
      # Shelf
      ```
      │ 0-25 Min  │ Saw            │
      │           │ • 10' Measure  │
      │           │ • 15' Cut      │
      │ 25-45 Min │ Glue           │
      │ 45-50 Min │ Sweep          │
      ```
      """)
    #expect(outline(guide).contains("3: Saw 25:00"))
    #expect(guide.structures.first?.phases.map(\.line) == [3, 6, 7])
  }

  /// Rule: [lone-heading].
  @Test func whatOpensAndClosesStandsBesideItsLevelInTheSectionBetween() throws {
    let guide = try reference(
      """
      # Shelf
      ## Opening
      ### Warm-up (5 min)
      ## Middle
      ### Saw (10 min)
      ### Glue (25 min)
      ## End
      ### Wrap-up (5 min)
      """)
    #expect(
      outline(guide) == [
        "1: Shelf [45:00]", "3: Warm-up 5:00", "5: Saw 10:00", "6: Glue 25:00", "8: Wrap-up 5:00",
      ])
  }

  /// Rule: [label].
  @Test(arguments: ["第 1 页｜", "第1步：", "第1部 - "])
  func whatIsCountedIsALabel(label: String) throws {
    let second = label.replacing("1", with: "2")
    let guide = try reference("# A\n## \(label)Holz（5 分）\n## \(second)Leim，约 9 分\n")
    #expect(outline(guide).dropFirst() == ["2: Holz 5:00", "3: Leim 9:00"])
  }

  /// Rule: [continued-row].
  @Test func aDeadlineIsNoLength() throws {
    let guide = try reference(
      "# A\n## Saw (5 min)\n## Glue (9 min)\n## Report (within 24 hours)\n## Sweep (15 min before the start)\n"
    )
    #expect(outline(guide).dropFirst() == ["2: Saw 5:00", "3: Glue 9:00"])
  }

  /// Rule: [rank].
  @Test func pricesAreNoPhases() throws {
    #expect(try reference("# A\n- 600円 (2時間)\n- 1,000円 (8時間)\n").structures.isEmpty)
  }

  /// Rule: [first-sentence].
  @Test func whatStandsBehindABarOrAWideStopIsNoTitle() throws {
    let lines = try reference("# A\n9:00-9:15 | Saw | long boards\n9:15-9:30 | Glue | slowly\n")
    #expect(outline(lines).dropFirst() == ["2: Saw 15:00 · long boards", "3: Glue 15:00 · slowly"])
    let items = try reference("# A\n- Holz。まず切る（5分）\n- Leim。次に貼る（9分）\n")
    #expect(outline(items).dropFirst() == ["2: Holz 5:00 · まず切る", "3: Leim 9:00 · 次に貼る"])
  }

  /// Rule: [headings].
  @Test func betweenAnOpeningAndAClosingAHeadingWithoutATimeIsAPhase() throws {
    let guide = try reference(
      "# A\n## Opening (5 min)\n## Saw (20 min)\n## Glue\n## Closing (5 min)\n## Notes\n")
    #expect(
      outline(guide).dropFirst() == [
        "2: Opening 5:00", "3: Saw 20:00", "4: Glue", "5: Closing 5:00",
      ])
    let few = try reference("# A\n## Opening (5 min)\n## Saw\n## Glue\n## Closing (5 min)\n")
    #expect(outline(few).dropFirst() == ["2: Opening 5:00", "5: Closing 5:00"])
  }

  /// Rule: [time-first].
  @Test func spacesThatBreakNoLineAreSpaces() throws {
    let guide = try reference(
      "# A\n8:00 - 8:30 &nbsp;&nbsp;Saw\n\n8:30 - 9:00 &nbsp;Glue\n")
    #expect(outline(guide).dropFirst() == ["2: Saw 30:00", "4: Glue 30:00"])
  }

  /// Rule: [headings].
  @Test func aClosingBehindARowThatOpensIsAPhaseAndWhatIsAfterItIsNone() throws {
    let guide = try reference(
      "# A\n## 1. Pre-talk list\n## 2. Opening (5 min)\n## 3. Saw (9 min)\n## 4. Closing\n## 5. Post-talk list\n"
    )
    #expect(outline(guide).dropFirst() == ["3: Opening 5:00", "4: Saw 9:00", "5: Closing"])
    let bare = try reference("# A\n## Saw (5 min)\n## Glue (9 min)\n## Closing\n")
    #expect(outline(bare).dropFirst() == ["2: Saw 5:00", "3: Glue 9:00"])
  }

  /// Rule: [lone-heading].
  @Test func aClosingBesideTheSectionIsOneOfIt() throws {
    let guide = try reference(
      "# L\n### Main\n#### 1. Saw (5 min)\n#### 2. Glue (9 min)\n### Wrap-up (5 min)\n")
    #expect(outline(guide).dropFirst() == ["3: Saw 5:00", "4: Glue 9:00", "5: Wrap-up 5:00"])
  }

  /// Rule: [joined-numbers].
  @Test func aNumberOfTheTitleIsNoneOfTheLabel() throws {
    let guide = try reference(
      "# A\n- Step I: 9223372036854775807 boards (5 min)\n\nLong.\n\n- Step II: 5 jars (9 min)\n")
    #expect(guide.structures.isEmpty)
  }

  /// Rule: [joined-numbers].
  @Test func listsOfOnePointAreNumberedOn() throws {
    let guide = try reference(
      "# A\n- Step 1: Saw (5 min)\n\nLong boards first.\n\n- Step 2: Glue (9 min)\n\nThen wait.\n")
    #expect(outline(guide).dropFirst() == ["2: Saw 5:00", "6: Glue 9:00"])
  }

  /// Rule: [item].
  @Test func anItemThatIsATimeTakesItsFirstPointAsTitle() throws {
    let guide = try reference(
      """
      # Evening
      - 7:30PM - 7:45PM
        - Saw
        - the long boards
      - 7:45PM - 8:15PM
        - Glue
      - 8:15PM - 8:30PM
        - Paint
      """)
    #expect(
      outline(guide).dropFirst() == [
        "3: Saw 15:00 · the long boards", "6: Glue 30:00", "8: Paint 15:00",
      ])
  }

  /// Rule: [total].
  @Test func whatTellsHowLongAllTakesIsNoPhase() throws {
    let guide = try reference(
      "# Shelf\n- **Duration:** Aim for an hour.\n- **Saw (40 minutes):**\n- **Glue (20 minutes):**\n"
    )
    #expect(outline(guide).dropFirst() == ["3: Saw 40:00", "4: Glue 20:00"])
  }

  /// Rule: [material].
  @Test func linksToNotesAreMaterial() throws {
    let guide = try reference("# Monday\n- [[saws]] — 20 min\n- [[glue]] — 15 min\n")
    #expect(guide.structures.isEmpty && guide.folded.isEmpty)
  }

  /// Rule: [overview].
  @Test func aTotalAboveTheOthersIsNoPhase() throws {
    let guide = try reference(
      "# Shelf\n\n### Plan (30 minutes total)\n\n### Saw (5 min)\n\n### Glue (20 min)\n\n### Paint (5 min)\n"
    )
    #expect(
      outline(guide) == ["1: Shelf [30:00]", "5: Saw 5:00", "7: Glue 20:00", "9: Paint 5:00"])
  }

  /// Rule: [continued-row].
  @Test func aTimeMayStandBehindACommaOfItsRow() throws {
    let guide = try reference("# Shelf\n\n- Saw(快速,~30s)\n- Glue(~30s)\n- Paint (20 s)\n")
    #expect(outline(guide).dropFirst() == ["3: Saw 0:30", "4: Glue 0:30", "5: Paint 0:20"])
  }

  /// Rules: [common-label], [title], [label].
  @Test(arguments: ["1 ", "01 ", "4a. ", "4a: ", "第 1 页 · "])
  func numbersAreNoPartOfATitle(first: String) throws {
    let titles = ["Saw", "Glue", "Paint"].enumerated().map { place, title in
      first.replacingOccurrences(of: "1", with: "\(place + 1)")
        .replacingOccurrences(of: "a", with: ["a", "b", "c"][place]) + title
    }
    let guide = try reference("# Shelf\n\n" + titles.map { "- \($0) (5 min)\n" }.joined())
    #expect(outline(guide).dropFirst() == ["3: Saw 5:00", "4: Glue 5:00", "5: Paint 5:00"])
  }

  /// Rule: [common-label].
  @Test func numbersThatDoNotGoUpAreOfTheTitle() throws {
    let guide = try reference(
      "# Shelf\n\n- 2 boards (5 min)\n- 3 nails (5 min)\n- 8 hooks (5 min)\n")
    #expect(
      outline(guide).dropFirst() == ["3: 2 boards 5:00", "4: 3 nails 5:00", "5: 8 hooks 5:00"])
  }

  /// Rules: [bare-end], [continued-row].
  @Test func oneOtherWayOfWritingDoesNotSpoilARow() throws {
    let guide = try reference(
      """
      # Shelf
      - Saw (5 min)
      - Glue (5 min)
      - Paint ~5 min
      - Nail @ 5 min
      - Dry 10 minutes or so
      - Sweep [1:30]
      """)
    #expect(
      outline(guide).dropFirst() == [
        "2: Saw 5:00", "3: Glue 5:00", "4: Paint 5:00", "5: Nail 5:00", "6: Dry 10:00",
        "7: Sweep 1:30",
      ])
  }

  /// Rule: [bare-end].
  @Test func twoTimesAreEnoughWhenOneIsSure() throws {
    let guide = try reference("# Shelf\n\n## Plan\n\n1. Saw (5 min)\n2. Glue 12 min\n")
    #expect(outline(guide) == ["3: Plan [17:00]", "5: Saw 5:00", "6: Glue 12:00"])
    let other = try reference("# Shelf\n\n1. Saw 5 min\n2. Glue 12 min\n")
    #expect(other.structures.isEmpty)
    #expect(other.ignored.map(\.reason) == [.bare, .bare])
  }

  /// Rule: [unread].
  @Test func theTimeOfAPhaseThatIsNotReadIsTold() throws {
    let guide = try reference(
      "# Shelf\n\n- Saw (5 min)\n- Glue, 5 min, then wait\n- Paint (5 min)\n- Tidy\n")
    #expect(guide.ignored.map(\.line) == [4])
    #expect(guide.ignored.map(\.reason) == [.otherwise])
  }

  /// Rule: [bare-end].
  @Test func spansOfAClockBehindTitlesAreSure() throws {
    let guide = try reference(
      "# Talk\n\n- Hook 0:00-0:30\n- Story 0:30-2:00\n- Point 2:00-2:45\n- Close, 1 min, then bow\n"
    )
    #expect(
      outline(guide) == [
        "1: Talk [2:45]", "3: Hook 0:30", "4: Story 1:30", "5: Point 0:45",
        "6: Close, 1 min, then bow",
      ])
    #expect(guide.ignored.map(\.line) == [6])
  }

  /// Rule: [unread].
  @Test func aNumberInAColumnOfTimesThatIsNotReadIsTold() throws {
    let guide = try reference(
      """
      # Shelf

      | Step | Duration |
      |---|---|
      | Saw | 2 |
      | Glue | 0:25 |
      | Dry | 1h |
      | Sweep | 5 min |
      | Rest | - |
      """)
    #expect(
      outline(guide).dropFirst() == [
        "5: Saw", "6: Glue", "7: Dry 1:00:00", "8: Sweep 5:00", "9: Rest",
      ])
    #expect(guide.ignored.map(\.line) == [5, 6])
    #expect(guide.ignored.map(\.reason) == [.cell, .cell])
  }

  /// Rules: [units], [prime], [continued-row].
  @Test(arguments: [
    ("1/2 hour", "30:00"), ("1 1/2 hours", "1:30:00"), ("1/4 h", "15:00"), ("0:05:00", "5:00"),
    ("2′30″", "2:30"), ("2'30\"", "2:30"), ("half an hour", "30:00"), ("an hour", "1:00:00"),
    ("une demi-heure", "30:00"), ("un quart d'heure", "15:00"), ("mezz'ora", "30:00"),
    ("een half uur", "30:00"), ("eine Viertelstunde", "15:00"), ("полчаса", "30:00"),
  ])
  func partsOfAnHourAreReadAmongLengths(text: String, length: String) throws {
    let guide = try reference("# A\n- Saw (5 min)\n- Glue (9 min)\n- Wait (\(text))\n")
    #expect(outline(guide).dropFirst() == ["2: Saw 5:00", "3: Glue 9:00", "4: Wait \(length)"])
  }
}
