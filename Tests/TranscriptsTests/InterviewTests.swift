import Sessions
import Structures
import Testing
import Texts

@testable import Transcripts

/// What an interviewer hears and scores, as a transcript holds it.
@Suite struct InterviewTests {
  private static let plan = Plan(
    structure: Structure(title: "S", phases: [Phase(title: "A", window: nil)]),
    candidate: "Kim", interviewer: "Ada", isInterviewed: true)

  private static let kinds: [Event.Kind] = [
    .pointHeard("who pays"), .pointHeard("* what\nfails"), .pointUnheard("who pays"),
    .scored("Depth", 3), .scored("Depth", 2.5), .scored("**A** \\*", 4), .scored(nil, 3),
    .noteTaken("two shards"), .scoreSeen("Depth", "two shards"),
    .scoreSeen("**A** \\*", " ** * b"), .scored("Gone", 1), .scored("Gone", nil),
  ]

  private func transcript(ends: Bool = true, _ after: [Event.Kind] = []) -> Transcript {
    var transcript = Transcript(
      id: "a", started: Stamp(seconds: 0, offset: 0), plan: Self.plan)
    let events = [.started, .phaseEntered(0)] + Self.kinds + (ends ? [.ended(.completed)] : [])
    transcript.record(events.map { Event(Moment(.seconds(9)), $0) })
    guard ends else { return transcript }
    transcript.ended = Stamp(seconds: 9, offset: 0)
    transcript.reflection = Reflection(heardIn: transcript.session)
    _ = transcript.add(after)
    return transcript
  }

  private func read(_ text: String) throws -> TranscriptReader.Reading {
    try TranscriptReader.read(Array(text.utf8), name: nil)
  }

  @Test func itStandsInTheTimelineAndInTheFrontMatter() throws {
    let text = TranscriptWriter.whole(transcript())
    for line in [
      "recorded_by: interviewer", "- 0:09.000 point who pays", "- 0:09.000 unpoint who pays",
      "- 0:09.000 score 2.5 Depth", "- 0:09.000 score 3", "- 0:09.000 score - Gone",
      "- 0:09.000 evidence **Depth** two shards",
      "- Interviewer on **Depth**: 2.5 of 4 (two shards)", "- Interviewer would hire: hire",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
    let reading = try read(text)
    #expect(reading.problems.isEmpty)
    #expect(reading.transcript.events.map(\.kind) == transcript().events.map(\.kind))
    #expect(reading.summary.isInterviewed && reading.transcript.plan.isInterviewed)
    #expect(reading.summary.partnerScores.overall == 3)
    #expect(reading.summary.partnerScores.points(of: "Depth") == 2.5)
    #expect(reading.summary.partnerEvidence["**A** \\*"] == " ** * b")
    #expect(reading.summary.keyPoints == ["* what\nfails"])
    #expect(reading.summary.scores == Scores())
    #expect(TranscriptWriter.whole(reading.transcript) == text)
  }

  @Test func aKilledSessionKeepsWhatWasScored() throws {
    let running = TranscriptWriter.whole(transcript(ends: false))
    let reading = try read(running)
    #expect(reading.stage == .running)
    #expect(reading.transcript.session.heard == transcript().session.heard)
    let finished = try #require(
      TranscriptFinish.bytes(Array(running.utf8), of: transcript()))
    let summary = try TranscriptReader.read(finished).summary
    #expect(summary.partnerScores.points(of: "Depth") == 2.5)
    #expect(summary.keyPoints == ["* what\nfails"])
  }

  @Test func whatIsScoredAfterwardsTakesItsPlace() throws {
    let before = TranscriptWriter.whole(transcript())
    let record = transcript([.scored("Depth", 4), .scored(nil, nil), .scoreSeen("Depth", "later")])
    let bytes = TranscriptEdit.bytes(
      Array(before.utf8), with: record.reflection, events: record.events,
      replacing: [record.reflection])
    #expect(String(decoding: bytes, as: UTF8.self) == TranscriptWriter.whole(record))
    let summary = try TranscriptReader.read(bytes).summary
    #expect(summary.partnerScores.points(of: "Depth") == 4)
    #expect(summary.partnerScores.overall == nil)
    #expect(summary.partnerEvidence["Depth"] == "later")
  }

  @Test func whatAPersonScoredByHandStays() throws {
    let text = TranscriptWriter.whole(transcript()).replacing(
      "partner_scores:\n", with: "partner_scores:\n  \"Calm\": 2\n")
    let record = transcript([.scored("Depth", 4)])
    let bytes = TranscriptEdit.bytes(
      Array(text.utf8), with: record.reflection, events: record.events,
      replacing: [record.reflection])
    let summary = try TranscriptReader.read(bytes).summary
    #expect(summary.partnerScores.points(of: "Calm") == 2)
    #expect(summary.partnerScores.points(of: "Depth") == 4)
  }

  @Test(arguments: [
    "score", "score 5 Depth", "score x", "evidence Depth two", "evidence **Depth", "point",
    "unpoint",
    "unpoint never", "score - Never", "evidence **Never** x",
  ])
  func whatIsNoneIsToldAndPassedOver(words: String) throws {
    let text = TranscriptWriter.whole(transcript())
    let torn = text.replacing("- 0:09.000 note two shards", with: "- 0:09.000 \(words)")
    let reading = try read(torn)
    #expect(reading.problems.count == 1)
    #expect(reading.summary.partnerScores.overall == 3)
  }
}
