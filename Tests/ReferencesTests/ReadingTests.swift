import References
import Structures
import Testing

/// What the times of a structure mean.
@Suite struct ReadingTests {
  private func basis(_ text: String) throws -> [Basis] {
    try reference(text).structures.map(\.basis)
  }

  /// Rules: [lengths], [windows].
  @Test func rangesThatDoNotFollowOneAnotherAreLengths() throws {
    let guide = try reference(
      "# A\n- a (3-10 min)\n- b (10-15 min)\n- c (10-25 min)\n- d (3-5 min)\n")
    #expect(guide.structures.map(\.basis) == [.lengths])
    #expect(guide.structures.first?.stated == StatedTime(min: .seconds(1560), max: .seconds(3300)))
  }

  /// Rule: [open-end].
  @Test func aLastWindowWithoutAnEndLastsUntilTheStatedTotal() throws {
    let text = "- a (0-5 min)\n- b (5-30 min)\n- c (30+ min)\n"
    let guide = try reference("# A (40 min)\n\(text)")
    #expect(outline(guide) == ["1: A [40:00]", "2: a 5:00", "3: b 25:00", "4: c 10:00"])
    #expect(
      outline(try reference("# A\n\(text)")) == ["1: A [30:00]", "2: a 5:00", "3: b 25:00", "4: c"])
  }

  /// Rule: [overlap].
  @Test func windowsThatOverlapKeepTheirWidthsWithAWarning() throws {
    let guide = try reference("# A (20 min)\n- a (0-5 min)\n- b (5-15 min)\n- c (10-20 min)\n")
    #expect(outline(guide) == ["1: A [25:00]", "2: a 5:00", "3: b 10:00", "4: c 10:00"])
    #expect(guide.problems.map(\.kind) == [.windowsOverlap])
  }

  /// Rule: [scale].
  @Test func aClockIsOfHoursWhenMinutesWouldBeTooShort() throws {
    #expect(try basis("- 0:00-0:05 a\n- 0:05-0:45 b\n") == [.hoursAndMinutes])
    #expect(try basis("- 0:00-5:00 a\n- 5:00-45:00 b\n") == [.minutesAndSeconds])
    #expect(
      try basis("# Pitch (45 seconds)\n- 0:00-0:05 a\n- 0:05-0:45 b\n") == [.minutesAndSeconds])
    #expect(try basis("- 7:00-8:00 a\n- 8:00-9:30 b\n") == [.timesOfDay])
    #expect(try basis("# Lesson\n- 0:00-0:30 a\n- 0:30-3:00 b\n") == [.hoursAndMinutes])
    #expect(try basis("# Video\n- 0:00-0:05 a\n- 0:05-0:45 b\n") == [.minutesAndSeconds])
  }

  /// Rules: [starts], [end-mark].
  @Test func startsAloneLastUntilTheNextOne() throws {
    let guide = try reference("# Day\n- 9:00 Talk\n- 9:45 Break\n- 10:00 Work\n- 12:00 End\n")
    #expect(
      outline(guide) == ["1: Day [3:00:00]", "2: Talk 45:00", "3: Break 15:00", "4: Work 2:00:00"])
    #expect(guide.structures.map(\.basis) == [.starts])
  }

  /// Rule: [end-mark].
  @Test(arguments: ["- 20:00 Stop\n", "- 20:00 End\n", "- 20:00: Finish\n", "- End\n"])
  func anEndBehindSpansIsNoPhase(end: String) throws {
    let guide = try reference("# Day\n- 18:00-18:20 Ask\n- 18:20-19:30 Draw\n\(end)")
    #expect(outline(guide) == ["1: Day [1:30:00]", "2: Ask 20:00", "3: Draw 1:10:00"])
    #expect(guide.ignored.map(\.line) == [])
  }

  /// Rule: [unread].
  @Test func aLastStartBehindSpansIsNotCalledUnread() throws {
    let guide = try reference("# Day\n- 18:00-18:20 Ask\n- 18:20-19:30 Draw\n- 20:00 Answer\n")
    #expect(outline(guide).last == "4: Answer")
    #expect(guide.ignored == [])
  }

  /// Rule: [bare-hours].
  @Test func anHourAloneMayStandBetweenStarts() throws {
    let guide = try reference(
      "# Day\n- 9 AM Ask\n- 9:30 Draw\n- 10 Rest\n- 10:15 Answer\n- 12:30 Tea\n- 1 Talk\n- 1:30 Go\n"
    )
    #expect(
      outline(guide).dropFirst() == [
        "2: Ask 30:00", "3: Draw 30:00", "4: Rest 15:00", "5: Answer 2:15:00", "6: Tea 30:00",
        "7: Talk 30:00", "8: Go",
      ])
    let other = try reference("# Day\n- 9:00 Ask\n- 9:30 Draw\n- 3 questions\n- 10:15 Answer\n")
    #expect(outline(other).dropFirst(3).first == "4: 3 questions")
  }

  /// Rule: [starts].
  @Test(arguments: [
    "- [0:00] Ask\n- [5:00] Draw\n- [20:00] End\n", "- T+0:00 Ask\n- T+5:00 Draw\n- T+20:00 End\n",
    "- 18h00 Ask\n- 18h05 Draw\n- 18h20 End\n", "- 9:00a: Ask\n- 9:05a: Draw\n- 9:20a: End\n",
  ])
  func startsAreWrittenInManyWays(text: String) throws {
    #expect(
      outline(try reference("# Day\n\(text)")) == [
        "1: Day [20:00]", "2: Ask 5:00", "3: Draw 15:00",
      ])
  }

  /// Rule: [minutes-run-on].
  @Test func minutesMayRunOnPastAnHour() throws {
    let guide = try reference("# A (75 min)\n- 0:00-0:50 a\n- 0:50-0:60 b\n- 0:60-0:75 c\n")
    #expect(outline(guide) == ["1: A [1:15:00]", "2: a 50:00", "3: b 10:00", "4: c 15:00"])
  }

  /// Rule: [scale].
  @Test func nothingLastsLongerThanTwelveHoursByTheClock() throws {
    let text = "# Interview\n- a (0:00-5:00)\n- b (5:00-20:00)\n"
    #expect(try basis(text) == [.minutesAndSeconds])
  }

  @Test func onePointOfAClockAmongLengthsIsARemark() throws {
    let guide = try reference("# A\n- a: 5 min\n- b: 10 min\n- Room 2, 9:00 - 10:15\n")
    #expect(outline(guide) == ["1: A [15:00]", "2: a 5:00", "3: b 10:00", "4: Room 2"])
  }

  /// Rule: [overview].
  @Test func anOverviewBeforeNumberedPhasesIsTheirTotal() throws {
    let guide = try reference(
      "# A\n## Structure (50-60 min)\n## Part 1: a (10 min)\n## Part 2: b (20 min)\n## Part 3: c (30 min)\n"
    )
    #expect(outline(guide) == ["1: A [1:00:00]", "3: a 10:00", "4: b 20:00", "5: c 30:00"])
    #expect(guide.structures.first?.claimed == StatedTime(min: .seconds(3000), max: .seconds(3600)))
  }

  @Test func theAfternoonFollowsTheMorning() throws {
    let guide = try reference("# Day\n- 11:30-12:30 A\n- 12:30-1:00 Lunch\n- 1:00-2:15 B\n")
    #expect(outline(guide).dropFirst() == ["2: A 1:00:00", "3: Lunch 30:00", "4: B 1:15:00"])
  }

  /// Rules: [share], [share-of-total].
  @Test func sharesOfATotalBecomeTimes() throws {
    let guide = try reference("# Round (50 min)\n- Ask (10-20%)\n- Draw (60%)\n- Close (20%)\n")
    #expect(outline(guide).dropFirst() == ["2: Ask 5:00–10:00", "3: Draw 30:00", "4: Close 10:00"])
    #expect(guide.structures.map(\.readAs) == [.shares])
  }

  /// Rule: [no-total].
  @Test func sharesOfNothingAreIgnored() throws {
    let guide = try reference("# Round\n- Ask (40%)\n- Draw (60%)\n")
    #expect(guide.structures.isEmpty)
    #expect(guide.ignored.map(\.reason) == [.shareOfNothing, .shareOfNothing])
  }

  /// Rule: [total-disagrees].
  @Test(arguments: [
    "# A (20 min)\n- a: 5 min\n- b: 10 min\n",
    "# A\n**Duration:** 20 min\n\n- a: 5 min\n- b: 10 min\n",
    "# A\n- a: 5 min\n- b: 10 min\n- Total: 20 min\n",
    "# B\n**A (20 min):**\n- a: 5 min\n- b: 10 min\n",
  ])
  func aTotalThatDoesNotAgreeIsAWarning(text: String) throws {
    let guide = try reference(text)
    let total = StatedTime(.seconds(1200))
    #expect(guide.structures.map(\.claimed) == [total])
    #expect(guide.structures.first?.structure.phases.map(\.title) == ["a", "b"])
    #expect(
      guide.problems.map(\.text) == [
        "the phases that were read add up to 15:00 and the document says 20:00; if a line was read wrongly, "
          + "mend it with `rehearse check --mend`, else correct one of them"
      ])
  }

  /// Rule: [total].
  @Test(arguments: ["Total", "Gesamt", "Durée totale", "Totaal", "合計", "Overall"])
  func aSumIsNoPhase(name: String) throws {
    let guide = try reference("# A\n- a: 5 min\n- b: 10 min\n- \(name): 15 min\n")
    #expect(outline(guide) == ["1: A [15:00]", "2: a 5:00", "3: b 10:00"])
    #expect(guide.structures.map(\.claimed) == [StatedTime(.seconds(900))])
  }

  /// Rule: [total].
  @Test func whatStandsOnTheWayToASumIsNoPhase() throws {
    let text =
      "# A\n- **Total:** 20 min\n- **Minus** greetings and the questions of those who came: 15 min of talk\n- a: 5 min\n- b: 10 min\n- Subtotal: 15 min\n- = 15 min\n- c: 5 min\n"
    let guide = try reference(text)
    #expect(outline(guide) == ["1: A [20:00]", "4: a 5:00", "5: b 10:00", "8: c 5:00"])
    #expect(guide.problems.isEmpty)
  }

  /// Rule: [clock].
  @Test func anHourWithoutMinutesMayEndASpan() throws {
    let guide = try reference("# Day\n- 9:30-11 a\n- 11-11:30 b\n- 11:30-1 c\n")
    #expect(outline(guide).dropFirst() == ["2: a 1:30:00", "3: b 30:00", "4: c 1:30:00"])
  }

  /// Rule: [total-disagrees].
  @Test func phasesWithoutATimeMayFillTheTotalUp() throws {
    let guide = try reference("# A (20 min)\n- a: 5 min\n- b: 10 min\n- c\n")
    #expect(guide.problems.isEmpty)
    #expect(outline(guide).last == "4: c")
  }

  /// Rule: [long].
  @Test func structuresOverThreeHoursComeLast() throws {
    let guide = try reference(
      "# Workshop\n- a: 2 h\n- b: 3 h\n\n# Talk\n- c: 5 min\n- d: 5 min\n")
    #expect(guide.structures.map(\.structure.title) == ["Talk", "Workshop"])
  }

  /// Rule: [text].
  @Test func aFewZeroBytesInALongTextAreAWarning() throws {
    let text = "# A\n- a: 5 min\n- b\u{0}: 10 min\n" + String(repeating: "more text\n", count: 100)
    let guide = try reference(text)
    #expect(guide.problems == [Problem(line: 3, kind: .zeroBytes(count: 1))])
    #expect(outline(guide).last == "3: b\u{FFFD} 10:00")
  }
}
