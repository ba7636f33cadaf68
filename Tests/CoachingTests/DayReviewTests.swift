import Coaching
import Sessions
import Structures
import Testing
import Texts
import Transcripts

/// A day of interviews looked back at.
@Suite struct DayReviewTests {
  private static let day = "2026-11-25T09:00:00+01:00"

  private func session(
    _ round: String, _ number: Int, active: Int = 100, change: (inout Summary) -> Void = { _ in }
  ) -> PastSession {
    History.session(day: 20_782 + number, [History.phase("A", 60...120, active)]) { summary in
      summary.ended = summary.started
      (summary.loop, summary.day, summary.round) = ("Day", Self.day, round)
      change(&summary)
    }
  }

  private func review(_ sessions: [PastSession]) -> DayReview {
    DayReview(of: LoopRound(loop: "Day", day: Self.day, name: "any"), in: sessions)
  }

  private func scores(_ overall: HireBand?, _ dimensions: (String, Double)...) -> Scores {
    Scores(band: overall, dimensions: dimensions.map { Scores.Dimension($0, $1) })
  }

  @Test func ofARoundThatWasRunTwiceTheLastOneCounts() {
    let all = [
      session("One", 1, active: 10), session("Two", 2), session("One", 3, active: 90),
      History.session(day: 20_790, [History.phase("A", 60...120, 100)]),
      session("Other", 4) { $0.day = "2026-11-24T09:00:00+01:00" },
    ]
    let review = review(all)
    #expect(review.rounds.map(\.name) == ["Two", "One"])
    #expect(review.rounds[1].summary.active == .seconds(90))
    #expect(DayReview.find("last", in: all)?.name == "Other")
    #expect(DayReview.find("2026-11-25", in: all)?.day == Self.day)
    #expect(DayReview.find("2026-12", in: all) == nil && DayReview.find("", in: all) == nil)
  }

  @Test func scoresOfTheInterviewerCountBeforeOnesOwn() {
    let review = review([
      session("One", 1) {
        $0.scores = scores(.hire, ("Depth", 3), ("Numbers", 2))
        $0.interviewer = "Ada"
      },
      session("Two", 2) {
        $0.scores = scores(.strongHire, ("Depth", 4))
        $0.partnerScores = scores(.noHire, ("Depth", 2.5))
        $0.interviewer = "Ada"
      },
      session("Three", 3) { $0.interviewer = "Grace" },
    ])
    #expect(review.dimensions.map(\.name) == ["Depth", "Numbers"])
    #expect(review.dimensions.map(\.points) == [[3, 2.5, nil], [2, nil, nil]])
    let interviewers = review.interviewers
    #expect(interviewers.map(\.name) == ["Ada", "Grace"])
    #expect(interviewers.map(\.rounds) == [["One", "Two"], ["Three"]])
    #expect(interviewers.map(\.meanText) == ["no hire", nil])
  }

  @Test func whatHeldThroughAllRoundsIsTold() {
    let review = review([
      session("One", 1, active: 130) {
        $0.scores = scores(.hire, ("Depth", 3))
        $0.marks = [.filler: 2]
        ($0.story, $0.antiPatterns) = ("The Flood", ["Draws first"])
      },
      session("Two", 2, active: 150) {
        $0.scores = scores(.noHire, ("Depth", 3))
        $0.marks = [.filler: 1, .stuck: 1]
        ($0.story, $0.antiPatterns) = ("The Flood", ["Draws first"])
      },
    ])
    #expect(
      review.held == [
        "Every round ran over.", "“filler” was marked in every round: 2, 1.",
        "Depth was scored in every round: 3.",
        "The whole fell from hire in the first round to no hire in the last.",
        "“Draws first” came up in 2 of 2 rounds.", "“The Flood” was told in One and in Two.",
      ])
  }

  @Test func nothingIsToldOfASingleRoundOrOfRoundsThatWereCutOff() {
    #expect(review([session("One", 1, active: 130)]).held == [])
    let stopped = session("Two", 2) { summary in
      summary.phases.append(History.phase("B", 60...120, nil))
      summary.window = summary.plannedWindow
    }
    #expect(review([session("One", 1), stopped]).held == [])
    #expect(review([session("One", 1), session("Two", 2)]).held == ["No round ran over."])
  }
}
