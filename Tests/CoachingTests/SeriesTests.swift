import Sessions
import Testing

@testable import Coaching
@testable import Transcripts

/// What charts over time show.
@Suite struct SeriesTests {
  private func drill(
    day: Int, _ times: [Int], window: ClosedRange<Int> = 180...240, title: String = "Design"
  ) -> PastSession {
    History.session(day: day, times.map { History.phase(title, window, $0) }) { $0.mode = .drill }
  }

  private func review(_ drills: [PastSession]) -> Review { Review(drills, today: 20_010) }

  @Test func eachTimeOfADrillIsOneOfItsDay() throws {
    let series = try #require(
      review([drill(day: 20_000, [300, 200]), drill(day: 20_002, [100])]).charted.first
    ).series
    #expect(series.values.map(\.number) == [300, 200, 100])
    #expect(series.values.map(\.id) == ["s20000", "s20000", "s20002"])
    #expect(
      series.values.map(\.words) == ["5:00, over 1:00", "3:20, in window", "1:40, short 1:20"])
    #expect(series.since == "3 times since 2024-10-04")
    #expect(series.aim == "window 3:00–4:00" && series.edges == [240, 180])
  }

  @Test func timesOfAnotherWindowAreBroughtToTheNewest() throws {
    let series = try #require(
      review([drill(day: 20_000, [120], window: 90...120), drill(day: 20_001, [220])])
        .charted.first
    ).series
    #expect(series.values.map(\.number) == [240, 220])
    #expect(series.values[0].words == "2:00, in window")
  }

  @Test func twelvePhasesHaveChartsAndTheOthersAreCounted() {
    let drills = (0..<14).map { drill(day: 20_000 + $0, [200], title: "P\($0)") }
    #expect(review(drills).charted.map(\.times.title) == (2..<14).reversed().map { "P\($0)" })
    #expect(review(drills).uncharted == "charts of the 12 phases drilled last, of 14")
    #expect(review(Array(drills.prefix(12))).uncharted == nil)
  }
}
