import Fuzzing
import Sessions
import Structures
import Testing
import Texts
import Transcripts

/// When a session began: every usual way of writing it is read, and no day is made up.
@Suite struct StartTests {
  private static let start = "2026-11-23T19:04:11+01:00"

  private func read(
    _ start: String, ended: String = "2026-11-23T19:04:58+01:00", name: String? = nil,
    id: String = "2026-11-23T190411-two-phases"
  ) throws -> TranscriptReader.Reading {
    let text = Example.text.replacing("started: \(StartTests.start)", with: "started: \(start)")
      .replacing("ended: 2026-11-23T19:04:58+01:00", with: "ended: \(ended)")
      .replacing("2026-11-23T190411-two-phases", with: id)
    let bytes = Array(text.utf8)
    if name == nil { _ = try SummaryCheck.scan(bytes, count: bytes.count) }
    return try TranscriptReader.read(bytes, name: name)
  }

  @Test(arguments: [
    ("2026-11-23T19:04:11+0100", "2026-11-23T19:04:11+01:00"),
    ("2026-11-23T19:04:11+01", "2026-11-23T19:04:11+01:00"),
    ("2026-11-23 19:04:11 +01:00", "2026-11-23T19:04:11+01:00"),
    ("2026-11-23t18:04:11z", "2026-11-23T18:04:11+00:00"),
    ("2026-11-23T19:04+01:00", "2026-11-23T19:04:00+01:00"),
    ("2026-11-23T19:04:11.75+01:00", "2026-11-23T19:04:11+01:00"),
    ("\"2026-11-23T19:04:11-03:30\"", "2026-11-23T19:04:11-03:30"),
    // Without an offset it is that of the end.
    ("2026-11-23T19:04:11", "2026-11-23T19:04:11+01:00"),
    ("2026-11-23 19:04", "2026-11-23T19:04:00+01:00"),
    ("2024-02-29T10:00:00+00:00", "2024-02-29T10:00:00+00:00"),
    ("9999-12-31T23:59:59-12:00", "9999-12-31T23:59:59-12:00"),
    ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00"),
  ])
  func itIsReadAsPeopleWriteIt(written: String, meant: String) throws {
    let reading = try read(written)
    #expect(reading.summary.started.text == meant)
    #expect(reading.problems.isEmpty)
  }

  @Test func withoutAnyOffsetTheClockIsThatOfThePlace() throws {
    let summary = try read("2026-11-23T19:04:11", ended: "2026-11-23T19:04:58").summary
    #expect(summary.started.text == "2026-11-23T19:04:11+00:00")
    #expect(summary.ended?.text == "2026-11-23T19:04:58+00:00")
    let ended = try read("2026-11-23T19:04:11-02:00", ended: "2026-11-23T19:04:58").summary.ended
    #expect(ended?.text == "2026-11-23T19:04:58-02:00")
  }

  @Test(arguments: [
    "2026-02-30T10:00:00+01:00", "2026-04-31T10:00:00+01:00", "2025-02-29T10:00:00+01:00",
    "1900-02-29T10:00:00+01:00", "2026-13-01T10:00:00+01:00", "2026-00-10T10:00:00+01:00",
    "2026-01-00T10:00:00+01:00", "2026-11-23T24:00:00+01:00", "2026-11-23T10:60:00+01:00",
    "2026-11-23T10:00:00+24:00", "10000-01-01T00:00:00+00:00", "2026x11x23T10:00:00+01:00",
    "2026-11-23", "23.11.2026 10:00", "yesterday", "[2026, 11]", "~",
    "2026-11-23T10:00:00+1:00", "2026-11-23T10:00:00.+01:00", "0000-01-01T10:00:00+00:00",
  ])
  func whatIsNoDayAndTimeIsToldAndThoseOfTheIDCount(text: String) throws {
    #expect(Stamp(text) == nil)
    let reading = try read(text)
    #expect(reading.summary.started.text == "2026-11-23T19:04:11+01:00")
    #expect(reading.problems == [TranscriptProblem(line: 4, kind: .startOfID)])
    let named = try read(text, name: "2026-10-05T080910-mine", id: "mine")
    #expect(named.summary.started.text == "2026-10-05T08:09:10+01:00")
    #expect(named.problems == [TranscriptProblem(line: 4, kind: .startOfName)])
  }

  @Test(arguments: ["mine", "2026-02-30T100000-two-phases", "2026-11-23T250000-two"])
  func withoutADayAnywhereTheFileIsRefusedWithTheLine(id: String) {
    let refusal = #expect(throws: TranscriptReader.Refusal.self) {
      try self.read("soon", name: id, id: id)
    }
    #expect(refusal?.line == 4 && refusal?.text.contains("when the session began") == true)
  }
}
