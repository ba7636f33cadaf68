import References
import Structures
import Testing

/// Where the phases of a structure stand.
@Suite struct PlaceTests {
  /// Rules: [headings], [rest].
  @Test func headingsOfOneLevelUnderOneHeading() throws {
    let guide = try reference(
      """
      # Book
      ## First talk
      ### 1. Open (5 min)
      - greet
      ### Notes
      ### 2. Close (10 min)
      ## Second talk
      ### Open (1 min)
      ### Close (remaining time)
      ### Thank (2 min)
      """)
    #expect(
      outline(guide) == [
        "2: First talk [15:00]", "3: Open 5:00 · greet", "6: Close 10:00", "7: Second talk [3:00]",
        "8: Open 1:00", "9: Close", "10: Thank 2:00",
      ])
  }

  /// Rule: [caption].
  @Test func aBoldLineThatBeginsTheParagraphAboveIsTheCaption() throws {
    let guide = try reference(
      """
      # Visits by type
      **First visit**
      Aim: trust
      1. Greet (5 min)
      2. Listen (10 min)
      Watch for: silence

      **Second visit**
      Aim: a plan
      1. Recall (5 min)
      2. Plan (20 min)
      """)
    #expect(
      outline(guide) == [
        "2: First visit [15:00]", "4: Greet 5:00", "5: Listen 10:00", "8: Second visit [25:00]",
        "10: Recall 5:00", "11: Plan 20:00",
      ])
  }

  /// Rule: [moment-and-length].
  @Test func aMomentBeforeTheTitleGivesWayToALengthBehindIt() throws {
    let guide = try reference(
      "# Pitch\n### [0:00] Need (15 seconds)\n### [0:15] Way (45 seconds)\n### [1:00] Ask (10 seconds)\n"
    )
    #expect(outline(guide) == ["1: Pitch [1:10]", "2: Need 0:15", "3: Way 0:45", "4: Ask 0:10"])
  }

  /// Rule: [moment-and-length].
  @Test func aLengthBehindASpanIsNoPartOfTheTitle() throws {
    let guide = try reference(
      "# A\n```\n9:00 - 9:30   Saw (30 min) - Ada leads\n9:30 - 11:00  Plane (90 min)\n```\n")
    #expect(outline(guide) == ["1: A [2:00:00]", "3: Saw 30:00", "4: Plane 1:30:00"])
  }

  /// Rule: [points].
  @Test func linesBelowATimedHeadingAddUpToItOrAreItsPoints() throws {
    let guide = try reference(
      """
      # A
      ## Plan (1 minute)
      ## Saw (9 minutes)
      **Mark (4 minutes)**

      **Cut (5 minutes)**
      ## Paint (45 minutes)
      **Clean (10 minutes)**

      **Stroke (8 minutes)**
      """)
    #expect(
      guide.structures.map(\.structure.title) == ["A", "Saw"])
  }

  /// Rule: [facts].
  @Test func theResultOfACalculationCounts() throws {
    let guide = try reference("# A\n## Saw (3 min, n = 2)\n## Rounds (4 min × 3 = 12 min)\n")
    #expect(outline(guide).dropFirst() == ["2: Saw 3:00", "3: Rounds 12:00"])
  }

  /// Rule: [label].
  @Test func labelsOfOtherLanguagesAreNoPartOfTheTitle() throws {
    let guide = try reference("# A\n## Teil A: Holz (5 Min.)\n## Étape 2 — Colle (9 min)\n")
    #expect(outline(guide).dropFirst() == ["2: Holz 5:00", "3: Colle 9:00"])
  }

  /// Rule: [other-columns].
  @Test func aColumnOfTimesNeedsNoNameWhenTheyFollowOneAnotherOrAddUp() throws {
    let clock = try reference(
      "||What|\n|--|--|\n|9:00-9:10|Saw|\n|9:10-9:30|Plane|\n|9:30-9:35|Rest|\n")
    #expect(outline(clock).dropFirst() == ["3: Saw 10:00", "4: Plane 20:00", "5: Rest 5:00"])
    let sum = try reference(
      "# Curs (35 min)\n|Ce|Cât|\n|--|--|\n|Saw|10 min|\n|Plane|20 min|\n|Rest|5 min|\n")
    #expect(outline(sum).dropFirst() == ["4: Saw 10:00", "5: Plane 20:00", "6: Rest 5:00"])
  }

  /// Rule: [other-columns].
  @Test func timesInTheTitlesOfATable() throws {
    let guide = try reference("|Step|How|\n|--|--|\n|Saw (5 min)|slowly|\n|Plane (9 min)|well|\n")
    #expect(outline(guide).dropFirst() == ["3: Saw 5:00 · slowly", "4: Plane 9:00 · well"])
  }

  /// Rule: [grades].
  @Test func aSequenceMayHaveAColumnOfGrades() throws {
    let guide = try reference(
      "|Activity|Time|Cost|\n|--|--|--|\n|Saw (2 × 5 min)|10 min|low|\n|Plane|9 min|high|\n")
    #expect(outline(guide).dropFirst() == ["3: Saw 10:00 · low", "4: Plane 9:00 · high"])
  }

  /// Rule: [short-name].
  @Test func aNameBeforeAColonIsTheTitleWhenTheTimeComesFirst() throws {
    let guide = try reference("# A\n- 15m Warm up: one easy saw.\n- 1h Wood work: cut; plane.\n")
    #expect(
      outline(guide) == [
        "1: A [1:15:00]", "2: Warm up 15:00 · one easy saw.", "3: Wood work 1:00:00 · cut; plane.",
      ])
    let labelled = try reference("# A\n- [2 min] Partie 1 : Bois\n- [3 min] Partie 2 : Colle\n")
    #expect(
      outline(labelled).dropFirst() == ["2: Bois 2:00", "3: Colle 3:00"])
  }

  /// Rule: [grades].
  @Test func timesOnAClockAreASequenceBesideAnyColumn() throws {
    let guide = try reference(
      """
      | Time | Topic | Difficulty | File |
      |--|--|--|--|
      | 0-5 min | Saws | easy | a |
      | 5-15 min | Planes | hard | b |
      """)
    #expect(
      outline(guide).dropFirst() == ["3: Saws 5:00 · easy · a", "4: Planes 10:00 · hard · b"])
  }

  @Test func rowsThatAreIgnoredAreListedWithTheReason() throws {
    let guide = try reference(
      "| Task | Priority | Time |\n|--|--|--|\n| a | high | 5 min |\n| b | low | 9 min |\n")
    #expect(guide.ignored.map(\.line) == [3, 4])
    #expect(guide.ignored.map(\.reason) == [.alternatives, .alternatives])
    #expect(guide.ignored.first?.text == "a | high | 5 min")
  }

  /// Rule: [field-line].
  @Test func aTimeOnALineBelowTheHeading() throws {
    let guide = try reference(
      """
      # Lesson
      ## Step 1: Read

      Read the case together.

      Timeframe: 15 minutes

      ## Step 2: Draw
      **Duration:** 20 min
      ## Sources
      """)
    #expect(outline(guide) == ["1: Lesson [35:00]", "2: Read 15:00", "8: Draw 20:00"])
  }

  /// Rules: [field-line], [below-headings].
  @Test(arguments: [
    "## Read\n**Time:** 5 min | **Goal:** meet\n\n## Draw\n**Form:** pairs | **Time:** 10 min\n",
    "## Read\n⏱️ **5 min** — together\n\n## Draw\n⏱️ **10 min** — in pairs\n",
    "## Read\nDuration: 00:05:00\n\n## Draw\nDuration: 00:10:00\n",
    "## Read\n\nRead the case together. (5 min)\n\n## Draw\n(10 min)\n",
    "**Read**\n5 min\n\n**Draw**\n*10 min*\n", "**Read**\nTime: 5 min\n\n**Draw**\nTime: 10 min\n",
  ])
  func aTimeBelowTheTitleIsWrittenInManyWays(text: String) throws {
    let guide = try reference("# Lesson\n\(text)")
    #expect(guide.structures.map(\.structure.title) == ["Lesson"])
    #expect(
      guide.structures.first?.structure.phases.map { "\($0.title) \($0.window?.text ?? "")" } == [
        "Read 5:00", "Draw 10:00",
      ])
  }

  /// Rule: [below-headings].
  @Test func onceAHeadingCarriesItsTimeThoseBelowOthersDoNotCount() throws {
    let guide = try reference(
      "# A\n## Open (1 min)\n## Notes\nDuration: 5 min\n## Close (2 min)\n## More\nTime: 9 min\n")
    #expect(outline(guide) == ["1: A [3:00]", "2: Open 1:00", "5: Close 2:00"])
  }

  /// Rule: [headings].
  @Test func aHeadingWithoutATimeIsAPhaseWhenItIsNumberedLikeTheOthers() throws {
    let guide = try reference(
      "# A\n## 1. a (1 min)\n## 2. b\n## Notes\n## 3. c (2 min)\n## 4. Sources\n")
    #expect(outline(guide) == ["1: A [3:00]", "2: a 1:00", "3: b", "5: c 2:00"])
  }

  /// Rule: [if-applicable].
  @Test func aHeadingThatIsDoneOnlyAtTimesIsAPhase() throws {
    let guide = try reference(
      "# A\n## Open (1 min)\n## Demo (if applicable)\n## Notes\n## Close (2 min)\n")
    #expect(
      outline(guide) == ["1: A [3:00]", "2: Open 1:00", "3: Demo (if applicable)", "5: Close 2:00"])
  }

  /// Rule: [lines].
  @Test func aLineInBoldRightBelowAnItemIsNoPartOfIt() throws {
    let guide = try reference("# A\n**Open (1 min)**\n- greet\n**Tell (2 min)**\n- say\n")
    #expect(guide.structures.first?.structure.phases.map(\.title) == ["Open", "Tell"])
  }

  /// Rule: [rule-line].
  @Test func linesAboveARuleAndIndentedTextAreLines() throws {
    let rule = try reference("# A\n\n5 min - Ask\n10 min - Draw\n---\n1. a (1 min)\n2. b (1 min)\n")
    #expect(
      outline(rule) == [
        "1: A [15:00]", "3: Ask 5:00", "4: Draw 10:00 · a (1 min) · b (1 min)", "1: A [2:00]",
        "6: a 1:00", "7: b 1:00",
      ])
    let guide = try reference("# A\n\n    5 min - Ask\n\n    10 min - Draw\n")
    #expect(outline(guide) == ["1: A [15:00]", "3: Ask 5:00", "5: Draw 10:00"])
  }

  /// Rule: [column-names].
  @Test func aColumnOfTheSameWordsThroughoutHoldsNoTitles() throws {
    let guide = try reference(
      "# A\n| ⏱️ | Kind | Topic |\n|--|--|--|\n| 5 min | Ask | to do |\n| 9 min | Draw | to do |\n")
    #expect(outline(guide) == ["1: A [14:00]", "4: Ask 5:00 · to do", "5: Draw 9:00 · to do"])
  }

  /// Rule: [break].
  @Test func aBreakBelongsToWhatItInterrupts() throws {
    let guide = try reference(
      """
      # Day
      ## A (30 min)
      ### a1 (10 min)
      ### a2 (20 min)
      ### Break (5 min)
      ## B (40 min)
      """)
    #expect(
      outline(guide) == [
        "1: Day [1:15:00]", "2: A 30:00", "5: Break 5:00", "6: B 40:00", "2: A [30:00]",
        "3: a1 10:00", "4: a2 20:00",
      ])
  }

  /// Rule: [lone-heading].
  @Test func aLoneTimedSubheadingIsPartOfItsParentUnlessBothAreNumbered() throws {
    let guide = try reference(
      "# Day\n## Loops (20 min)\n### Review (10 min)\n## Types (25 min)\n### Review (5 min)\n")
    #expect(outline(guide) == ["1: Day [45:00]", "2: Loops 20:00", "4: Types 25:00"])
    let numbered = try reference(
      "# Day\n## Part 1: Loops (20 min)\n### Part 2: Review (10 min)\n## Part 3: Types (25 min)\n")
    #expect(
      outline(numbered) == [
        "1: Day [55:00]", "2: Loops 20:00", "3: Review 10:00", "4: Types 25:00",
      ])
  }

  /// Rule: [lone-heading].
  @Test func theTitleOfTheDocumentIsNoPhase() throws {
    let guide = try reference("# Call (about 12 min)\n## Set up (18 min)\n## Try (9 min)\n")
    #expect(outline(guide).dropFirst() == ["2: Set up 18:00", "3: Try 9:00"])
  }

  /// Rule: [continued-row].
  @Test(arguments: [
    ("Saw (2 hours and a bit of tea)", "3: Saw 2:00:00"),
    ("Saw (at home, or 10-15 minutes)", "3: Saw 10:00–15:00"),
    ("Saw (12 min + 6 min talk)", "3: Saw 18:00"), ("Saw (<12 min)", "3: Saw up to 12:00"),
  ])
  func aRowThatStandsGoesOnWithTimesAmongOtherWords(third: String, phase: String) throws {
    let headings = try reference("# T\n## A (5 min)\n## \(third)\n## B (10 min)\n")
    #expect(outline(headings).contains(phase))
    let list = try reference("# T\n- A (5 min)\n- \(third)\n- B (10 min)\n")
    #expect(outline(list).contains(phase))
    // Alone it begins no row.
    let alone = try reference(
      "# T\n## A (2 hours and a bit of tea)\n## B (3 min of rest, perhaps)\n")
    #expect(alone.structures.isEmpty)
  }

  /// Rule: [continued-row].
  @Test func aNumberedRowGoesOnWithoutTimes() throws {
    let guide = try reference(
      "# T\n## 1. A (5 min)\n## 2. B (10 min)\n## 3. C\n")
    #expect(outline(guide) == ["1: T [15:00]", "2: A 5:00", "3: B 10:00", "4: C"])
    let other = try reference("# T\n## 1. A (5 min)\n## 2. B (10 min)\n## Sources\n")
    #expect(outline(other) == ["1: T [15:00]", "2: A 5:00", "3: B 10:00"])
  }

  /// Rule: [marks].
  @Test func tagsOfTemplatesAndCodesOfEmojiLeaveTheTitle() throws {
    let guide = try reference(
      "# T\n### {{ page.icon }} Saw (5 min)\n### Glue :bell: (9 min)\n### {% tag %}Ratio 3:2 (1 min)\n"
    )
    #expect(
      outline(guide).dropFirst() == ["2: Saw 5:00", "3: Glue 9:00", "4: Ratio 3:2 1:00"])
  }

  /// Rule: [label].
  @Test func aLabelInsideASentenceIsNone() throws {
    let guide = try reference(
      "# T\n- Question 1 (why) + Question 2 (pay): 3 min\n- Layer 2 (Base): 5 min\n")
    #expect(
      outline(guide).dropFirst() == [
        "2: Question 1 (why) + Question 2 (pay) 3:00", "3: (Base) 5:00",
      ])
  }

  /// Rule: [first-sentence].
  @Test func whatFollowsTheFirstSentenceOfATitleIsItsFirstPrompt() throws {
    let guide = try reference(
      """
      # T
      - Consent. Say what is recorded and why. (5 min)
        - ask twice
      - Meet Dr. Smith and her team (5 min)
      - Sort. (10 min) Put like to like
      """)
    #expect(
      outline(guide) == [
        "1: T [20:00]", "2: Consent 5:00 · Say what is recorded and why. · ask twice",
        "4: Meet Dr. Smith and her team 5:00", "5: Sort 10:00",
      ])
  }

  /// Rule: [overview].
  @Test func aTitleAboveAClockThatEndsWithItIsItsTotal() throws {
    let guide = try reference(
      "```\n| TALK (45-60 min) |\n| 0-5 min | Hello |\n| 5-40 min | Code |\n| 40-60 min | Yours |\n```\n"
    )
    #expect(outline(guide).dropFirst() == ["3: Hello 5:00", "4: Code 35:00", "5: Yours 20:00"])
  }

  /// Rule: [table].
  @Test func bareRangesThatFollowOneAnotherAreMinutes() throws {
    let guide = try reference(
      "# T\n| Temps | Quoi |\n|---|---|\n| 0-5 | Bois |\n| 5–20 | Colle |\n| 20-60 | Fin du toit |\n"
    )
    #expect(
      outline(guide).dropFirst() == ["4: Bois 5:00", "5: Colle 15:00", "6: Fin du toit 40:00"])
    let scores = try reference(
      "# T\n| Time | What |\n|---|---|\n| 0-5 | A |\n| 6-20 | B |\n| 21-60 | C |\n")
    #expect(scores.structures.isEmpty)
  }

  /// Rule: [other-columns].
  @Test func aColumnOfAnyNameCountsWhenARowStatesItsSum() throws {
    let table =
      "| Part | Target |\n|---|---|\n| Saw | 3-5 min |\n| Glue | 10 min |\n| Paint | 5 min |\n"
    #expect(try reference("# T\n" + table).structures.isEmpty)
    let guide = try reference("# T\n\(table)| **Total** | **~20 min** |\n")
    #expect(outline(guide).dropFirst() == ["4: Saw 3:00–5:00", "5: Glue 10:00", "6: Paint 5:00"])
  }

  /// Rules: [lines], [prompts], [rest].
  @Test func boldLinesAndPlainLines() throws {
    let guide = try reference(
      """
      # Script
      **Open (1 min):**
      Say hello.

      **Tell (2 min):**
      - the story

      **Ask (remainder of the interview)**

      ```text
      OPEN (10 seconds): a word
      TELL (20 seconds): a sentence
      ```
      """)
    #expect(
      outline(guide) == [
        "1: Script [3:00]", "2: Open 1:00", "5: Tell 2:00 · the story", "8: Ask",
        "1: Script [0:30]",
        "11: OPEN 0:10", "12: TELL 0:20",
      ])
  }

  /// Rule: [lines].
  @Test func aCaptionPartsTheLinesBelowIt() throws {
    let guide = try reference(
      "**Short day:**\n9:00-9:30 A\n9:30-10:00 B\n\n**Long day:**\n9:00-10:00 A\n10:00-11:00 B\n")
    #expect(
      outline(guide) == [
        "1: Short day [1:00:00]", "2: A 30:00", "3: B 30:00", "5: Long day [2:00:00]",
        "6: A 1:00:00", "7: B 1:00:00",
      ])
  }

  /// Rule: [drawn].
  @Test func cellsOfADrawnBox() throws {
    let guide = try reference(
      """
      # Board
      ```
      ┌────────────────────┐
      │ Phase 1: Ask (30s) │
      │ • the ask          │
      ├────────────────────┤
      │ Phase 2: Why (1m)  │
      └────────────────────┘
      ```
      """)
    #expect(outline(guide) == ["1: Board [1:30]", "4: Ask 0:30", "7: Why 1:00"])
  }

  /// Rule: [list].
  @Test func listsWhoseBulletsAreNotIndented() throws {
    let guide = try reference(
      "Agenda\n\n1. Meet (5 min)\n- names\n2. Plan (10 min)\n- goals\n- risks\n3. Part (5 min)\n")
    #expect(
      outline(guide).dropFirst() == [
        "3: Meet 5:00 · names", "5: Plan 10:00 · goals · risks", "8: Part 5:00",
      ])
  }

  /// Rule: [item].
  @Test func anItemWhoseTimeStandsBelowOrIsBrokenOver() throws {
    let guide = try reference(
      "# A\n1. Meet\n   - Time: 5 min\n   - names\n2. Plan the work\n   of the week (10 min)\n")
    #expect(
      outline(guide).dropFirst() == [
        "2: Meet 5:00 · Time: 5 min · names", "5: Plan the work of the week 10:00",
      ])
  }

  /// Rule: [column-names].
  @Test func tablesWithAColumnOfTimes() throws {
    let guide = try reference(
      """
      # Plan
      | # | Step | Minutes | Goal |
      |---|---|---|---|
      | 1 | Ask | 5 | scope |
      | 2 | **Draw** | 10 | boxes |
      | | Total | 15 | |

      | Time | Duration | Topic |
      |---|---|---|
      | 9:00 | 30 min | Talk |
      | 9:30 | 15 min | Break |
      """)
    #expect(
      outline(guide) == [
        "1: Plan [15:00]", "4: Ask 5:00 · scope", "5: Draw 10:00 · boxes", "1: Plan [45:00]",
        "10: Talk 30:00", "11: Break 15:00",
      ])
    #expect(guide.problems.isEmpty)
  }

  /// Rule: [table].
  @Test func aColumnForEachLevelGivesItsTimes() throws {
    let guide = try reference(
      "# Plan\n| Phase | L6 | L7 |\n|--|--|--|\n| Ask | 5 min | 8 min |\n| Draw | 10 min | 9 min |\n"
    )
    #expect(outline(guide) == ["1: Plan [15:00]", "4: Ask 5:00", "5: Draw 10:00"])
    #expect(
      guide.structures.first?.structure(for: "L7").phases.map(\.window?.text) == ["8:00", "9:00"])
  }

  /// Rule: [table].
  @Test func aColumnForEachLengthOfTheWholeIsAStructure() throws {
    let guide = try reference(
      """
      # Plan
      | Phase | 15 min | 20-min round | Goal |
      |--|--|--|--|
      | Ask | 5 min | 8 | scope |
      | Draw | 10 min | 12 | boxes |
      """)
    #expect(
      outline(guide) == [
        "1: Plan (15 min) [15:00]", "4: Ask 5:00 · scope", "5: Draw 10:00 · boxes",
        "1: Plan (20-min round) [20:00]", "4: Ask 8:00 · scope", "5: Draw 12:00 · boxes",
      ])
    #expect(guide.problems.isEmpty)
  }

  /// Rule: [other-columns].
  @Test func startsTakeTheirEndsFromAColumnOfTheirOwn() throws {
    let guide = try reference(
      "# Day\n| Start | End | Topic |\n|--|--|--|\n| 9:00 | 9:30 | Ask |\n| 9:30 | 10:15 | Draw |\n"
    )
    #expect(outline(guide) == ["1: Day [1:15:00]", "4: Ask 30:00", "5: Draw 45:00"])
  }

  /// Rule: [overview].
  @Test func whatTakesAllTheTimeOfTheHeadingIsNoPhaseBesideOthers() throws {
    let guide = try reference(
      "# Morning (1 hour)\n**Talk:**\n\n**Ask (1 min):**\n\n**Tell (2 min):**\n\n**Show (3 min):**\n\n**Practise (60 min):**\n"
    )
    #expect(outline(guide) == ["2: Talk [6:00]", "4: Ask 1:00", "6: Tell 2:00", "8: Show 3:00"])
  }

  /// Rule: [table].
  @Test func aRowThatGoesOnWithTheOneAboveIsAPrompt() throws {
    let guide = try reference(
      "| Time | Topic |\n|--|--|\n| 5 min | Ask |\n| | - who |\n| 9 min | Draw |\n| Rest | Talk |\n"
    )
    #expect(outline(guide).dropFirst() == ["3: Ask 5:00 · who", "5: Draw 9:00", "6: Talk"])
  }

  /// Rule: [row-parts].
  @Test(arguments: [
    ("| - saw | 3 min |", "| - glue | 6 min |"), ("| ↳ saw | 3 min |", "| ↳ glue | 6 min |"),
    ("| &nbsp;&nbsp;saw | 3 min |", "| &nbsp;&nbsp;glue | 6 min |"),
    ("| 2.1 saw | 3 min |", "| 2.2 glue | 6 min |"),
  ])
  func rowsThatAreSetInArePartsOfTheRowAbove(first: String, second: String) throws {
    let guide = try reference(
      "# Shop\n| Step | Time |\n|--|--|\n| 1. Plan | 5 min |\n| 2. Build | 9 min |\n\(first)\n\(second)\n| 3. Show | 2 min |\n"
    )
    #expect(
      outline(guide) == [
        "1: Shop [16:00]", "4: Plan 5:00", "5: Build 9:00 · saw (3 min) · glue (6 min)",
        "8: Show 2:00", "5: Build [9:00]", "6: saw 3:00", "7: glue 6:00",
      ])
  }

  @Test func partsOfARowThatDoNotAddUpToItAreNoStructure() throws {
    let guide = try reference(
      "# Shop\n| Step | Time |\n|--|--|\n| Build | 9 min |\n| - saw | 1 min |\n| - glue | 1 min |\n| Show | 2 min |\n"
    )
    #expect(guide.structures.map(\.structure.title) == ["Shop"])
    #expect(guide.structures.first?.stated?.text == "11:00")
  }

  /// Rule: [row-parts].
  @Test func rowsBelowABoldRowThatAddUpToItAreItsParts() throws {
    let guide = try reference(
      "# Shop\n| Step | Time |\n|--|--|\n| **Plan** | 9 min |\n| draw | 3 min |\n| buy | 6 min |\n| **Build** | 5 min |\n| saw | 1 min |\n| glue | 4 min |\n"
    )
    #expect(
      guide.structures.map { "\($0.structure.title) \($0.stated?.text ?? "")" } == [
        "Shop 14:00", "Plan 9:00", "Build 5:00",
      ])
  }

  /// Rule: [row-parts].
  @Test func aBoldRowWithNothingElseInItHeadsTheRowsBelow() throws {
    let guide = try reference(
      "# Shop\n| Step | Time |\n|--|--|\n| **Morning** | |\n| saw | 3 min |\n| sand | 2 min |\n| **Evening** | |\n| glue | 6 min |\n| **Talk** | |\n"
    )
    #expect(
      outline(guide) == [
        "1: Shop [11:00]", "5: saw 3:00", "6: sand 2:00", "8: glue 6:00", "9: Talk",
      ])
  }

  /// Rule: [two-levels].
  @Test func twoLevelsOfTimeAreTwoStructures() throws {
    let guide = try reference(
      "# Talk\n1. Part 1: Ask (5 min)\n   - who (2 min)\n   - what (3 min)\n2. Part 2: Draw (10 min)\n"
    )
    #expect(
      outline(guide) == [
        "1: Talk [15:00]", "2: Ask 5:00 · who (2 min) · what (3 min)", "5: Draw 10:00",
        "2: Ask [5:00]", "3: who 2:00", "4: what 3:00",
      ])
  }

  /// Rule: [points].
  @Test func pointsThatDoNotAddUpToTheirPhaseAreNoStructure() throws {
    let guide = try reference(
      "# Talk\n1. Ask (5 min)\n   - who (1 min)\n   - what (1 min)\n2. Draw (10 min)\n")
    #expect(outline(guide).first == "1: Talk [15:00]")
    #expect(guide.structures.count == 1)
    #expect(guide.ignored.map(\.reason) == [.pointOfPhase, .pointOfPhase])
  }

  /// Rule: [untimed].
  @Test func listsWithoutATimeAreStructuresOnlyWhenAskedFor() throws {
    let text =
      "# Plan\n1. Ask\n   - who\n2. Draw\n3. Close\n\n## Two\n1. a\n2. b\n\n## Timed\n1. a (1 min)\n2. b (1 min)\n3. c\n"
    #expect(try reference(text).structures.map(\.structure.title) == ["Timed"])
    let guide = try Reference.read(bytes: Array(text.utf8), name: "a.md", untimed: true)
    #expect(guide.structures.map(\.structure.title) == ["Plan", "Timed"])
    #expect(guide.structures.first?.structure.phases.map(\.title) == ["Ask", "Draw", "Close"])
    #expect(guide.structures.first?.stated == nil)
  }
}
