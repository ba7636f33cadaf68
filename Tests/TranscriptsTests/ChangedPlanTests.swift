import Sessions
import Structures
import Testing
import Texts
import Transcripts

/// Transcripts of plans that were changed before their session began.
@Suite struct ChangedPlanTests {
  private static let guide = Plan(
    structure: Structure(
      title: "Talk",
      phases: [("Ask", 60, 60), ("Answer | all", 180, 240), ("Close", 60, 60)].map {
        let stated = StatedTime(min: .seconds($0.1), max: .seconds($0.2))
        return Phase(
          title: $0.0, window: Window(stated), stated: stated, prompts: ["say “\($0.0)”"])
      }), question: "Why?")

  private static var plan: Plan {
    var changes = PlanChanges()
    changes.toggle(0)
    changes.set(StatedTime(.seconds(100)), of: 1)
    changes.add([Phase(title: "*Thanks*", window: nil)])
    return changes.applied(to: guide)
  }

  /// A session that ran two of its three phases.
  private func transcript(ends: Bool) -> Transcript {
    var transcript = Transcript(
      id: "2026-11-23T190411-talk", started: Stamp(seconds: 1_795_457_051, offset: 3600),
      plan: Self.plan)
    var session = Session(plan: Self.plan)
    var effects = session.start()
    let kinds: [(Int, Event.Kind)] =
      [(90, .phaseEntered(1)), (95, .noteTaken("a"))] + (ends ? [(120, .ended(.stopped))] : [])
    for (second, kind) in kinds {
      effects += session.apply(Event(Moment(.seconds(second)), kind))
    }
    transcript.record(effects.compactMap { if case .record(let event) = $0 { event } else { nil } })
    return transcript
  }

  private static let front = """
    guide:
      - title: "Ask"
        earliest: 48
        latest: 60
        stated: [60, 60]
      - title: "Answer | all"
        earliest: 180
        latest: 240
        stated: [180, 240]
        phase: 1
      - title: "Close"
        earliest: 48
        latest: 60
        stated: [60, 60]
        phase: 2

    """

  private static let line =
    #"*Changed before the start: left out Ask; Answer \| all 1:40 instead of 3:00–4:00; "#
    + #"added \*Thanks\* without a time.*"#

  private func read(_ text: String) throws -> TranscriptReader.Reading {
    try TranscriptReader.read(Array(text.utf8))
  }

  @Test(arguments: [false, true]) func theFileSaysWhatTheGuideHadAndWhatWasChanged(ends: Bool)
    throws
  {
    let written = transcript(ends: ends)
    var text = TranscriptWriter.whole(written)
    if !ends {
      var empty = written
      (empty.events, empty.notes) = ([], [])
      text = TranscriptWriter.opening(empty) + written.events.map(TranscriptWriter.line).joined()
    }
    #expect(text.contains("\n\(Self.front)---\n"))
    #expect(text.contains("# Talk\n\n> Why?\n\n\(Self.line)\n\n"))
    #expect(text.contains("\n## 1. Answer \\| all\n") && !text.contains("Ask\n\n- [ ]"))
    let reading = try read(text)
    #expect(reading.transcript == written && reading.problems.isEmpty)
    #expect(reading.transcript.plan == Self.plan)
  }

  @Test func aFileThatWasCutShortIsFinishedWithItsGuide() throws {
    let written = transcript(ends: true)
    let opening = TranscriptWriter.opening(
      Transcript(id: written.id, started: written.started, plan: written.plan))
    let events = written.events.dropLast().map(TranscriptWriter.line).joined()
    let bytes = try #require(TranscriptFinish.bytes(Array((opening + events).utf8), of: written))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.components(separatedBy: Self.line).count == 2)
    #expect(text.contains("\n\(Self.line)\n\n| # | Phase |"))
    let reading = try read(text)
    #expect(reading.transcript.plan == Self.plan)
    #expect(reading.summary.guide.map(\.place) == [nil, 0, 1])
    #expect(reading.summary.changes?.hasPrefix("left out Ask; ") == true)
  }

  /// To a reader that does not know the key it is one of the person's own.
  @Test func whoDoesNotKnowTheKeyReadsThePlanThatWasRun() throws {
    let text = TranscriptWriter.whole(transcript(ends: true)).replacing("\nguide:", with: "\nmine:")
    let reading = try read(text)
    #expect(reading.problems.isEmpty)
    #expect(reading.transcript.plan.phases == Self.plan.phases)
    #expect(reading.transcript.kept.flatMap(\.lines).contains("mine:"))
  }

  @Test func whatIsNoneOfItsValuesIsToldAndCountsAsAbsent() throws {
    let text = TranscriptWriter.whole(transcript(ends: true))
      .replacing("    phase: 2\n", with: "    phase: third\n    room: 4\n")
      .replacing(
        "  - title: \"Ask\"\n    earliest: 48", with: "  - title: \"Ask\"\n    earliest: soon")
    let reading = try read(text)
    #expect(reading.problems.map(\.text).count == 3)
    #expect(reading.summary.guide.map(\.place) == [nil, 0, nil])
    #expect(reading.summary.guide[0].window == nil)
    #expect(try read(text.replacing("guide:\n", with: "guide: 3\nown:\n")).summary.guide.isEmpty)
    #expect(
      try read(text.replacing(Self.front, with: "guide: [Ask, Answer]\n")).summary.guide.count == 3)
  }
}
