import Testing

@testable import Transcripts

/// What is read of a past session besides its front matter is what reading it whole gives.
@Suite struct SessionBodyTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func promptsAndWhatIsToBeChangedAreThoseOfTheWholeFile(seed: UInt64) throws {
    let bytes = Array(TranscriptWriter.whole(Transcript.generated(seed)).utf8)
    let reading = try TranscriptReader.read(bytes)
    let body = try TranscriptReader.body(bytes, of: reading.summary)
    #expect(body.prompts == reading.transcript.plan.structure.phases.map(\.prompts))
    #expect(body.toChange == reading.transcript.reflection.toChange)
    #expect(body.summary == reading.summary)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func whatAnOldFrontMatterLacksIsReadFromItsTimeline(seed: UInt64) throws {
    let text = TranscriptWriter.whole(Transcript.generated(seed))
    let whole = try TranscriptReader.read(Array(text.utf8)).summary
    let newer = ["ticked:", "ticked_after:", "follow_ups:", "stuck:", "pauses:"]
    var isFront = true
    let old = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line == "# \(whole.structure)" { isFront = false }
      return !(isFront && newer.contains { line.hasPrefix("    \($0)") })
    }.joined(separator: "\n")
    let bytes = Array(old.utf8)
    let summary = try TranscriptReader.read(bytes).summary
    let body = try TranscriptReader.body(bytes, of: summary)
    for (phase, known) in zip(body.summary.phases, whole.phases) where known.visits > 0 {
      #expect(phase.ticked == known.ticked && phase.tickedAfter == known.tickedAfter)
      #expect(phase.followUps == known.followUps && phase.stuck == known.stuck)
      #expect(phase.pauses == known.pauses)
    }
  }
}
