import Sessions
import Structures
import Testing
import Texts
import Transcripts

@Suite struct LongTimeTests {
  /// A session of two phases that both take the same time, and the wall clock at its end.
  private func transcript(_ length: Duration, ended: Stamp) -> Transcript {
    let window = Window(StatedTime(length))
    let phases = ["A", "B"].map { Phase(title: $0, window: window, prompts: []) }
    let plan = Plan(
      structure: Structure(title: "Long", phases: phases), reference: "guide.md:1",
      autoAdvance: true)
    var session = Session(plan: plan)
    let effects =
      session.start() + session.apply(Event(Moment(length * 2 - .milliseconds(1)), .noteTaken("n")))
      + session.advance(to: Moment(length * 3))
    var transcript = Transcript(
      id: "long", started: Stamp(seconds: 1_800_000_000, offset: 3600), plan: plan)
    transcript.record(effects.compactMap { if case .record(let event) = $0 { event } else { nil } })
    transcript.ended = ended
    return transcript
  }

  @Test(arguments: [
    (90_000, "- 25:00:00.000 phase 2\n- 49:59:59.999 note n\n- 50:00:00.000 ended completed"),
    (1, "- 0:01.000 phase 2\n- 0:01.999 note n\n- 0:02.000 ended completed"),
  ])
  func moreThanADayAndASecondAreReadAsTheyWereWritten(length: Int, timeline: String) throws {
    let written = transcript(.seconds(length), ended: Stamp(seconds: 1_800_000_000, offset: 7200))
    let text = TranscriptWriter.whole(written)
    #expect(text.contains(timeline))
    let reading = try TranscriptReader.read(Array(text.utf8))
    #expect(reading.problems.isEmpty)
    #expect(reading.transcript == written)
    #expect(reading.summary.active == .seconds(length * 2))
  }

  /// The clock was set back by a day, set forward, or daylight saving and another place came between.
  @Test(arguments: [
    Stamp(seconds: 1_800_000_000 - 86_400, offset: 3600),
    Stamp(seconds: 1_800_000_000 + 86_400, offset: 3600),
    Stamp(seconds: 1_800_000_060, offset: 7200), Stamp(seconds: 1_800_000_060, offset: -36_000),
  ])
  func whereTheWallClockStoodAtTheEndChangesNothingElse(ended: Stamp) throws {
    let text = TranscriptWriter.whole(transcript(.seconds(30), ended: ended))
    let reading = try TranscriptReader.read(Array(text.utf8))
    #expect(reading.problems.isEmpty)
    #expect(reading.summary.ended == ended)
    #expect(reading.summary.active == .seconds(60) && reading.summary.away == .zero)
    let usual = TranscriptWriter.whole(
      transcript(.seconds(30), ended: Stamp(seconds: 1_800_000_060, offset: 3600)))
    let lines = Set(text.split(separator: "\n")).symmetricDifference(usual.split(separator: "\n"))
    #expect(lines.allSatisfy { $0.hasPrefix("ended: ") })
  }
}
