import Coaching
import Sessions
import Structures
import Testing
import Transcripts

/// Phases that a session left by itself say nothing of the person.
@Suite struct ByItselfTests {
  private func sessions(_ change: @escaping (inout Summary) -> Void) -> [PastSession] {
    (0..<4).map { day in
      History.session(
        day: 20_000 + day,
        [
          History.phase("Ask", 20...40, 40), History.phase("Build", 60...90, 70 + day),
          History.phase("Close", 20...40, 55),
        ], change: change)
    }
  }

  @Test func aPhaseThatWasLeftExactlyAtItsLatestHasNoTime() {
    let review = Review(sessions { $0.autoAdvance = true }, today: 20_010).structures[0]
    #expect(review.phases.map(\.times.count) == [0, 4, 4])
    #expect(review.total.times.count == 4)
  }

  @Test func inAnswerModeTheLastPhaseIsThePersons() {
    let review = Review(sessions { $0.mode = .answer }, today: 20_010).structures[0]
    #expect(review.phases.map(\.times.count) == [0, 4, 4])
    let other = Review(sessions { _ in }, today: 20_010).structures[0]
    #expect(other.phases.map(\.times.count) == [4, 4, 4])
  }

  @Test func anExtensionMovesTheLatest() {
    let review = Review(
      sessions {
        $0.autoAdvance = true
        $0.phases[0].extended = .seconds(10)
        $0.phases[0].active = .seconds(50)
        $0.phases[1].extended = .seconds(10)
      }, today: 20_010
    ).structures[0]
    #expect(review.phases.map(\.times.count) == [0, 4, 4])
  }

  @Test func itMakesNoTimeDebt() {
    let long = (0..<4).map { day in
      History.session(
        day: 20_000 + day, [History.phase("Ask", 20...40, 60), History.phase("Build", 60...90, 50)]
      ) { summary in
        summary.mode = .answer
        // Left by the program at a latest that was moved.
        summary.phases[0].extended = .seconds(20)
      }
    }
    #expect(Review(long, today: 20_010).structures[0].debts.isEmpty)
  }

  @Test func whatWasTickedAfterwardsCountsAsCovered() {
    let review = Review(
      sessions {
        $0.phases[0].covered = 1
        $0.phases[0].coveredAfter = 2
      }, today: 20_010
    ).structures[0]
    #expect(review.phases[0].covered == 12 && review.total.covered == 12)
  }

  @Test func levelsStandSideBySide() throws {
    let all = (0..<6).map { day in
      History.session(day: 20_000 + day, [History.phase("Ask", 20...40, day < 3 ? 25 : 35)]) {
        $0.level = day < 3 ? "L6" : "l7"
        $0.band = day < 3 ? .hire : .noHire
      }
    }
    let review = Review(all, today: 20_010).structures[0]
    #expect(review.levels.map(\.level) == ["L6", "L7"])
    #expect(review.levels.map { review.matched($0.review)[0]?.medianText } == ["0:25", "0:35"])
    #expect(review.levels.map(\.review.medianBand) == [.hire, .noHire])
    #expect(Review(Array(all.prefix(3)), today: 20_010).structures[0].levels.isEmpty)
  }

  @Test func aQuestionOfAPhaseIsFoundByTheFilter() {
    let session = History.session(day: 20_000, [History.phase("Ask", 20...40, 30)]) {
      $0.question = "A cache"
      $0.phases[0].asked = "A rate limiter"
    }
    var filter = SessionFilter()
    filter.question = "rate"
    #expect(filter.keep([session]).count == 1)
    filter.question = "rate cache"
    #expect(filter.keep([session]).isEmpty)
  }
}
