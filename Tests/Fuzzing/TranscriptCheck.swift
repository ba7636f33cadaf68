import Sessions
import Structures
import Transcripts

/// A transcript: what is read from it, and what becomes of that when it is written.
enum TranscriptCheck {
  static func check(_ bytes: [UInt8]) throws {
    let lines = LineCount(bytes)
    let reading: TranscriptReader.Reading
    do {
      reading = try TranscriptReader.read(bytes)
    } catch {
      if let line = error.line { try lines.expect(line, "a refusal") }
      return
    }
    try check(reading, bytes, lines)
  }

  /// What holds of every record that was read.
  static func check(
    _ reading: TranscriptReader.Reading, _ bytes: [UInt8], _ lines: LineCount
  ) throws {
    try lines.expectRising(reading.problems.map(\.line), "problems")
    for problem in reading.problems { try expect(!problem.text.isEmpty, "no words") }
    var transcript = reading.transcript
    // A line that was cut off may be whole all the same; it is one when it is written with its end.
    if reading.problems.contains(where: { $0.kind == .tornLine }) {
      transcript = try read(TranscriptWriter.whole(transcript)).transcript
    }
    for phase in transcript.plan.phases { try GuideCheck.check(phase.window, "a phase") }
    for note in transcript.notes {
      try expect(transcript.plan.phases.indices.contains(note.phase), "a note in no phase")
    }
    try SessionCheck.check(transcript.session)
    try checkWriting(transcript)
    try checkReflection(of: transcript)
    // What was cut off has been marked before a session goes on.
    let isCutOff = reading.problems.contains { $0.kind == .tornLine }
    if reading.stage == .running, !isCutOff { try FinishCheck.check(bytes, reading.transcript) }
  }

  /// What was read is written so that reading it again gives the same.
  private static func checkWriting(_ transcript: Transcript) throws {
    let text = TranscriptWriter.whole(transcript)
    let again = try read(text)
    try expect(again.transcript == transcript, difference(transcript, again.transcript))
    try expect(TranscriptWriter.whole(again.transcript) == text, "writing again changes the text")
  }

  /// Putting a reflection into the file changes the reflection and nothing else.
  private static func checkReflection(of transcript: Transcript) throws {
    let reflection = Reflection(wentWell: "a: *b*", toChange: "", band: .noHire)
    let edited = TranscriptEdit.bytes(
      Array(TranscriptWriter.whole(transcript).utf8), with: reflection,
      replacing: [transcript.reflection])
    var expected = transcript
    expected.reflection = reflection
    var again = try read(String(decoding: edited, as: UTF8.self)).transcript
    // Own scores stand among the lines of the one that changes, and what was none becomes a comment.
    if expected.kept.contains(where: { $0.place == .key("scores") }) {
      for place in [KeptLines.Place.key("scores"), .frontMatter] {
        expected.kept.removeAll { $0.place == place }
        again.kept.removeAll { $0.place == place }
      }
    }
    try expect(again == expected, "reflection: " + difference(expected, again))
  }

  private static func read(_ text: String) throws -> TranscriptReader.Reading {
    do {
      return try TranscriptReader.read(Array(text.utf8))
    } catch {
      throw Violation(description: "what was written is refused: \(error)\n\(text)")
    }
  }

  private static func difference(_ old: Transcript, _ new: Transcript) -> String {
    let old = Mirror(reflecting: old).children
    let new = Mirror(reflecting: new).children
    let parts = zip(old, new).filter { "\($0.value)" != "\($1.value)" }
    return "reading again differs: "
      + parts.map { "\($0.label ?? ""): \($0.value) became \($1.value)" }.joined(separator: "; ")
  }
}
