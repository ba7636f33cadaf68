import Sessions
import TestSupport
import Testing
import Transcripts

/// What reads less of a transcript says the same of it as what reads all.
@Suite struct QuickReadingTests {
  /// A finished file, with what people put into it.
  private func text(_ seed: UInt64) -> String {
    let text = TranscriptWriter.whole(Transcript.generated(seed))
    switch seed % 12 {
    case 1: return text.replacing("\n", with: "\r\n")
    case 2: return text.replacing("## Timeline\n", with: "## timeline\n")
    case 3: return text + "\n## Reflection\n\n- Went well: all of it\n"
    case 4:
      return text.replacing("## Timeline\n", with: "```\n- 0:10 no note\n```\n\n## Timeline\n")
    case 5: return text + "* 0:00.000 ask Why?\n"
    case 6: return text.replacing("## 1. ", with: "```\n## 1. ")
    case 7: return text.replacing("## Timeline\n", with: "- 0:01.000 ask Why?\n\n## Timeline\n")
    case 8: return text.replacing("mode: session\n", with: "mode: session\nmood: [so, so]\n")
    case 9: return text.replacing("\n- 0:00.000 started", with: "\n\nmine\n\n- 0:00.000 started")
    default: return text
    }
  }

  @Test(arguments: 0..<400)
  func wordsAndRecordAreThoseOfTheWholeReading(seed: UInt64) throws {
    let bytes = Array(text(seed).utf8)
    let whole = try TranscriptReader.read(bytes, name: "a")
    var record = try TranscriptReader.record(bytes, name: "a", SummaryScanner())
    record.kept = whole.transcript.kept
    #expect(record == whole.transcript)
    guard let words = TranscriptReader.words(bytes, of: whole.summary) else { return }
    #expect(words.notes == whole.transcript.notes)
    #expect(words.reflection == whole.transcript.reflection)
    let session = whole.transcript.session
    #expect(session.heard.scores.isEmpty)
    #expect(whole.transcript.plan.phases.indices.allSatisfy { session.asked(in: $0) == nil })
  }

  @Test func mostFinishedTranscriptsNeedNoWholeReading() throws {
    let written = (0..<100).filter { seed in
      let transcript = Transcript.generated(UInt64(seed))
      let bytes = Array(TranscriptWriter.whole(transcript).utf8)
      return TranscriptReader.words(bytes, of: Summary(transcript)) != nil
    }
    #expect(!written.isEmpty)
  }
}
