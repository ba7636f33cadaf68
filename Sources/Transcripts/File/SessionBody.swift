import Texts

/// What the body of a finished transcript says besides its front matter.
public struct SessionBody: Hashable, Sendable {
  /// What the front matter says, and what that of an old file leaves to the body.
  public var summary: Summary
  /// The prompts of each phase.
  public var prompts: [[String]]
  /// What the person wants to change; empty when nothing was said.
  public var toChange: String

  /// Creates what a body says.
  public init(
    summary: Summary, prompts: [[String]], toChange: String = ""
  ) {
    (self.summary, self.prompts) = (summary, prompts)
    self.toChange = toChange
  }
}

extension TranscriptReader {
  /// Reads what stands above the timeline of a finished transcript; of a file from before `ticked`,
  /// `follow_ups`, `stuck` and `pauses` also what the timeline says of these.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - summary: what its front matter says.
  /// - Returns: what the body says.
  /// - Throws: ``TranscriptRefusal`` when the file is no transcript any more.
  public static func body(
    _ bytes: [UInt8], of summary: Summary
  ) throws(TranscriptRefusal) -> SessionBody {
    guard summary.isOfOldFile else { return sections(bytes, of: summary) }
    let transcript = try read(bytes, name: summary.id).transcript
    return SessionBody(
      summary: summary.filled(from: transcript),
      prompts: transcript.plan.structure.phases.map(\.prompts),
      toChange: transcript.reflection.toChange)
  }

  private static func sections(_ bytes: [UInt8], of summary: Summary) -> SessionBody {
    var body = BodyReader(
      promptCounts: summary.phases.map(\.prompts), hasQuestion: summary.question != nil,
      copies: [])
    let start = FrontMatterBlock(bytes)?.size ?? 0
    let lines = TextLines.split(String(decoding: bytes[start...], as: UTF8.self))
    body.read(
      lines.prefix { !SectionHeading.timeline.isWritten(in: $0) }.map(\.self), firstLine: 1,
      isTorn: false)
    return SessionBody(
      summary: summary, prompts: body.prompts, toChange: body.reflection.toChange)
  }
}

extension Summary {
  /// Whether the file is from before it was written which prompts were ticked, and how often somebody
  /// asked, paused or got stuck.
  var isOfOldFile: Bool {
    phases.contains { phase in
      phase.visits > 0
        && (phase.pauses == nil || phase.ticked.count != phase.covered
          || phase.tickedAfter.count != phase.coveredAfter)
    }
  }

  /// The same with what only the record says; without a record nothing is known of it.
  func filled(from transcript: Transcript) -> Summary {
    guard !transcript.events.isEmpty else { return self }
    var filled = self
    for (place, phase) in Summary(transcript).phases.enumerated() where place < phases.count {
      if filled.phases[place].pauses == nil {
        filled.phases[place].pauses = phase.pauses
        filled.phases[place].followUps = phase.followUps
        filled.phases[place].stuck = phase.stuck
      }
      if phase.ticked.count == phases[place].covered { filled.phases[place].ticked = phase.ticked }
      if phase.tickedAfter.count == phases[place].coveredAfter {
        filled.phases[place].tickedAfter = phase.tickedAfter
      }
    }
    return filled
  }
}
