import References
import Structures
import Testing

/// How a title and its time stand in a line.
@Suite struct FormTests {
  /// Rules: [parentheses], [time-first], [behind-sign], [behind-bold], [spaced-columns], [label],
  /// [prime], [about], [facts], [title].
  @Test(arguments: [
    "Sketch (5 min)", "**Sketch** (5 min)", "**Sketch (5 min):**", "*Sketch* *(5 min)*",
    "Sketch (~5 min): name the parts", "Sketch [5 min]", "Sketch (5m, Ada)",
    "Sketch (First 5 minutes)",
    "Sketch (20% - 5 min)", "Sketch (5 min / 0:15)", "[5 min] Sketch", "(5 min) Sketch",
    "5 min: Sketch", "5 min - Sketch", "**5 min** Sketch", "5 min Sketch", "Sketch: 5 min",
    "**Sketch**: 5 minutes (the parts)", "Sketch — 5 min", "Sketch - 5 min - the parts",
    "Sketch, 5 min", "Sketch / 5 min", "Sketch | 5 min | Ada", "**Sketch** 5 min",
    "Sketch .... 5 min",
    "🎨 Sketch ⏱️ 5 min", "Step 2: Sketch (5 min)", "Phase II - Sketch (5 min)",
    "[Sketch](sketch.md) (5 min)", "Sketch (5 min) ([slides](a.md))", "Sketch: 5min",
    "**Sketch** (5 min) Name the parts.", "IV. Sketch (5 min)", "1️⃣ Sketch (5 min)", "Sketch (5')",
    "5 min for Sketch", "Sketch - ca. 5 min", "Part 2 (5 min): Sketch", "Sketch (5 min!)",
    "Sketch • 5 min",
    "Sketch — First 5 minutes", "The first 5 minutes: Sketch", "Sketch (5 min or so)",
    "Sketch (5 min?)",
    "Sketch (spend ~5 min)", "Sketch (5 min per team)", "Sketch: ±5 min",
    "[Sketch](#a<a name=\"b\"></a>) (5 min)",
    "**Step 1:** Sketch — *5 minutes*",
  ])
  func aTimeIsReadWhereverItStands(line: String) throws {
    let guide = try reference("## Drill\n\n- \(line)\n- Talk (10 min)\n")
    #expect(outline(guide) == ["1: Drill [15:00]", "3: Sketch 5:00", "4: Talk 10:00"])
  }

  /// Rules: [minutes], [clock], [windows].
  @Test(arguments: [
    ("0-5 min: Sketch", "5-15 min: Talk"), ("[0-5 minutes: Sketch]", "[5-15 minutes: Talk]"),
    ("Minutes 0-5: Sketch (33%)", "Minutes 5-15: Talk (67%)"),
    ("Sketch (0–5 min)", "Talk (5–15 min)"),
    ("0:00-0:05 Sketch", "0:05-0:15 Talk"), ("0:00 - 5:00: Sketch", "5:00 - 15:00: Talk"),
    ("9:00-9:05 AM: Sketch", "9:05-9:15 AM: Talk"),
    ("11:55-12:00 PM Sketch", "12:00-12:10 PM Talk"),
    ("10h00 - 10h05 : Sketch", "10h05 - 10h15 : Talk"),
    ("0:00-0:05 Sketch", "0:05-0:15 Talk"), ("9:00a-9:05a Sketch", "9:05a-9:15a Talk"),
    ("09.00 - 09.05 Sketch", "09.05 - 09.15 Talk"), ("9:00~9:05 Sketch", "9:05 〜 9:15 Talk"),
    ("Minutes 0~5: Sketch", "Minutes 5~15: Talk"), ("9:00–9:05 Sketch", "9:05–9:15 Talk"),
  ])
  func fromAMinuteToAMinuteIsALength(first: String, second: String) throws {
    let guide = try reference("## Drill\n\n- \(first)\n- \(second)\n")
    #expect(outline(guide) == ["1: Drill [15:00]", "3: Sketch 5:00", "4: Talk 10:00"])
    #expect(guide.structures.map(\.readAs) == [.clock])
  }

  /// Rule: [units].
  @Test(arguments: [
    "1. 画图（5分钟）\n2. 讨论：10 分钟\n", "1. 画图（5分間）\n2. 讨论 (10分)\n",
    "- 画图 (5 мин.)\n- 讨论 — 10 минут\n", "- `5 min` 画图\n- `10 min` 讨论\n",
  ])
  func otherScriptsAndCodeAreRead(text: String) throws {
    #expect(
      outline(try reference("# Drill\n\(text)")) == [
        "1: Drill [15:00]", "2: 画图 5:00", "3: 讨论 10:00",
      ])
  }

  /// Rule: [bare-end].
  @Test(arguments: [["挨拶", "講義", "まとめ"], ["锯木", "上胶", "刷漆"]])
  func aTitleInAScriptWithoutCapitalsMayStandBeforeABareTime(titles: [String]) throws {
    let lines = zip(titles, ["5分", "30分", "10分"]).map { "1. \($0) \($1)\n" }
    let guide = try reference("# A\n\n" + lines.joined())
    #expect(
      outline(guide).dropFirst()
        == ["3: \(titles[0]) 5:00", "4: \(titles[1]) 30:00", "5: \(titles[2]) 10:00"])
    #expect(try reference("# a\n\n- ask 5 min\n- draw 5 min\n- go 5 min\n").structures.isEmpty)
  }

  /// Rule: [bare-end].
  @Test func aBareTimeBehindATitleCountsWhereAllSiblingsHaveOne() throws {
    let text = "# Drill\n- Ask 5 min\n- Draw the parts 10-15 min\n- Close 5 mins\n"
    #expect(
      outline(try reference(text)).dropFirst() == [
        "2: Ask 5:00", "3: Draw the parts 10:00–15:00", "4: Close 5:00",
      ])
    #expect(try reference(text + "- Thank them\n").structures.isEmpty)
    #expect(try reference("- Ask 5 min\n- Close 5 mins\n").structures.isEmpty)
    #expect(
      try reference("- Waits for 5 min\n- Restarts after 9 min\n- Ask 5 min\n").structures.isEmpty)
  }

  /// Rules: [title], [first-minutes].
  @Test func aTitleKeepsWhatIsPartOfIt() throws {
    let guide = try reference(
      """
      # Drill

      1. Layer 1 (Base): say what it does (1 min)
      2. Recap (yours, mine) (2 min)
      3. Discuss the plan (Ada Byron, Grace Hopper) (3 min)
      4. First 5 minutes
      5. 60-second pitch (1 min)
      """)
    #expect(
      outline(guide).dropFirst() == [
        "3: (Base): say what it does 1:00", "4: Recap (yours, mine) 2:00",
        "5: Discuss the plan 3:00",
        "6: First 5 minutes 5:00", "7: 60-second pitch 1:00",
      ])
  }

  /// Rule: [level-times].
  @Test(arguments: [
    "Sketch (5 min for L6, 8-9 min for L7)", "Sketch (L6: 5 min / L7: 8-9 min)",
    "Sketch: 5 min (L6), 8-9 min (L7)", "Sketch (5 min (L6), 8-9 min (L7))",
    "Sketch (5 min L6 | 8-9 min L7)",
  ])
  func eachLevelGetsItsOwnTimeAndTheFirstOneIsStated(line: String) throws {
    let guide = try reference("# Drill\n\n- \(line)\n- Talk (2 min)\n")
    #expect(outline(guide) == ["1: Drill [7:00]", "3: Sketch 5:00", "4: Talk 2:00"])
    let found = try #require(guide.structures.first)
    #expect(found.levels == ["L6", "L7"])
    let windows = found.structure(for: "l7").phases.map(\.window?.text)
    #expect(windows == ["8:00–9:00", "2:00"])
    #expect(found.structure(for: "L5") == found.structure)
  }

  /// Rule: [zero].
  @Test func aPhaseOfNoTimeStaysWithoutAWindow() throws {
    let guide = try reference("# Drill\n1. Ask (1 min)\n2. Sums (0 minutes!)\n3. Draw (2 min)\n")
    #expect(outline(guide) == ["1: Drill [3:00]", "2: Ask 1:00", "3: Sums", "4: Draw 2:00"])
    #expect(guide.structures.first?.phases[1].stated == StatedTime(.zero))
    #expect(try reference("1. Ask (0 min)\n2. Sums (0 min)\n3. Draw (1 min)\n").structures.isEmpty)
  }
}
