import References
import Structures
import Testing

/// Phases that follow one another on a clock.
@Suite struct WindowTests {
  /// Rule: [unitless-windows].
  @Test(arguments: [
    "- 0-5: Saw\n- 5-20: Glue\n- 20-45: Paint\n",
    "1. Saw (0-5)\n2. Glue (5-20)\n3. Paint (20-45)\n",
    "```\n00-05  Saw\n05-20  Glue\n20-45  Paint\n```\n",
    "**0–5** Saw\n\n**5–20** Glue\n\n**20–45** Paint\n",
    "### 0-5 - Saw\n### 5-20 - Glue\n### 20-45 - Paint\n",
    "- Minutes 1-5: Saw\n- Minutes 6-20: Glue\n- Minutes 21-45: Paint\n",
  ])
  func rangesWithoutAUnitGoOnFromZero(lines: String) throws {
    let guide = try reference("# Shelf (45 min)\n\n\(lines)")
    #expect(
      outline(guide).map { $0.drop { $0 != " " } } == [
        " Shelf [45:00]", " Saw 5:00", " Glue 15:00", " Paint 25:00",
      ])
  }

  /// Rule: [unitless-windows].
  @Test func oneMinuteIsNamedByItsNumber() throws {
    let guide = try reference("# Answer\n- Minuto 1: Saw\n- Minutos 2-3: Glue\n- Minuto 4: Paint\n")
    #expect(outline(guide).dropFirst() == ["2: Saw 1:00", "3: Glue 2:00", "4: Paint 1:00"])
  }

  /// Rules: [unitless-windows], [rank].
  @Test(arguments: [
    "# Points\n- 0-5: Poor\n- 5-8: Good\n- 8-10: Great\n",
    "# Points\n- 0-4: Poor\n- 5-8: Good\n- 9-10: Great\n",
    "# Points\n- 0-5: Poor\n- 5-8: Good\n",
  ])
  func gradesAreNoMinutes(text: String) throws {
    #expect(try reference(text).structures.isEmpty)
  }

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

  /// Rule: [other-columns].
  @Test(arguments: ["End", "Ende", "Fin", "終了時間", "结束时间", "Конец"])
  func endsStandInAColumnOfTheirOwn(name: String) throws {
    let guide = try reference(
      """
      # Shelf

      | Start | \(name) | Session |
      |---|---|---|
      | 13:00 | 13:10 | Saw |
      | 13:10 | 13:30 | Glue |
      | 13:30 | 13:45 | Sweep |
      """)
    #expect(outline(guide).dropFirst() == ["5: Saw 10:00", "6: Glue 20:00", "7: Sweep 15:00"])
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

  /// Rule: [starts].
  @Test func fullHoursStandAmongStarts() throws {
    let guide = try reference(
      "# Shelf\n9h     : open\n9h15   : saw (5mn each)\n9h30   : tea\n10h    : glue\n10h30  : sand\n12h : end\n"
    )
    #expect(
      outline(guide).dropFirst() == [
        "2: open 15:00", "3: saw 15:00", "4: tea 30:00", "5: glue 30:00", "6: sand 1:30:00",
      ])
  }

  /// Rule: [label].
  @Test(arguments: ["第 1 页｜", "第1步：", "第1部 - "])
  func whatIsCountedIsALabel(label: String) throws {
    let second = label.replacing("1", with: "2")
    let guide = try reference("# A\n## \(label)Holz（5 分）\n## \(second)Leim，约 9 分\n")
    #expect(outline(guide).dropFirst() == ["2: Holz 5:00", "3: Leim 9:00"])
  }

  /// Rule: [other-columns].
  @Test func spansThatFollowOneAnotherNeedNoNameOfTheirColumn() throws {
    let guide = try reference(
      "# A\n\n| Tramo | Tema |\n|---|---|\n| 0–20 min | Saw |\n| 20–70 min | Glue |\n| 70–115 min | Paint |\n"
    )
    #expect(outline(guide).dropFirst() == ["5: Saw 20:00", "6: Glue 50:00", "7: Paint 45:00"])
  }

  /// Rule: [continued-row].
  @Test func aDeadlineIsNoLength() throws {
    let guide = try reference(
      "# A\n## Saw (5 min)\n## Glue (9 min)\n## Report (within 24 hours)\n")
    #expect(outline(guide).dropFirst() == ["2: Saw 5:00", "3: Glue 9:00"])
  }

  /// Rule: [rank].
  @Test func pricesAreNoPhases() throws {
    #expect(try reference("# A\n- 600円 (2時間)\n- 1,000円 (8時間)\n").structures.isEmpty)
  }

  /// Rule: [scale].
  @Test func noPhaseOfALessonLastsForThreeHours() throws {
    let guide = try reference(
      """
      # Lesson
      | Clock | Step |
      |---|---|
      | 0:00–0:30 | Saw |
      | 0:30–4:30 | Glue |
      | 4:30–6:00 | Paint |
      """)
    #expect(outline(guide).dropFirst() == ["4: Saw 0:30", "5: Glue 4:00", "6: Paint 1:30"])
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

  /// Rule: [unitless-windows].
  @Test func aLastRangeThatDoesNotGoOnIsALength() throws {
    let guide = try reference(
      """
      # T
      | Min | Do |
      |---|---|
      | 0–8 min | Saw |
      | 8–14 min | Glue |
      | 14–27 min | Paint |
      | 15–20 min | Tea |
      """)
    #expect(
      outline(guide).dropFirst() == [
        "4: Saw 8:00", "5: Glue 6:00", "6: Paint 13:00", "7: Tea 15:00–20:00",
      ])
  }

  /// Rule: [starts].
  @Test func headingsMayStartOnFiveSeconds() throws {
    let guide = try reference(
      "# Demo Script\n## 0:00 - Hook\n## 0:20 - Saw\n## 0:35 - Glue\n## 0:45 - Ask\n")
    #expect(
      outline(guide).dropFirst().prefix(3) == ["2: Hook 0:20", "3: Saw 0:15", "4: Glue 0:10"])
  }

  /// Rule: [joined-numbers].
  @Test func listsOfOnePointAreNumberedOn() throws {
    let guide = try reference(
      "# A\n- Step 1: Saw (5 min)\n\nLong boards first.\n\n- Step 2: Glue (9 min)\n\nThen wait.\n")
    #expect(outline(guide).dropFirst() == ["2: Saw 5:00", "6: Glue 9:00"])
  }

  /// Rule: [minutes].
  @Test func minutesMayBeSetInColumns() throws {
    let guide = try reference(
      "# A\n```\n║   MIN  0–5  │ Saw   ║\n║   MIN  5–10 │ Glue  ║\n║   MIN 10–15 │ Paint ║\n```\n")
    #expect(outline(guide).dropFirst() == ["3: Saw 5:00", "4: Glue 5:00", "5: Paint 5:00"])
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

  /// Rule: [rest].
  @Test func aboutTheRestIsTheRest() throws {
    let guide = try reference(
      "# Shelf\n**Saw** (~5 min)\n\n**Glue** (~9 min)\n\n**Paint** (~remaining time)\n")
    #expect(outline(guide).dropFirst() == ["2: Saw 5:00", "4: Glue 9:00", "6: Paint"])
  }

  /// Rule: [material].
  @Test func linksToNotesAreMaterial() throws {
    let guide = try reference("# Monday\n- [[saws]] — 20 min\n- [[glue]] — 15 min\n")
    #expect(guide.structures.isEmpty && guide.folded.isEmpty)
  }
}
