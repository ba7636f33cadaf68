import TestSupport
import Testing
import Transcripts

/// Transcripts far longer than any session, which are read and written in time in proportion.
@Suite struct HostileTranscriptTests {
  private static let head = """
    ---
    rehearse: 1
    started: 2026-11-23T19:04:11+01:00
    auto_advance: true
    phases:

    """
  private static let phase = "  - title: A\n    earliest: 1\n    latest: 2\n"
  private static let start = "- 0:00.000 started\n- 0:00.000 phase 1\n"

  private func read(
    _ phases: Int, section: String = "", timeline: String, times: Int
  ) throws -> TranscriptReader.Reading {
    try read(
      HostileTranscriptTests.head + String(repeating: HostileTranscriptTests.phase, count: phases)
        + "---\n" + section + "## Timeline\n\n" + HostileTranscriptTests.start
        + String(repeating: timeline, count: times))
  }

  private func read(_ text: String) throws -> TranscriptReader.Reading {
    let reading = try TranscriptReader.read(Array(text.utf8))
    let again = try TranscriptReader.read(Array(TranscriptWriter.whole(reading.transcript).utf8))
    #expect(again.transcript == reading.transcript)
    return reading
  }

  @Test(.timeLimit(.minutes(5)))
  func goingToAndFroThousandsOfTimesIsRead() throws {
    let part = "- 0:00.001 phase 2\n- 0:00.001 note a\n- 0:00.002 back\n- 0:00.002 extend 1\n"
    let reading = try expectTimeInProportion(upTo: 3_000) { count in
      try read(2, timeline: part, times: count)
    }
    #expect(reading.transcript.session.visits.count == 6_001)
    #expect(reading.problems.isEmpty)
  }

  @Test(.timeLimit(.minutes(5)))
  func thousandsOfPhasesAndNotesAreRead() throws {
    let reading = try expectTimeInProportion(upTo: 3_000) { count in
      let section = String(repeating: "- 0:01 a\nown\n\n", count: count)
      return try read(
        count, section: "## 9. A\n\n" + section, timeline: "- 0:00.001 note a\n", times: count)
    }
    #expect(reading.transcript.notes.count == 3_000)
    #expect(reading.transcript.session.results[0].notes == 3_000)
  }

  @Test(.timeLimit(.minutes(5)))
  func thousandsOfPausesAndUndoneStepsAreRead() throws {
    let part = "- 0:00.001 pause\n- 0:00.002 resume\n- 0:00.003 phase 2\n- 0:00.004 undo\n"
    let reading = try expectTimeInProportion(upTo: 3_000) { count in
      try read(2, timeline: part, times: count)
    }
    #expect(reading.transcript.session.visits.count == 1)
  }

  @Test(.timeLimit(.minutes(5)))
  func thousandsOfOwnKeysAndOddValuesAreRead() throws {
    let reading = try expectTimeInProportion(upTo: 20_000) { count in
      let keys = (0..<count).map { "  own\($0): a # b\n" }.joined()
      let tags = String(repeating: "  - \"#a\"\n  -\n", count: count)
      let phases = String(
        repeating: "  - title: [A]\n    mood: b # c\n    visits: 1.0\n", count: count / 8)
      return try read(
        HostileTranscriptTests.head + phases
          + "tags:\n\(tags)scores:\n\(keys)marks:\n  strong: three\n\(keys)\(keys)---\n"
          + "## Timeline\n\n\(HostileTranscriptTests.start)- 0:00.001 mark strong\n"
          + "- 0:00.002 ended stopped\n")
    }
    #expect(reading.transcript.tags.count == 20_000 && reading.problems.count == 20_001)
  }
}
