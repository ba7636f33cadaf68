import Sessions
import Structures
import Texts
import Transcripts

/// Which sessions of the past are looked at; what is not set keeps all.
public struct SessionFilter: Hashable, Sendable {
  /// Words that the structure's title has to hold.
  public var structure: String?
  /// The level, in whatever letters.
  public var level: String?
  /// Who rehearsed, in whatever letters.
  public var candidate: String?
  /// Who interviewed, in whatever letters.
  public var interviewer: String?
  /// Words that one of the questions has to hold.
  public var question: String?
  /// One of the tags, in whatever letters.
  public var tag: String?
  /// The first day, counted from 1970-01-01, at the place of the session.
  public var since: Int?
  /// The last day, counted from 1970-01-01, at the place of the session.
  public var until: Int?
  /// How the session ended.
  public var outcome: Outcome?
  /// What was given for the whole by who answered.
  public var score: ScoreRange?
  /// Whether only sessions are kept that were over, or in which a phase was.
  public var isOver = false
  /// Of what is left, only so many of the newest.
  public var last: Int?

  /// A filter that keeps everything.
  public init() {}

  /// Chooses sessions.
  ///
  /// - Parameter sessions: sessions, oldest first.
  /// - Returns: those that fit, unchanged and in their order.
  public func keep(_ sessions: [PastSession]) -> [PastSession] {
    guard self != SessionFilter() else { return sessions }
    let kept = sessions.filter { keeps($0.summary) }
    return last.map { Array(kept.suffix($0)) } ?? kept
  }

  /// Whether one session fits, whatever ``last`` says.
  public func keeps(_ summary: Summary) -> Bool {
    if let since, summary.started.dayNumber < since { return false }
    if let until, summary.started.dayNumber > until { return false }
    if let outcome, summary.outcome != outcome { return false }
    if let score, !score.contains(summary.scores.overall) { return false }
    if isOver, summary.overrun == .zero, !summary.phases.contains(where: { $0.over > .zero }) {
      return false
    }
    return equals(level, summary.level) && equals(candidate, summary.candidate)
      && equals(interviewer, summary.interviewer)
      && holds(structure, summary.structure)
      && (question == nil || summary.questions.contains { holds(question, $0) })
      && (tag == nil || summary.tags.contains { equals(tag, $0) })
  }

  private func equals(_ wanted: String?, _ text: String?) -> Bool {
    guard let wanted else { return true }
    return text.map(FoldedText.folded) == FoldedText.folded(wanted)
  }

  private func holds(_ wanted: String?, _ text: String?) -> Bool {
    guard let wanted else { return true }
    let text = FoldedText.folded(text ?? "")
    return FoldedText.words(wanted).allSatisfy(text.contains)
  }
}
