import Sessions
import Structures
import Testing
import Texts

@testable import Transcripts

/// Past times to run against, as a transcript holds them.
@Suite struct RivalLineTests {
  private let line = "- 0:00.040 against best 58.2 - 181 gold 60 - 175.5"

  private func text() -> String {
    let phases = ["A", "B", "C"].map { Phase(title: $0, window: nil) }
    let plan = Plan(structure: Structure(title: "S", phases: phases))
    var transcript = Transcript(id: "a", started: Stamp(seconds: 0, offset: 0), plan: plan)
    let rival = Rival(
      .best, times: [.milliseconds(58_200), nil, .seconds(181)],
      bests: [.seconds(60), nil, .milliseconds(175_500)])
    transcript.record([
      Event(.start, .started), Event(.start, .phaseEntered(0)),
      Event(Moment(.milliseconds(40)), .ranAgainst(rival)),
      Event(Moment(.seconds(30)), .ended(.stopped)),
    ])
    transcript.ended = Stamp(seconds: 30, offset: 0)
    return TranscriptWriter.whole(transcript)
  }

  private func read(_ text: String) throws -> TranscriptReader.Reading {
    try TranscriptReader.read(Array(text.utf8), name: nil)
  }

  @Test func theyStandInTheTimeline() throws {
    #expect(text().contains("\n\(line)\n"))
    let reading = try read(text())
    #expect(reading.problems.isEmpty)
    let rival = reading.transcript.session.rival
    #expect(rival?.choice == .best)
    #expect(rival?.times == [.milliseconds(58_200), nil, .seconds(181)])
    #expect(rival?.bests == [.seconds(60), nil, .milliseconds(175_500)])
  }

  @Test func anIDNamesASession() throws {
    let reading = try read(text().replacing("against best", with: "against 2026-11-02-0900-s"))
    #expect(reading.transcript.session.rival?.choice == .session("2026-11-02-0900-s"))
  }

  @Test(arguments: [
    "against", "against best", "against best 1 2 3", "against best gold 1 2 3",
    "against best 1 2 -3 gold 1 2 3", "against best 1 soon 3 gold 1 2 3",
    "against best 1 2 gold 1 2", "against best 1 2 3 gold 1 2 3 4",
    "against best 1 2 3 gold 1e99 2 3",
  ])
  func whatCannotBeRunAgainstIsToldAndPassedOver(words: String) throws {
    let torn = text().replacing(line, with: "- 0:00.040 \(words)")
    let reading = try read(torn)
    #expect(reading.problems.count == 1)
    #expect(reading.transcript.session.rival == nil)
    #expect(reading.transcript.session.outcome == .stopped)
  }
}
