import Sessions
import Structures
import Testing
import Texts
import Transcripts

@testable import Coaching

/// Statistics against values that were worked out by hand.
@Suite struct ReviewTests {
  /// Five sessions of two phases, 1:00–2:00 and 0:30–1:00.
  private let five = zip([100, 130, 150, 90, 140], [45, 20, 10, 50, 25]).enumerated().map {
    History.session(
      day: 20_000 + $0.offset,
      [
        History.phase("A", 60...120, $0.element.0, covered: 3),
        History.phase("B", 30...60, $0.element.1),
      ])
  }

  private func review(_ sessions: [PastSession]) throws -> StructureReview {
    try #require(Review(sessions, today: 20_010).structures.first)
  }

  @Test func aPhaseIsMeasuredAgainstItsWindow() throws {
    let phase = try review(five).phases[0]
    #expect(phase.times.map(\.active) == [100, 130, 150, 90, 140].map { .seconds($0) })
    #expect(phase.quartiles?.lower == 100)
    #expect(phase.quartiles?.median == 130)
    #expect(phase.quartiles?.upper == 140)
    #expect([phase.early, phase.inWindow, phase.over] == [0, 2, 3])
    // Overruns of 10, 30 and 20 seconds.
    #expect(phase.medianOver == 20)
    #expect(phase.overTotal == .seconds(60))
    #expect(phase.last?.active == .seconds(140))
    // Of 100 and 90 in a window from 60 to 120 the newer one is the middle.
    #expect(phase.best?.active == .seconds(90))
    #expect([phase.covered, phase.prompts] == [15, 20])
  }

  @Test func theWholeIsMeasuredAsAPhaseIs() throws {
    let total = try review(five).total
    // 145, 150, 160, 140, 165 in a window of 90 to 180.
    #expect(total.quartiles?.median == 150)
    #expect(total.window == Window(earliest: .seconds(90), latest: .seconds(180)))
    #expect(total.inWindow == 5)
  }

  @Test func whatAnOverrunTakesIsFoundInLaterPhases() throws {
    let review = try review(five)
    // A was over in the sessions 2, 3 and 5, in which B lost 10, 20 and 5 seconds, and in no other.
    #expect(review.debts.map(\.phase) == [0])
    #expect([review.debts[0].count, review.debts[0].others] == [3, 2])
    let loss = try #require(review.debts[0].losses.first)
    #expect([loss.phase, loss.count, loss.otherwise] == [1, 3, 0])
    #expect(loss.lost == .seconds(35))
    #expect(review.observations.contains { $0.kind == .over(phase: 0) })
  }

  @Test func aLossThatIsAsFrequentWithoutTheOverrunIsNone() throws {
    let sessions = [(130, 10), (130, 10), (130, 40), (100, 10), (100, 10)].enumerated().map {
      History.session(
        day: 20_000 + $0.offset,
        [
          History.phase("A", 60...120, $0.element.0), History.phase("B", 30...60, $0.element.1),
        ])
    }
    #expect(try review(sessions).debts.isEmpty)
  }

  @Test func timesOfAScaledSessionAreBroughtToTheNewestWindow() throws {
    let sessions = [
      History.session(day: 1, [History.phase("A", 30...60, 45)]),
      History.session(day: 2, [History.phase("A", 30...60, 60)]),
      History.session(day: 3, [History.phase("A", 60...120, 100)]),
    ]
    let phase = try review(sessions).phases[0]
    #expect(phase.times.map(\.scaled) == [.seconds(90), .seconds(120), .seconds(100)])
    #expect(phase.quartiles?.median == 100)
    #expect(phase.times[0].active == .seconds(45))
    #expect(
      try review(sessions).scalingText
        == "2 of 3 sessions had other windows: such times are brought to the newest ones in proportion."
    )
    #expect(try review(Array(sessions.suffix(1))).scalingText == nil)
  }

  @Test func aPhaseThatWasCutOffHasNoTime() throws {
    let cut = History.session(
      day: 20_009, [History.phase("A", 60...120, 80), History.phase("B", 30...60, 2)],
      outcome: .stopped)
    let review = try review(five + [cut])
    #expect(review.phases[0].times.count == 6)
    #expect(review.phases[1].times.count == 5)
    #expect(review.total.times.count == 5)
    #expect(review.sessions.count == 6)
  }

  @Test func twoSessionsMakeNoMedianAndFourNoTrend() throws {
    #expect(try review(Array(five.prefix(2))).phases[0].quartiles == nil)
    #expect(try review(Array(five.prefix(3))).phases[0].quartiles != nil)
    #expect(try review(Array(five.prefix(4))).phases[0].trend == nil)
    #expect(try review(five).phases[0].trend?.direction == .steady)
  }

  @Test func aTrendIsToldWhenItIsMoreThanChance() throws {
    // S = 10 of 10 pairs, z = 9 / √(5·4·15/18) = 2.2; the slopes lie around −10.
    let trend = try #require(Trend([150, 139, 131, 120, 111]))
    #expect(trend.direction == .falling)
    #expect(abs(trend.slope + 9.75) < 0.5)
    // S = 4, z = 3 / 4.08 = 0.73.
    #expect(Trend([100, 120, 110, 130, 115])?.direction == .steady)
    // Only the last ten count.
    let eleven = [500] + (0..<10).map { Double($0) }
    #expect(Trend(eleven)?.direction == .rising)
    // Most pairs are equal, so that the slope is none; S = −21, z = −20 / √125 = −1.8.
    let late = try #require(Trend([5, 5, 5, 5, 5, 5, 5, 4, 4, 4]))
    #expect(late.slope == 0 && late.adverb == "quicker")
  }

  @Test func demonstrationsAndRunningSessionsAreLeftOut() throws {
    let demo = History.session(day: 20_006, [History.phase("A", 60...120, 1)]) { $0.speed = 60 }
    let running = History.session(day: 20_007, [History.phase("A", 60...120, 1)], outcome: nil)
    let review = Review(five + [demo, running], today: 20_010)
    #expect(review.sessions == five)
    #expect([review.demonstrations, review.unfinished] == [1, 1])
    let all = Review(five + [demo, running], today: 20_010, hasDemonstrations: true)
    #expect(all.sessions.count == 6)
  }

  @Test func aSessionThatWasLeftAtOnceIsNoPractice() {
    func session(_ active: Int, _ outcome: Outcome?, speed: Int = 1) -> PastSession {
      History.session(day: 20_006, [History.phase("A", 60...120, active)], outcome: outcome) {
        $0.speed = speed
      }
    }
    let brief = [session(29, .stopped), session(0, .interrupted)]
    let practice = [session(30, .stopped), session(31, .interrupted), session(2, .completed)]
    let demonstrations = [session(40, .stopped, speed: 9), session(5, .stopped, speed: 9)]
    let review = Review(brief + practice + demonstrations, today: 20_010)
    #expect(review.sessions == practice)
    #expect([review.brief, review.demonstrations] == [2, 2])
    let all = Review(
      brief + practice + demonstrations, today: 20_010, hasDemonstrations: true)
    #expect(all.sessions == practice + demonstrations.prefix(1))
    #expect([all.brief, all.demonstrations] == [3, 0])
  }

  @Test func aGuideThatMovedKeepsItsHistory() {
    let a = History.session(day: 1, [], reference: "g.md:3")
    let b = History.session(day: 2, [], reference: "/home/me/g.md:77")
    let c = History.session(day: 3, [], reference: "other.md:3")
    let review = Review([a, b, c], today: 4)
    #expect(review.structures.map(\.sessions) == [[a, b], [c]])
  }

  @Test func phasesAreMatchedByTitle() throws {
    let old = History.session(
      day: 1,
      [
        History.phase("A", 60...120, 10), History.phase("B", 60...120, 20),
        History.phase("A", 60...120, 30),
      ])
    let new = History.session(
      day: 2,
      [
        History.phase("B", 60...120, 1), History.phase("A", 60...120, 2),
        History.phase("C", 60...120, 3),
      ])
    let phases = try review([old, new]).phases
    #expect(phases.map(\.title) == ["B", "A", "C"])
    #expect(
      phases.map { $0.times.map(\.active) }
        == [[20, 1], [10, 2], [3]].map { $0.map { .seconds($0) } })
  }

  @Test func theMedianBandIsTheLowerOne() throws {
    let bands: [HireBand?] = [.hire, .noHire, nil, .strongHire, .noHire]
    let sessions = zip(five, bands).map { session, band in
      History.session(day: session.summary.started.dayNumber, session.summary.phases) {
        $0.band = band
      }
    }
    #expect(try review(sessions).medianBand == .noHire)
    #expect(try review(Array(sessions.prefix(3))).medianBand == nil)
  }
}

@Suite struct PracticeTests {
  /// Days of sessions; 2026-11-23 was a Monday.
  private func practice(_ days: [Int], today: Int) -> Practice {
    Practice(
      days.map { History.session(day: $0, [History.phase("A", nil, 60)]) }, today: today)
  }
  private let monday = 20_780

  @Test func aStreakCountsWeeksInARowAndLastsThroughTheCurrentOne() {
    let days = [monday - 50, monday - 43, monday - 36, monday - 10, monday - 9, monday - 3]
    let practice = practice(days, today: monday + 2)
    #expect(practice.weeks == 5)
    #expect(practice.streak == 2)
    #expect(practice.longestStreak == 3)
    #expect(practice.days.count == 6)
    #expect(practice.time == .seconds(360))
    #expect(self.practice(days, today: monday + 9).streak == 0)
    #expect(self.practice(days + [monday], today: monday + 2).streak == 3)
  }
}

@Suite struct ComparisonTests {
  @Test func phasesStandSideBySide() {
    let first = History.session(
      day: 1,
      [
        History.phase("A", 60...120, 100), History.phase("B", 60...120, 130),
        History.phase("Gone", 60...120, 70),
      ])
    let second = History.session(
      day: 2,
      [
        History.phase("A", 60...120, 90), History.phase("New", 60...120, 50),
        History.phase("B", 60...120, nil),
      ])
    let comparison = Comparison(first, second)
    #expect(comparison.phases.map(\.title) == ["A", "New", "B", "Gone"])
    #expect(comparison.phases.map(\.difference) == [.seconds(-10), nil, nil, nil])
    #expect(comparison.phases.map { $0.second?.active } == [.seconds(90), .seconds(50), nil, nil])
    #expect(comparison.phases[3].first?.verdict == .inWindow)
    #expect(comparison.total.difference == .seconds(-160))
  }
}
