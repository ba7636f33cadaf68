import Sessions
import Structures
import Testing
import Transcripts

private func read(_ text: String) throws -> TranscriptReader.Reading {
  try TranscriptReader.read(Array(text.utf8))
}

private func edited(
  _ text: String, with reflection: Reflection, replacing old: Reflection
) -> String {
  String(
    decoding: TranscriptEdit.bytes(Array(text.utf8), with: reflection, replacing: [old]),
    as: UTF8.self)
}

/// Files as people leave them behind in their editors.
@Suite struct HandEditedTests {
  @Test func aRewordedNoteCounts() throws {
    let text = Example.text.replacing(
      "- 0:12 token bucket per \\<key>", with: "- 0:12 a *token bucket*, one per key")
    let reading = try read(text)
    #expect(reading.transcript.notes.first?.content == .text("a *token bucket*, one per key"))
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: [
    "## timeline", "## Timeline ##", " ## Timeline", "### Timeline", "## Events", "Timeline\n---",
    "",
  ])
  func eventsCountWhateverHasBecomeOfTheirHeading(heading: String) throws {
    let text = Example.text.replacing("## Timeline", with: heading)
    let reading = try read(text)
    #expect(reading.transcript.events == (try read(Example.text)).transcript.events)
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: ["* ", "+ ", " - "])
  func listsMayHaveOtherSigns(sign: String) throws {
    let lines = Example.text.components(separatedBy: "\n").map { line in
      line.hasPrefix("- ") ? sign + line.dropFirst(2) : line
    }
    let (reading, own) = (try read(lines.joined(separator: "\n")), try read(Example.text))
    #expect(reading.transcript.events == own.transcript.events)
    #expect(reading.transcript.plan == own.transcript.plan)
    #expect(reading.transcript.notes == own.transcript.notes)
  }

  @Test func aValueThatWasChangedWhileTheSessionRanBecomesAComment() throws {
    let own = try read(Example.text).transcript
    let opening = TranscriptWriter.opening(
      Transcript(id: own.id, started: own.started, plan: own.plan))
    let changed = opening.replacing("mode: session", with: "mode: session\ntags:\n- aloud")
      .replacing("pace: latest", with: "pace: earliest")
    let bytes = try #require(TranscriptFinish.bytes(Array(changed.utf8), of: own))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\npace: latest\n") && text.contains("\n# pace: earliest\n"))
    // What says the same stays as it stands.
    #expect(text.contains("\ntags:\n- aloud\n") && !text.contains("[\"aloud\"]"))
  }

  @Test func theScoreOfTheFrontMatterCounts() throws {
    let text = Example.text.replacing("overall: hire", with: "overall: no hire")
    let reading = try read(text)
    #expect(reading.transcript.reflection.band == .noHire)
    #expect(reading.summary.band == .noHire)
  }

  @Test func ownKeysParagraphsHeadingsAndCodeAreKeptInTheirPlace() throws {
    let text = Example.text
      .replacing("marks:\n", with: "mood: good # so-so\npeer:\n  name: \"A\"\nmarks:\n")
      .replacing("## 2. Design\n", with: "A paragraph\nof two lines.\n\nAnother.\n\n## 2. Design\n")
      .replacing(
        "## Timeline\n",
        with: "## Ideas\n\n```\n## 1. not a phase\n- 0:01 not a note\n```\n\n## Timeline\n")
    let reading = try read(text)
    #expect(reading.problems.isEmpty)
    #expect(
      reading.transcript.kept == [
        KeptLines(.frontMatter, ["mood: good # so-so", "peer:", "  name: \"A\""]),
        KeptLines(.phase(0), ["A paragraph", "of two lines.", "", "Another."]),
        KeptLines(
          .elsewhere, ["## Ideas", "", "```", "## 1. not a phase", "- 0:01 not a note", "```"]),
      ])
    let again = try read(TranscriptWriter.whole(reading.transcript))
    #expect(again.transcript == reading.transcript)
  }

  @Test func commentsOfTheFrontMatterAreKept() throws {
    let text = Example.text.replacing("marks:\n", with: "# mine\nmarks:\n")
    let transcript = try read(text).transcript
    #expect(transcript.kept == [KeptLines(.frontMatter, ["# mine"])])
    #expect(try read(TranscriptWriter.whole(transcript)).transcript == transcript)
  }

  @Test(arguments: [
    ["mood: good", "...", "--- second", "peer: A"], ["mood: &a", "--- *a"],
  ])
  func ownKeysThatWouldHideOthersBecomeComments(lines: [String]) throws {
    let text = Example.text.replacing(
      "---\n\n# Two", with: lines.joined(separator: "\n") + "\n---\n\n# Two")
    let transcript = try read(text).transcript
    #expect(transcript.kept == [KeptLines(.frontMatter, lines.map { "# \($0)" })])
    let edited = edited(
      TranscriptWriter.whole(transcript), with: Reflection(band: .noHire),
      replacing: transcript.reflection)
    #expect(try read(edited).transcript.reflection.band == .noHire)
  }

  @Test func ownKeysKeepTheirOwnWhateverEndsALineInYAML() throws {
    let text = Example.text.replacing(
      "marks:\n", with: "mood: \"so\u{2028}so\"\nmarks:\n"
    )
    .replacing("scores:\n", with: "peer: \"A\u{85}B\"\nscores:\n")
    let kept = try read(text).transcript.kept
    #expect(kept == [KeptLines(.frontMatter, ["mood: \"so\u{2028}so\"", "peer: \"A\u{85}B\""])])
  }

  @Test func windowsLineEndsAndAByteOrderMarkChangeNothing() throws {
    let text = "\u{FEFF}" + Example.text.replacing("\n", with: "\r\n")
    let reading = try read(text)
    #expect(reading.transcript == Example.transcript)
    #expect(reading.problems.isEmpty)
  }

  @Test func aLineOfTheTimelineThatIsNoEventIsReportedAndKept() throws {
    let text = Example.text.replacing("- 0:31.000 mark strong", with: "- 0:31.000 mark splendid")
    let reading = try read(text)
    let line = try #require(lineNumber("mark splendid", in: text))
    #expect(reading.problems == [TranscriptProblem(line: line, kind: .unreadableEvent)])
    #expect(reading.transcript.kept == [KeptLines(.timeline, ["- 0:31.000 mark splendid"])])
  }

  @Test func anEventThatCannotHappenIsReportedAndNotCounted() throws {
    let text = Example.text.replacing("- 0:41.000 tick 1", with: "- 0:41.000 tick 9")
    let reading = try read(text)
    let line = try #require(lineNumber("tick 9", in: text))
    #expect(reading.problems == [TranscriptProblem(line: line, kind: .impossibleEvent)])
    #expect(reading.transcript.session.covered(in: 0).isEmpty)
  }

  @Test func aFenceThatIsNeverClosedDoesNotSwallowTheTimeline() throws {
    let text = Example.text.replacing("## 2. Design\n", with: "```\n\n## 2. Design\n")
    let transcript = try read(text).transcript
    #expect(transcript.events == Example.transcript.events)
    #expect(transcript.kept.last?.lines.last == "```")
    #expect(try read(TranscriptWriter.whole(transcript)).transcript == transcript)
  }

  @Test func aFenceInTheTimelineHidesNoEvent() throws {
    let text = Example.text.replacing("- 0:31.000 mark", with: "```\n- 0:31.000 mark")
    let transcript = try read(text).transcript
    #expect(transcript.events == Example.transcript.events)
    #expect(try read(TranscriptWriter.whole(transcript)).transcript == transcript)
  }

  @Test func textBeforeTheFirstSectionStaysThere() throws {
    let text = Example.text.replacing("\n## 1. ", with: "\n- 0:12 no note\n\n## 1. ")
    let transcript = try read(text).transcript
    #expect(transcript.kept == [KeptLines(.opening, ["- 0:12 no note"])])
    #expect(TranscriptWriter.whole(transcript) == text)
  }

  @Test func missingPromptsAreReported() throws {
    let text = Example.text.replacing("- [ ] Hard \\*constraints\\*\n", with: "")
    #expect(try read(text).problems.map(\.kind) == [.missingPrompts(phase: 0)])
  }

  @Test func valuesOfTheWrongKindAreReportedWithTheirLine() throws {
    let text = Example.text.replacing("pace: latest", with: "pace: brisk")
    let reading = try read(text)
    let line = try #require(lineNumber("pace: brisk", in: text))
    #expect(reading.problems == [TranscriptProblem(line: line, kind: .badValue(key: "pace"))])
    #expect(reading.transcript.plan.pace == .latest)
  }

  @Test func otherFilesAreNoTranscripts() {
    #expect(throws: TranscriptReader.Refusal.notATranscript) { try read("# Shopping\n\n- milk\n") }
    #expect(throws: TranscriptReader.Refusal.notATranscript) { try read("---\ntitle: x\n---\n") }
    #expect(throws: TranscriptReader.Refusal.notATranscript) { try read("") }
    #expect(throws: TranscriptReader.Refusal.laterFormat("2")) {
      try read("---\nrehearse: 2\n---\n")
    }
  }

  @Test func frontMatterThatIsNoYamlIsRefusedWithItsLine() {
    let text = Example.text.replacing("pace: latest", with: "pace: [latest")
    #expect {
      try read(text)
    } throws: { error in
      (error as? TranscriptReader.Refusal)?.line != nil
    }
  }

  private func lineNumber(_ needle: String, in text: String) -> Int? {
    text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(needle) }
      .map { $0 + 1 }
  }
}

/// The reflection is put into a file without touching anything else.
@Suite struct ReflectionEditTests {
  private let whole = Reflection(wentWell: "calm", toChange: "less | jargon", band: .strongHire)

  @Test func everyOtherLineStaysAsItWas() throws {
    let text = Example.text.replacing("## 2. Design\n", with: "My own words.\n\n## 2. Design\n")
    let edited = edited(text, with: whole, replacing: Example.transcript.reflection)
    #expect(
      edited
        == text.replacing("overall: hire", with: "overall: strong hire")
        .replacing(
          "- Went well: numbers first\n", with: "- Went well: calm\n- To change: less \\| jargon\n"
        )
        .replacing("- Would you hire: hire", with: "- Would you hire: strong hire"))
    #expect(try read(edited).transcript.reflection == whole)
  }

  @Test func aTranscriptWithoutReflectionGetsOne() throws {
    var bare = Example.transcript
    bare.reflection = Reflection()
    let edited = edited(
      TranscriptWriter.whole(bare), with: Example.transcript.reflection, replacing: Reflection())
    #expect(edited == Example.text)
  }

  @Test func ownScoresStay() throws {
    let text = Example.text.replacing("  overall: hire\n", with: "  depth: 3\n  overall: hire\n")
    let edited = edited(text, with: whole, replacing: Example.transcript.reflection)
    #expect(edited.contains("scores:\n  depth: 3\n  overall: strong hire\n---"))
  }
}
