import Sessions
import Structures
import Testing
import Texts

@testable import Transcripts

/// What was said of the time under a hidden clock, as a transcript holds it.
@Suite struct GuessTests {
  private func text() -> String {
    let phase = Phase(title: "Ask", window: Window(StatedTime(.seconds(60))))
    let plan = Plan(structure: Structure(title: "S", phases: [phase]), clock: .hidden)
    var transcript = Transcript(id: "a", started: Stamp(seconds: 0, offset: 0), plan: plan)
    transcript.record([
      Event(.start, .started), Event(.start, .phaseEntered(0)),
      Event(Moment(.milliseconds(24_500)), .timeGuessed(.seconds(20), .milliseconds(24_500))),
      Event(Moment(.seconds(30)), .ended(.completed)),
    ])
    transcript.ended = Stamp(seconds: 30, offset: 0)
    return TranscriptWriter.whole(transcript)
  }

  private func read(_ text: String) throws -> TranscriptReader.Reading {
    try TranscriptReader.read(Array(text.utf8), name: nil)
  }

  @Test func itStandsInTheTimelineAndInTheFrontMatter() throws {
    let text = text()
    #expect(text.contains("\nclock: hidden\n"))
    #expect(text.contains("    guesses: [20, 24.5]\n"))
    #expect(text.contains("- 0:24.500 guess 20 24.5\n"))
    let reading = try read(text)
    #expect(reading.problems.isEmpty)
    #expect(
      reading.summary.phases[0].guesses == [
        Guess(said: .seconds(20), actual: .milliseconds(24_500))
      ])
    #expect(reading.transcript.session.guesses[0] == reading.summary.phases[0].guesses)
  }

  @Test(arguments: ["[20]", "[20, 0]", "soon", "[20, later]", "[20, 24, 30]"])
  func whatIsNoPairIsToldWithItsLine(value: String) throws {
    let text = text().replacing("[20, 24.5]", with: value)
    let reading = try read(text)
    #expect(reading.summary.phases[0].guesses == [])
    #expect(reading.problems.count == 1)
  }

  @Test func aGuessThatIsNoneIsReported() throws {
    let reading = try read(text().replacing("guess 20 24.5", with: "guess soon"))
    #expect(reading.problems.count == 1)
    #expect(reading.transcript.session.guesses[0] == [])
  }
}
