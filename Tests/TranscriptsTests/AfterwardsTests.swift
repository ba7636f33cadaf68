import Sessions
import Structures
import TestSupport
import Testing
import Transcripts

/// What is said of a session after its end, in its finished file.
@Suite struct AfterwardsTests {
  private func edited(
    _ text: String, _ record: Transcript, replacing old: [Reflection] = []
  ) -> String {
    String(
      decoding: TranscriptEdit.bytes(
        Array(text.utf8), with: record.reflection, events: record.events, replacing: old),
      as: UTF8.self)
  }

  private func read(_ text: String) throws -> TranscriptReader.Reading {
    try TranscriptReader.read(Array(text.utf8))
  }

  private var scored: Reflection {
    var reflection = Reflection(wentWell: "numbers first", toChange: "say the trade-off")
    reflection.setOverall(2.5)
    reflection.scores = [
      .init(dimension: "Scoping", points: 3, evidence: "the first note"),
      .init(dimension: "Trade-offs: why", points: 1.5),
    ]
    reflection.antiPatterns = ["Draws before asking"]
    reflection.keyPoints = ["429 with *Retry-After*"]
    return reflection
  }

  @Test func whatIsTickedNotedAndMarkedAfterwardsStandsInItsSectionAndBehindTheEnd() {
    var record = Example.transcript
    let isAdded = record.add([
      .promptTickedAfter(0, 1), .noteAdded(0, "forgot *cost*"), .markAdded(0, .stuck),
      .promptTickedAfter(1, 0), .promptUntickedAfter(1, 0), .resolutionKept(true),
    ])
    #expect(isAdded)
    let expected =
      Example.text
      .replacing(
        "notes: 3\n    ticked: [1]\n    follow_ups: 1\n    stuck: 0",
        with: "notes: 5\n    ticked: [1]\n    covered_after: 1\n    ticked_after: [2]\n"
          + "    follow_ups: 1\n    stuck: 1"
      )
      .replacing(
        "  strong: 1\nscores:", with: "  strong: 1\n  stuck: 1\nkept: true\nscores:"
      )
      .replacing("- [ ] Hard", with: "- [x] Hard")
      .replacing(
        "fails?\n\n## 2.", with: "fails?\n- 0:47 forgot \\*cost\\*\n- 0:47 **stuck**\n\n## 2."
      )
      .replacing(
        "- Would you hire: hire\n", with: "- Would you hire: hire\n- Resolution kept: yes\n")
        + """
        - 0:47.250 ticked-after 1 2
        - 0:47.250 note-after 1 forgot \\*cost\\*
        - 0:47.250 mark-after 1 stuck
        - 0:47.250 ticked-after 2 1
        - 0:47.250 unticked-after 2 1
        - 0:47.250 kept yes

        """
    #expect(edited(Example.text, record, replacing: [Example.transcript.reflection]) == expected)
  }

  @Test func scoresStandInTheFrontMatterAndForPeople() throws {
    var record = Example.transcript
    record.reflection = scored
    let text = edited(Example.text, record, replacing: [Example.transcript.reflection])
    #expect(
      text.contains(
        """
        scores:
          overall_points: 2.5
          "Scoping": 3
          "Trade-offs: why": 1.5
        evidence:
          "Scoping": "the first note"
        anti_patterns: ["Draws before asking"]
        key_points: ["429 with *Retry-After*"]
        ---
        """))
    #expect(
      text.contains(
        """
        ## Reflection

        - **Scoping**: 3 of 4 (the first note)
        - **Trade-offs: why**: 1.5 of 4
        - Would you hire: between no hire and hire
        - Anti-pattern: Draws before asking
        - Key point: 429 with \\*Retry-After\\*
        - Went well: numbers first
        - To change: say the trade-off

        ## Timeline
        """))
    #expect(try read(text).transcript.reflection == scored)
    #expect(edited(text, record, replacing: [scored]) == text)
    // Taken back, nothing is left of it.
    record.reflection = Example.transcript.reflection
    #expect(edited(text, record, replacing: [scored]) == Example.text)
  }

  @Test(arguments: 0..<300)
  func whatWasAddedIsReadAgain(seed: UInt64) throws {
    let before = Transcript.generated(seed)
    var random = SeededGenerator(seed: seed)
    var record = before
    _ = record.add((0..<6).map { _ in GeneratedSession.afterwards(&random) })
    record.reflection = GeneratedSession.reflection(&random)
    record.otherEvidence = before.otherEvidence
    let text = edited(
      TranscriptWriter.whole(before), record, replacing: [before.reflection])
    let reading = try read(text)
    #expect(reading.problems.isEmpty, "\(reading.problems.map(\.text))")
    #expect(reading.transcript == record)
    #expect(reading.summary == Summary(record))
    // And once more, nothing changes.
    #expect(edited(text, record, replacing: [record.reflection]) == text)
  }

  @Test(arguments: 0..<100)
  func oneAnswerAfterTheOtherGivesTheSameAsAllAtOnce(seed: UInt64) throws {
    let before = Transcript.generated(seed)
    var random = SeededGenerator(seed: seed)
    var (record, old) = (before, [before.reflection])
    var text = TranscriptWriter.whole(before)
    for _ in 0..<4 {
      _ = record.add([GeneratedSession.afterwards(&random)])
      record.reflection = GeneratedSession.reflection(&random)
      text = edited(text, record, replacing: old)
      old.append(record.reflection)
    }
    #expect(try read(text).transcript == record)
    #expect(try read(text).summary == Summary(record))
  }

  @Test func whatAPersonWroteIntoTheFinishedFileStays() throws {
    let text =
      Example.text
      .replacing("marks:\n", with: "# mine\nmood: good # so-so\nmarks:\n  calm: 2\n")
      .replacing("    notes: 3\n", with: "    notes: 3\n    where: [home,\n      attic]\n")
      .replacing("pace: latest\nspeed: 1\n", with: "speed: 1\npace: 'latest'\n")
      .replacing("- Went well: numbers first", with: "- Went well: numbers first\n\nMy words.")
      .replacing("## 2. Design\n", with: "> a quotation\n\n## 2. Design\n") + "\nThe end.\n"
    var record = Example.transcript
    _ = record.add([.promptTickedAfter(0, 1), .markAdded(1, .filler), .noteAdded(1, "later")])
    record.reflection = scored
    let new = edited(text, record, replacing: [Example.transcript.reflection])
    let lines = new.split(separator: "\n", omittingEmptySubsequences: false)
    for line in text.split(separator: "\n")
    where !["overall", "notes", "Would"].contains(where: line.contains) {
      #expect(lines.contains(line) || line.hasPrefix("- [ ] "), "\(line)")
    }
    #expect(new.contains("calm: 2") && new.contains("    where: [home,\n      attic]\n"))
    #expect(new.hasSuffix("note-after 2 later\n\nThe end.\n"))
    #expect(try read(new).problems.isEmpty)
    #expect(try read(new).summary.phases[1].notes == 2)
  }

  @Test func anOldFileGetsWhatIsNewAndSaysNothingOfTheRest() throws {
    let old = Example.text.replacing("    follow_ups: 1\n    stuck: 0\n    pauses: 0\n", with: "")
      .replacing("    ticked: [1]\n", with: "")
    var record = Example.transcript
    _ = record.add([.promptTickedAfter(0, 1), .markAdded(0, .stuck)])
    let new = edited(old, record, replacing: [Example.transcript.reflection])
    let phase = try read(new).summary.phases[0]
    #expect(phase.covered == 1 && phase.coveredAfter == 1 && phase.tickedAfter == [1])
    #expect(phase.stuck == nil && phase.followUps == nil && phase.ticked == [])
  }

  @Test func aBoxThatWasTickedByHandStaysAsItStands() throws {
    let text = Example.text.replacing("- [ ] Data flow", with: "- [x] Data flow")
    var record = Example.transcript
    _ = record.add([.promptTickedAfter(0, 1)])
    let new = try read(edited(text, record, replacing: [record.reflection]))
    #expect(new.transcript.ticked == [1: [0]] && new.summary.phases[1].covered == 0)
    #expect(new.summary.phases[0].coveredAfter == 1)
  }

  @Test(arguments: [
    ("stated: [30, 30]", "stated: soon", "stated"), ("ticked: [1]", "ticked: [one]", "ticked"),
    ("ticked: [1]", "ticked: [0]", "ticked"), ("pauses: 0", "pauses: often", "pauses"),
    ("scores:", "kept: perhaps\nscores:", "kept"),
    ("  overall: hire", "  overall: hire\n  depth: 7", "scores.depth"),
    ("  overall: hire", "  overall_points: 2.2", "scores.overall_points"),
    ("scores:", "partner_scores:\n  depth: 0\nscores:", "partner_scores.depth"),
    ("scores:", "evidence: [a]\nscores:", "evidence"),
    ("scores:", "anti_patterns: {a: b}\nscores:", "anti_patterns"),
    ("level: \"L6\"", "level: \"L6\"\nreading: long", "reading"),
  ])
  func oddValuesAreToldWithTheirLine(old: String, new: String, key: String) throws {
    let text = Example.text.replacing(old, with: new)
    let problem = try #require(try read(text).problems.first)
    #expect(problem.kind == .badValue(key: key))
    let word = key.split(separator: ".").last.map { "\($0):" } ?? ""
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false)[problem.line - 1].contains(word)
    )
  }

  @Test func theEndOfTheSessionIsNotMovedByWhatComesBehindIt() throws {
    var record = Example.transcript
    _ = record.add([.resolutionKept(false)])
    let text = TranscriptWriter.whole(record).replacing(
      "ended: 2026-11-23T19:04:58+01:00\n", with: ""
    )
    .replacing("outcome: stopped", with: "outcome: running")
    .replacing("- 0:47.250 kept no", with: "- 9:47.250 kept no")
    let reading = try read(text)
    #expect(reading.stage == .ended && reading.summary.ended == Example.transcript.ended)
    #expect(reading.summary.isResolutionKept == false)
  }

  @Test func aQuestionThatWasAskedStandsWithItsPhase() throws {
    var record = Example.transcript
    record.events.insert(
      Event(Moment(.seconds(20)), .questionAsked("And for ten times as many?")), at: 3)
    let text = TranscriptWriter.whole(record)
    #expect(text.contains("    asked: \"And for ten times as many?\"\n"))
    #expect(text.contains("\n- 0:20.000 ask And for ten times as many?\n"))
    #expect(
      try read(text).summary.questions == [
        "Design a rate limiter", "For how many?", "And for ten times as many?",
      ])
  }
}
