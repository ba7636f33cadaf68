import Sessions
import Transcripts

/// A running file, whatever a person wrote into it: what becomes of it when its session ends.
enum FinishCheck {
  static func check(_ bytes: [UInt8], _ running: Transcript) throws {
    var (record, session) = (running, running.session)
    record.events += session.apply(Event(session.now, .ended(.interrupted))).recorded
    guard session.outcome != nil else { return }
    // What was answered by hand stands in the file; nobody has answered anything yet.
    (record.ended, record.reflection) = (record.lastStamp, Reflection())
    guard let finished = TranscriptFinish.bytes(bytes, of: record),
      let reading = try? TranscriptReader.read(finished)
    else { throw Violation(description: "what was finished cannot be read") }
    try expect(reading.stage == .finished, "the session has not ended")
    try expect(reading.transcript.events == record.events, "other events")
    for phase in record.plan.phases.indices {
      try expect(
        reading.transcript.plan.phases[phase].prompts == record.plan.phases[phase].prompts,
        "other prompts")
    }
    try checkLines(of: bytes, in: finished)
    try expect(
      TranscriptCompletion.bytes(finished, of: reading.transcript.plan, with: record.events)
        .starts(with: finished), "what is whole was completed")
  }

  /// No line below the front matter is lost but one of ours that was cut off; boxes are ticked.
  private static func checkLines(of old: [UInt8], in new: [UInt8]) throws {
    var there: [[UInt8]: Int] = [:]
    for line in lines(new) { there[ticked(line), default: 0] += 1 }
    for line in lines(old).dropLast(old.last == 0x0A ? 0 : 1) {
      there[ticked(line), default: 0] -= 1
    }
    let lost = there.filter { $0.value < 0 }.keys.map { String(decoding: $0, as: UTF8.self) }
    try expect(lost.isEmpty, "lost: \(lost)")
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    let lines = bytes.split(separator: 0x0A).map { Array($0) }
    func isFence(_ line: [UInt8]) -> Bool {
      String(decoding: line, as: UTF8.self).filter { !" \t\r".contains($0) } == "---"
    }
    let end = lines.dropFirst().firstIndex(where: isFence) ?? 0
    return Array(lines[end...].dropFirst())
  }

  private static func ticked(_ line: [UInt8]) -> [UInt8] {
    let (box, x) = (Array("- [ ]".utf8), Array("- [x]".utf8))
    return line.starts(with: box) ? x + line.dropFirst(box.count) : line
  }
}
