import Sessions
import Structures
import Testing
import Texts

@testable import Coaching
@testable import Transcripts

/// What needs no test, in the words that a person reads.
@Suite struct FactTests {
  private func facts(
    _ count: Int, today: Int = 20_000, known: KnownToGuides = KnownToGuides(),
    toChange: (Int) -> String = { _ in "" }, change: (Int, inout Summary) -> Void
  ) -> [String] {
    let sessions = (0..<count).map { number in
      History.session(
        day: 20_000 - count + number, [History.phase("A", 20...40, 30, covered: 0)]
      ) { change(number, &$0) }
    }
    let bodies = sessions.enumerated().map { number, session in
      (
        session.path,
        SessionBody(
          summary: session.summary, prompts: [["one", "two", "three", "four"]],
          toChange: toChange(number))
      )
    }
    return Facts(
      sessions, bodies: Dictionary(bodies, uniquingKeysWith: { one, _ in one }), known: known,
      today: today
    ).all.map(\.sentence.text)
  }

  @Test func nothingIsSaidOfNothing() {
    #expect(facts(0) { _, _ in }.isEmpty)
    #expect(facts(3) { _, _ in }.isEmpty)
  }

  @Test func aLongPauseIsSaid() {
    #expect(facts(1, today: 20_024) { _, _ in } == ["no practice for 25 days"])
    #expect(facts(1, today: 20_023) { _, _ in }.isEmpty)
    // A drill is practice, too.
    let drilled = facts(2, today: 20_024) { number, summary in
      move(&summary, by: number == 0 ? -9 : 9)
      if number == 1 { summary.mode = .drill }
    }
    #expect(drilled.isEmpty)
  }

  @Test func antiPatternsThatStayHaveTheirBetterApproachAndThoseThatWentAreNamed() {
    let known = KnownToGuides(betterApproaches: ["Draws first": "ask three questions"])
    let stays = facts(4, known: known) { number, summary in
      if number > 0 { summary.antiPatterns = ["Draws first"] }
    }
    #expect(stays == ["“Draws first” was found 3 times, and lately; better: ask three questions"])
    let gone = facts(6, known: known) { number, summary in
      if number < 3 { summary.antiPatterns = ["Draws first"] }
    }
    #expect(
      gone == [
        "“Draws first” was found 3 times, not in the last three sessions of Design; "
          + "better: ask three questions"
      ])
    let elsewhere = facts(7, known: known) { number, summary in
      if number < 4 { summary.antiPatterns = ["Draws first"] } else { summary.structure = "Talk" }
    }
    #expect(
      elsewhere == ["“Draws first” was found 4 times, and lately; better: ask three questions"])
  }

  @Test func aPhaseThatGotIntoItsWindowIsTold() {
    let found = facts(10) { number, summary in
      if number < 4 {
        (summary.phases[0].active, summary.phases[0].over) = (.seconds(50), .seconds(10))
      }
    }
    #expect(found == ["A is in its window 5 times running; before, it was outside in 4 of 5"])
  }

  @Test func promptsThatAreLeftOutAreNamed() {
    let found = facts(4) { number, summary in
      summary.phases[0].ticked = number == 0 ? [0, 1, 3] : [0, 3]
      summary.phases[0].covered = summary.phases[0].ticked.count
    }
    #expect(found == ["prompts most often left out: “three” 4 of 4, “two” 3 of 4"])
  }

  @Test func whatWasToBeChangedThreeTimesIsTold() {
    let found = facts(4, toChange: { $0 == 1 ? "" : "Be brief\($0 == 0 ? "." : "")" }) { _, _ in }
    #expect(found == ["“Be brief” was to be changed 3 times"])
  }

  @Test func aStructureThatWentBadlyAndRestedIsTold() {
    let found = facts(2, today: 20_019) { _, summary in summary.scores.band = .noHire }
    #expect(
      found == ["Design was scored no hire the last 2 times, and has rested for 20 days"])
    let once = facts(2, today: 20_013) { number, summary in
      summary.scores.band = number == 0 ? nil : .strongNoHire
    }
    #expect(once == ["Design was scored no hire the last time, and has rested for 14 days"])
    #expect(facts(2, today: 20_012) { $1.scores.band = .noHire }.isEmpty)
    #expect(facts(2, today: 20_019) { $1.scores.band = $0 == 0 ? .noHire : .hire }.isEmpty)
    let drilled = facts(3, today: 20_019) { number, summary in
      summary.scores.band = .noHire
      guard number == 2 else { return }
      summary.mode = .drill
      move(&summary, by: 9)
    }
    #expect(drilled.isEmpty)
  }

  @Test func aLevelThatIsPlannedForAndUntouchedIsTold() {
    let known = KnownToGuides(planned: [planned("Design", "L7")])
    #expect(facts(1, known: known) { $1.level = "L6" } == ["Design was never rehearsed for L7"])
    #expect(facts(1, known: known) { $1.level = "l7" }.isEmpty)
    let rested = facts(2, today: 20_019, known: known) { $1.level = $0 == 0 ? "L7" : "L6" }
    #expect(rested == ["Design was not rehearsed for L7 for 21 days"])
  }

  @Test func aStructureThatIsPlannedAndUntouchedIsTold() {
    let known = KnownToGuides(planned: [planned("Design"), planned("Talk")])
    #expect(facts(1, known: known) { _, _ in } == ["Talk was never rehearsed"])
    #expect(
      facts(1, today: 20_020, known: known) { _, _ in }
        == ["Design was not rehearsed for 21 days", "Talk was never rehearsed"])
  }

  private func move(_ summary: inout Summary, by days: Int64) {
    summary.started = Stamp(seconds: summary.started.seconds + days * 86_400, offset: 0)
  }

  private func planned(_ title: String, _ level: String? = nil) -> PlannedStructure {
    PlannedStructure(
      Structure(title: title, phases: []), document: "g.md", name: title, level: level,
      hasDrills: true)
  }

  @Test func questionsThatWereNeverAskedAreCounted() {
    let known = KnownToGuides(categories: [
      .init(name: "Scale", document: "g.md", questions: ["How many?", "How fast?"]),
      .init(name: "Cost", document: "g.md", questions: ["What does it cost?"]),
      .init(name: "Other", document: "other.md", questions: ["Who?"]),
    ])
    let found = facts(1, known: known) { $1.question = "How many" }
    #expect(
      found == [
        "2 of 3 questions of g.md were never asked", "of g.md nothing was ever asked of Cost",
      ])
    #expect(facts(1, known: known) { _, _ in } == ["3 of 3 questions of g.md were never asked"])
  }

  @Test func aCategoryThatWasNotAskedForLongIsTold() {
    let known = KnownToGuides(
      categories: ["Scale", "Cost", "Teams"].map {
        .init(name: $0, document: "g.md", questions: ["\($0)?"])
      })
    let found = facts(2, today: 20_020, known: known) { number, summary in
      summary.question = number == 0 ? "scale" : "Cost?"
    }
    #expect(
      found == [
        "1 of 3 questions of g.md were never asked",
        "of g.md nothing was ever asked of Teams; "
          + "nothing was asked of Scale for 22 days and Cost for 21 days",
      ])
    let drilled = facts(3, known: known) { number, summary in
      summary.question = ["Scale?", "Cost?", "Teams?"][number]
      if number == 1 { summary.mode = .drill }
      if number == 2 { (summary.outcome, summary.active) = (.stopped, .seconds(3)) }
    }
    #expect(drilled.isEmpty)
  }

  @Test func fillersAreToldByTheMinute() {
    let found = facts(3) { _, summary in
      (summary.marks[.filler], summary.active) = (4, .seconds(120))
    }
    #expect(found == ["fillers marked a minute: 2.0 in Design"])
  }
}
