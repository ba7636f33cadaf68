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

  /// Rule: [starts].
  @Test func fullHoursStandAmongStarts() throws {
    let guide = try reference(
      "# Shelf\n9h     : open\n9h15   : saw (5mn each)\n9h30   : tea\n10h    : glue\n12h : end\n"
    )
    #expect(
      outline(guide).dropFirst() == [
        "2: open 15:00", "3: saw 15:00", "4: tea 30:00", "5: glue 2:00:00",
      ])
  }

  /// Rule: [other-columns].
  @Test func spansThatFollowOneAnotherNeedNoNameOfTheirColumn() throws {
    let guide = try reference(
      "# A\n\n| Tramo | Tema |\n|---|---|\n| 0–20 min | Saw |\n| 20–70 min | Glue |\n| 70–115 min | Paint |\n"
    )
    #expect(outline(guide).dropFirst() == ["5: Saw 20:00", "6: Glue 50:00", "7: Paint 45:00"])
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

  /// Rule: [minutes].
  @Test func minutesMayBeSetInColumns() throws {
    let guide = try reference(
      "# A\n```\n║   MIN  0–5  │ Saw   ║\n║   MIN  5–10 │ Glue  ║\n║   MIN 10–15 │ Paint ║\n```\n")
    #expect(outline(guide).dropFirst() == ["3: Saw 5:00", "4: Glue 5:00", "5: Paint 5:00"])
  }

  /// Rule: [rest].
  @Test func aboutTheRestIsTheRest() throws {
    let guide = try reference(
      "# Shelf\n**Saw** (~5 min)\n\n**Glue** (~9 min)\n\n**Paint** (~remaining time)\n")
    #expect(outline(guide).dropFirst() == ["2: Saw 5:00", "4: Glue 9:00", "6: Paint"])
  }

  /// Rule: [bare-end].
  @Test(arguments: [
    "### Saw 0:00 — 0:30\n### 【Glue】 0:30 — 1:15\n### Paint 1:15 — 3:45\n",
    "- Saw 0:00-0:30\n- 【Glue】 0:30-1:15\n- Paint 1:15-3:45\n",
  ])
  func aWindowMayStandBehindItsTitle(lines: String) throws {
    let guide = try reference("# Shelf\n\n\(lines)")
    #expect(
      outline(guide).dropFirst() == ["3: Saw 0:30", "4: 【Glue】 0:45", "5: Paint 2:30"])
  }

  /// Rule: [clock].
  @Test func aClockMayHaveAPointBeforeItsHalf() throws {
    let guide = try reference(
      "# Day\n\n**5pm** Saw\n\n**5.30pm** Glue\n\n**7 p.m.** Paint\n\n**8 p.m. - end** Sweep\n")
    #expect(
      outline(guide).dropFirst() == [
        "3: Saw 30:00", "5: Glue 1:30:00", "7: Paint 1:00:00", "9: Sweep",
      ])
  }

  /// Rules: [clock], [other-columns].
  @Test(arguments: ["selesai", "Ende", "end", "конец", "?"])
  func theLastRowMayLastUntilTheEnd(word: String) throws {
    let guide = try reference(
      """
      # Shelf

      | Wann genau | Was |
      |---|---|
      | 07.30 – 08.00 | Saw |
      | 08.00 – 08.10 | Glue |
      | 08.10 – 08.20 | Paint |
      | 08.20 – 08.30 | Nail |
      | 08.30 – \(word) | Sweep |
      """)
    #expect(
      outline(guide).dropFirst() == [
        "5: Saw 30:00", "6: Glue 10:00", "7: Paint 10:00", "8: Nail 10:00", "9: Sweep",
      ])
  }

  /// Rule: [field-line].
  @Test(arguments: ["🕓 09.45 – 09.55", "9:45-9:55", "> 10 minutes"])
  func aLineBelowAHeadingMayBeItsTime(line: String) throws {
    let others =
      line.hasPrefix(">") ? ["> 5 minutes", "> 20 minutes"] : ["09.55 – 10.00", "10.00 – 10.20"]
    let guide = try reference(
      "# Shelf\n\n## Saw\n\n\(line)\n\n- two\n\n## Glue\n\n\(others[0])\n\n## Paint\n\n\(others[1])\n"
    )
    #expect(
      outline(guide).dropFirst() == ["3: Saw 10:00 · two", "9: Glue 5:00", "13: Paint 20:00"])
  }
}
