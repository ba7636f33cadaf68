import Sessions
import Texts

/// What was written down in a finished session: as much of a transcript as searching needs.
public struct SessionWords: Hashable, Sendable {
  /// The notes, by phase.
  public let notes: [Note]
  /// What was said of the session afterwards.
  public let reflection: Reflection
}

extension TranscriptReader {
  /// What of a timeline is searched besides notes.
  private static let searched = ["ask ", "score ", "evidence "]

  /// Reads what was written down in a finished session, without replaying it: a tenth of the work.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - summary: what its front matter says.
  /// - Returns: the same as ``read(_:name:)``; `nil` where only that can tell, since more than the sections
  ///   above the timeline has a say.
  public static func words(_ bytes: [UInt8], of summary: Summary) -> SessionWords? {
    guard summary.hasEnded, let size = FrontMatterBlock(bytes)?.size else { return nil }
    let lines = TextLines.split(String(decoding: bytes[size...], as: UTF8.self))
    guard let timeline = lines.firstIndex(where: SectionHeading.timeline.isWritten),
      !lines[(timeline + 1)...].contains(where: isMore)
    else { return nil }
    var body = BodyReader(
      promptCounts: summary.phases.map(\.prompts), hasQuestion: summary.question != nil, copies: [])
    body.read(Array(lines[..<timeline]), firstLine: 1, isTorn: false)
    guard body.events.isEmpty, body.problems.isEmpty, !body.notes.isEmpty else { return nil }
    var reflection = body.reflection
    reflection.take(summary)
    return SessionWords(notes: body.notes.sorted { $0.phase < $1.phase }, reflection: reflection)
  }

  /// Whether a line below the heading of the timeline says more than when something happened.
  private static func isMore(_ line: Substring) -> Bool {
    guard let item = line.after("- ") else { return !line.isEmpty }
    let event = item.firstWord.rest
    return searched.contains { event.after($0) != nil }
  }
}
