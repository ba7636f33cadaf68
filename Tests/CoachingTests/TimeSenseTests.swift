import Sessions
import Testing

@testable import Coaching
@testable import Transcripts

/// How time is felt, from what was said under a hidden clock.
@Suite struct TimeSenseTests {
  private func review(_ said: Double..., mode: Plan.Mode = .session) -> Review {
    let sessions = said.enumerated().map { day, said in
      History.session(day: 20_000 + day, [History.phase("Ask", 60...120, 90)]) { summary in
        summary.mode = mode
        summary.phases[0].guesses = [Guess(said: .seconds(said), actual: .seconds(60))]
          .compactMap(\.self)
      }
    }
    return Review(sessions, today: 20_010)
  }

  @Test func theMedianSaysWhatHasPassedWhenTwoMinutesAreSaid() throws {
    let sense = try #require(review(48, 54, 45).timeSense)
    #expect(sense.series.values.map(\.number) == [0.8, 0.9, 0.75])
    #expect(
      sense.words == "3 guesses under a hidden clock: when you say 2:00, 2:30 have passed")
  }

  @Test func theGuessesOverTimeAreHeldAgainstWhatIsExact() throws {
    let sense = try #require(review(30, 33, 36, 39, 48, 66).timeSense)
    #expect(sense.series.edges == [1])
    #expect(
      sense.curve == "said ÷ true since 2024-10-04, 1.0 is exact, rising over the last 6")
    #expect(sense.series.values.map(\.words).last == "1:06 said at 1:00")
    #expect([1, 0.85, 0.804, 12].map(sense.series.text) == ["1.0", "0.85", "0.8", "12.0"])
  }

  @Test func aGuessWithoutATruthIsNone() {
    #expect(Guess(said: .seconds(60), actual: .zero) == nil)
    #expect(Guess(said: .zero, actual: .seconds(60)) == nil)
  }

  @Test func drillsCountToo() {
    #expect(review(48, mode: .drill).timeSense?.series.values.map(\.number) == [0.8])
    #expect(review(48, mode: .drill).drills.count == 1)
  }

  @Test func belowThreeNothingIsClaimed() throws {
    let sense = try #require(review(48).timeSense)
    #expect(sense.words == "1 guess under a hidden clock; three say how you feel time")
    #expect(Review([], today: 0).timeSense == nil)
  }
}
