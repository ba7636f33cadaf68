import Sessions
import Structures
import TestSupport
import Texts
import Transcripts

extension Transcript {
  /// The record of a session as no person would run it, with whatever else a transcript holds.
  static func generated(_ seed: UInt64, ends: Bool = true) -> Transcript {
    let generated = GeneratedSession(seed: seed, ends: ends)
    var random = SeededGenerator(seed: seed ^ 0xABCD)
    let stamp = Stamp(
      seconds: Int64.random(in: 0...4_000_000_000, using: &random),
      offset: Int.random(in: -50_000...50_000, using: &random))
    let id = TranscriptName.id(started: stamp, structure: generated.plan.structure.title)
    var transcript = Transcript(id: id, started: stamp, plan: generated.plan)
    transcript.record(generated.recorded)
    guard ends else { return transcript }
    transcript.ended = Stamp(seconds: stamp.seconds + 600, offset: stamp.offset)
    transcript.reflection = GeneratedSession.reflection(&random)
    if Bool.random(using: &random) {
      _ = transcript.add((0..<8).map { _ in GeneratedSession.afterwards(&random) })
      let isScored = transcript.session.heard.overall != nil
      transcript.partnerScores = Scores(
        band: isScored ? nil : .hire, dimensions: [.init("a: \"b\"", 2.5)])
      transcript.otherEvidence = [": c": GeneratedSession.text(&random)]
    }
    transcript.tags = [GeneratedSession.text(&random)].compactMap(TagText.tag)
    return transcript
  }
}
