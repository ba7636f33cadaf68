import Sessions
import Structures
import Testing
import Transcripts

@testable import Coaching

/// Which past times a session runs against.
@Suite struct RivalTests {
  private let plan = Plan(
    structure: Structure(
      title: "Design",
      phases: [("A", 60...120), ("B", 30...60)].map { title, window in
        Phase(
          title: title,
          window: Window(
            earliest: .seconds(window.lowerBound), latest: .seconds(window.upperBound)))
      }), reference: "lib/g.md:3")

  private func session(
    _ day: Int, _ a: Int?, _ b: Int?, change: (inout Summary) -> Void = { _ in }
  ) -> PastSession {
    History.session(
      day: 20_000 + day, [History.phase("A", 60...120, a), History.phase("B", 30...60, b)],
      outcome: b == nil ? .stopped : .completed, change: change)
  }

  private func times(_ choice: Rival.Choice, _ sessions: [PastSession]) -> [Int?]? {
    Rival(choice, for: plan, sessions)?.times.map { $0.map { Int($0.wholeSeconds) } }
  }

  private var history: [PastSession] {
    [session(0, 70, 50), session(1, 92, 44), session(2, 130, 40), session(3, 100, nil)]
  }

  @Test func theLastTheMedianTheBestAndOneByItsID() {
    // Of the session that was stopped in A its time does not count.
    #expect(times(.last, Array(history.prefix(3))) == [130, 40])
    #expect(times(.median, history) == [92, 44])
    // 136 seconds in a window from 90 to 180: nearest to 135.
    #expect(times(.best, history) == [92, 44])
    #expect(times(.session("s20000"), history) == [70, 50])
  }

  @Test func theMedianOfAnEvenNumberLiesBetween() {
    #expect(times(.median, [session(0, 70, 50), session(1, 90, 40)]) == [80, 45])
  }

  @Test func onlyWhatCountsForTheStructureIsRunAgainst() {
    let others = [
      session(4, 80, 40) { $0.structure = "Other" },
      session(5, 80, 40) { $0.reference = "other.md:3" },
      session(6, 80, 40) { $0.speed = 60 },
      session(7, 80, 40) { $0.mode = .drill },
      session(8, 80, 40) { $0.outcome = nil },
    ]
    for choice in [Rival.Choice.last, .median, .best, .session("s20006")] {
      #expect(times(choice, others) == nil)
    }
    #expect(times(.last, [session(0, 70, 50)] + others) == [70, 50])
    #expect(times(.session("nobody"), history) == nil)
    #expect(times(.best, [session(0, 70, nil)]) == nil)
  }

  @Test func timesAreBroughtToTheWindowsOfToday() {
    let doubled = History.session(
      day: 20_000, [History.phase("B", 60...120, 90), History.phase("A", 120...240, 200)])
    #expect(times(.last, [doubled]) == [100, 45])
    let renamed = History.session(
      day: 20_000, [History.phase("A", 60...120, 90), History.phase("Z", 30...60, 40)])
    #expect(times(.last, [renamed]) == [90, nil])
  }

  @Test func goldHasToBeatWhatWasNearestToTheMiddleOfItsWindow() throws {
    let sessions = [session(0, 121, 70), session(1, 80, 90), session(2, 104, 100)]
    let rival = try #require(Rival(.last, for: plan, sessions))
    #expect(rival.bests == [.seconds(80), nil])
  }
}
