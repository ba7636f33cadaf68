import Sessions
import Structures
import TestSupport
import Testing
import Transcripts

@Suite struct RoundTripTests {
  @Test(arguments: 0..<400)
  func readingAFinishedTranscriptGivesBackWhatWasWritten(seed: UInt64) throws {
    let written = Transcript.generated(seed)
    let reading = try TranscriptReader.read(Array(TranscriptWriter.whole(written).utf8))
    #expect(reading.transcript == written)
    #expect(reading.problems.isEmpty, "\(reading.problems.map(\.text))")
    #expect(reading.summary == Summary(written))
  }

  @Test(arguments: 0..<100)
  func boxesThatWereTickedByHandAndOwnLinesAreReadAgain(seed: UInt64) throws {
    var written = Transcript.generated(seed)
    let session = written.session
    for (index, phase) in written.plan.phases.enumerated() {
      let own = Set(phase.prompts.indices).subtracting(session.covered(in: index))
        .subtracting(session.coveredAfter(in: index))
      if !own.isEmpty, seed % 2 == 0 { written.ticked[index] = own }
    }
    written.kept = [
      KeptLines(.opening, ["> mine", "", "| a |", "|---|"]), KeptLines(.phase(0), ["- mine"]),
      KeptLines(.timeline, ["mine", "", "### mine"]),
    ]
    let text = TranscriptWriter.whole(written)
    let reading = try TranscriptReader.read(Array(text.utf8))
    #expect(reading.transcript == written)
    #expect(TranscriptWriter.whole(reading.transcript) == text)
    #expect(reading.summary == Summary(written))
  }

  @Test(arguments: 0..<200)
  func readingARunningTranscriptGivesBackWhatWasWritten(seed: UInt64) throws {
    let written = Transcript.generated(seed, ends: false)
    var empty = written
    (empty.events, empty.notes) = ([], [])
    let text = TranscriptWriter.opening(empty) + written.events.map(TranscriptWriter.line).joined()
    let reading = try TranscriptReader.read(Array(text.utf8))
    #expect(reading.transcript == written)
    #expect(reading.problems.isEmpty, "\(reading.problems.map(\.text))")
  }

  @Test(arguments: 0..<100)
  func everyEventIsOneLineWithoutControlCharacters(seed: UInt64) {
    for event in Transcript.generated(seed).events {
      let line = TranscriptWriter.line(event)
      let controls = line.unicodeScalars.dropLast().filter {
        $0.properties.generalCategory == .control || (0x2028...0x2029).contains($0.value)
      }
      #expect(controls.isEmpty && line.hasSuffix("\n"))
    }
  }

  @Test(arguments: 0..<100)
  func aFileThatStopsAnywhereIsReadAsFarAsItGoes(seed: UInt64) throws {
    let written = Transcript.generated(seed, ends: false)
    var empty = written
    (empty.events, empty.notes) = ([], [])
    let opening = TranscriptWriter.opening(empty)
    let bytes = Array((opening + written.events.map(TranscriptWriter.line).joined()).utf8)
    var random = SeededGenerator(seed: seed)
    let cut = Int.random(in: opening.utf8.count...bytes.count, using: &random)
    let reading = try TranscriptReader.read(Array(bytes[..<cut]))
    let complete =
      bytes[..<cut].count { $0 == 0x0A } - bytes[..<opening.utf8.count].count { $0 == 0x0A }
    #expect(reading.transcript.events == Array(written.events.prefix(complete)))
    let isTorn = bytes[cut - 1] != 0x0A
    #expect(reading.problems.map(\.kind) == (isTorn ? [.tornLine] : []))
  }
}
