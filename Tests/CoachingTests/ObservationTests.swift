import Sessions
import Structures
import Testing
import Transcripts

@testable import Coaching

/// What the numbers of a structure say, in the words that text, screen and page share.
@Suite struct ObservationTests {
  /// Sessions of two phases, one a day.
  private func observations(
    _ times: [(Int, Int)], change: (Int, inout Summary) -> Void = { _, _ in }
  ) throws -> [Observation] {
    let sessions = times.enumerated().map { day, time in
      History.session(
        day: 20_000 + day,
        [History.phase("A", 60...120, time.0), History.phase("B", 30...60, time.1)]
      ) { change(day, &$0) }
    }
    return try #require(Review(sessions, today: 20_010).structures.first).observations
  }

  @Test func eachIsOneSentenceWithItsNumbers() throws {
    let found = try observations([(100, 45), (130, 20), (150, 10), (90, 50), (140, 25)])
    #expect(
      found.map(\.sentence.text) == [
        "5 of 5 whole sessions ended in the window, 0 over, 0 early; the median is 2:30, the window "
          + "1:30–3:00",
        "The clock goes to A: over in 3 of 5, by 0:20 at the median, 1:00 in all",
        "B was left early in 3 of 5 sessions",
        "Whole sessions: steady over the last 5 times",
        "When A ran over (3 of 5 sessions): B came up short in 3 of 3, else in 0 of 2; 0:35 lost in "
          + "all",
      ])
    #expect(found[1].brief.text == "The clock goes to A: over in 3 of 5, by 0:20 at the median")
    #expect(found[4].sentence.parts.filter(\.isStrong).map(\.text) == ["A", "B"])
  }

  @Test func aChangeOfAPhaseIsToldAndASteadyOneIsNot() throws {
    let found = try observations([(110, 45), (102, 44), (94, 46), (85, 45), (77, 45)])
    #expect(
      found.map(\.sentence.text).dropFirst() == [
        "Whole sessions: quicker by 0:08 a session over the last 5 times",
        "A: quicker by 0:08 a session over the last 5 times",
      ])
  }

  @Test func marksIdleTimeAndScoresAreFacts() throws {
    let found = try observations([(90, 45), (90, 45)]) { day, summary in
      summary.marks = [.stuck: 1 + day]
      summary.paused = .seconds(20)
      summary.band = .hire
    }
    #expect(
      found.map(\.sentence.text).dropFirst() == [
        "marks (a session): stuck 3 (1.5)",
        "not active: paused 0:40 in all, 0:20 a session",
        "would you hire: hire 2; 1 more for a median",
        "2 whole sessions so far: 1 more for medians, 3 more for a trend",
      ])
    #expect(found.first { $0.kind == .scores }?.brief.text == "would you hire: hire 2")
  }
}
