import Sessions
import Structures
import Texts
import Transcripts

/// What an outside coach is told of a session: Markdown without paths, and without private notes.
public struct Brief: Sendable {
  /// The longest brief, in bytes.
  public static let largest = 32 * 1024

  /// The Markdown.
  public let text: String
  /// What of the person's own is in it, in words: "the question, 4 notes and the candidate's name".
  public let contents: String

  /// Writes a brief.
  ///
  /// - Parameters:
  ///   - transcript: a session that has ended.
  ///   - guidance: what the guides say of it.
  ///   - findings: what was found in the person's sessions of this structure, a sentence each.
  ///   - isRedacted: whether the candidate and the notes are left out.
  public init(
    _ transcript: Transcript, _ guidance: Guidance, findings: [String], isRedacted: Bool
  ) {
    var debrief = Debrief(transcript.session)
    debrief.take(guidance, suggestion: nil)
    let candidate = isRedacted ? nil : transcript.plan.candidate
    let head =
      BriefText.task(debrief, candidate) + BriefText.rubric(debrief)
      + BriefText.phases(debrief.session) + BriefText.figures(debrief.session)
    let tail = BriefText.section("Findings of earlier sessions", findings.map { "- \($0)" })
    var notes = isRedacted ? [] : BriefText.notes(transcript)
    let all = notes.count
    func whole() -> String {
      let left =
        notes.count < all ? ["- \(all - notes.count) more notes are left out, for length"] : []
      let lines =
        head + BriefText.section("Notes", notes + left) + tail + BriefText.answer(debrief)
      return lines.joined(separator: "\n") + "\n"
    }
    var text = whole()
    while text.utf8.count > Brief.largest, !notes.isEmpty {
      notes.removeLast(max(1, notes.count / 8))
      text = whole()
    }
    self.text = Brief.cut(text)
    contents = Brief.contents(
      hasQuestion: !debrief.questions.isEmpty, notes: notes.count, candidate)
  }

  /// The text up to what is allowed, whole characters.
  private static func cut(_ text: String) -> String {
    guard text.utf8.count > largest else { return text }
    let end = text.utf8.index(text.startIndex, offsetBy: largest)
    return String(text[..<(text[..<end].lastIndex(of: "\n") ?? end)]) + "\n"
  }

  private static func contents(hasQuestion: Bool, notes: Int, _ candidate: String?) -> String {
    let parts = [
      hasQuestion ? "the question" : nil, "the phases with their times",
      notes > 0 ? Counted.text(notes, "note") : nil,
      candidate.map { "the name \($0)" },
    ].compactMap(\.self)
    return parts.count < 2
      ? parts.joined() : parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "")
  }
}
