import Sessions
import Structures
import Testing

@testable import Coaching
@testable import Transcripts

/// How sessions and their phases are graded.
@Suite struct GradeTests {
  /// The grades of phases with a window of 60 to 100 seconds.
  private func grades(
    _ times: Int?..., covered: [Int] = [], outcome: Outcome = .completed,
    change: (inout Summary) -> Void = { _ in }
  ) -> [Grade?] {
    let phases = times.enumerated().map { place, time in
      History.phase(
        "P\(place)", 60...100, time, covered: place < covered.count ? covered[place] : 0)
    }
    return History.session(day: 20_000, phases, outcome: outcome, change: change).summary.grades
      .phases
  }

  private func structure(
    _ times: Int?..., outcome: Outcome = .completed, change: (inout Summary) -> Void = { _ in }
  ) -> Grade? {
    let phases = times.map { History.phase("P", 60...100, $0) }
    return History.session(day: 20_000, phases, outcome: outcome, change: change).summary.grades
      .structure
  }

  @Test func aTimeInTheWindowIsGoodWithFiveSecondsToSpare() {
    #expect(grades(60, 100, 55, 105) == [.good, .good, .good, .good])
    #expect(grades(54, 106) == [.hard, .hard])
  }

  @Test func ofLongWindowsATwentiethIsToSpare() {
    let phases = [630, 631, 285, 284].map { History.phase("P", 300...600, $0) }
    let session = History.session(day: 1, phases)
    #expect(session.summary.grades.phases == [.good, .hard, .good, .hard])
  }

  @Test func aQuarterBeyondTheWindowIsAgain() {
    #expect(grades(125, 126, 45, 44) == [.hard, .again, .hard, .again])
  }

  @Test func aPhaseThatWasLeftOutIsAgainInACompletedSessionAlone() {
    #expect(grades(80, nil, 80) == [.good, .again, .good])
    #expect(grades(80, 80, nil, outcome: .stopped) == [.good, nil, nil])
    #expect(grades(80, nil, 80, nil, outcome: .interrupted) == [.good, nil, nil, nil])
  }

  @Test func promptsCountWhereAnyWasTickedAndTheWorstOfBothHolds() {
    #expect(grades(80, 80, 80, 80, covered: [0, 2, 3, 4]) == [.again, .hard, .hard, .good])
    #expect(grades(80, 80) == [.good, .good])
    #expect(grades(200, covered: [4]) == [.again])
    #expect(grades(80, 80, covered: [1]) { $0.phases[0].coveredAfter = 3 } == [.good, .again])
    #expect(grades(80, 80) { $0.phases[1].coveredAfter = 4 } == [.again, .good])
  }

  @Test func extensionsDoNotCount() {
    #expect(grades(130) { $0.phases[0].extended = .seconds(60) } == [.again])
  }

  @Test func aPhaseThatTheProgramEndedHasNoTimeOfItsOwn() {
    #expect(grades(100, 80) { $0.mode = .answer } == [nil, .good])
    #expect(grades(100, 130, covered: [4, 4]) { $0.mode = .answer } == [.easy, .again])
  }

  @Test func aStructureIsTheLowerMedianOfItsPhases() {
    #expect(structure(80, 80, 200) == .good)
    #expect(structure(80, 110, 200) == .hard)
    #expect(structure(80, 200) == .again)
    #expect(structure(80, 80, nil, outcome: .stopped) == .good)
    #expect(structure(80, nil, outcome: .stopped) == nil)
  }

  @Test func aStructureIsNeverAboveItsScore() {
    #expect(structure(80) { $0.scores.band = .strongNoHire } == .again)
    #expect(structure(80) { $0.scores.overallPoints = 2.5 } == .hard)
    #expect(structure(80) { $0.scores.band = .strongHire } == .good)
    #expect(structure(200) { $0.scores.band = .strongHire } == .again)
  }

  @Test func aShortAnswerIsGradedByItsWholeTime() {
    #expect(structure(100, 90) { $0.mode = .answer } == .good)
    #expect(structure(100, 160) { $0.mode = .answer } == .again)
  }

  @Test func theClockOfTheTranscriptDecides() {
    #expect(grades(80) { $0.clock = .hidden } == [.easy])
    #expect(grades(80) { $0.clock = .tightened(percent: 90) } == [.easy])
    #expect(grades(95) { $0.clock = .tightened(percent: 90) } == [.good])
  }

  @Test func aDrillGradesEachTimeAndNoStructure() {
    #expect(structure(80, 80) { $0.mode = .drill } == nil)
    #expect(grades(80, 200) { $0.mode = .drill } == [.good, .again])
    #expect(grades(80, nil, outcome: .completed) { $0.mode = .drill } == [.good, nil])
  }

  @Test func whatIsNoPracticeHasNoGrades() {
    #expect(structure(80) { $0.speed = 10 } == nil)
    #expect(grades(80) { $0.outcome = nil } == [nil])
    #expect(grades(20, nil, outcome: .stopped) { $0.active = .seconds(20) } == [nil, nil])
  }

  @Test func aHarderClockMakesAGoodTimeEasy() {
    let window = Window(earliest: .seconds(60), latest: .seconds(100))
    func grade(_ seconds: Int, _ clock: Plan.Clock) -> Grade {
      PhaseGrading.grade(.seconds(seconds), in: window, clock)
    }
    #expect(grade(103, .hidden) == .easy)
    #expect(grade(120, .hidden) == .hard)
    #expect(grade(90, .tightened(percent: 90)) == .easy)
    #expect(grade(91, .tightened(percent: 90)) == .good)
    #expect(grade(110, .tightened(percent: 90)) == .hard)
  }
}
