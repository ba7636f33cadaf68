import Sessions
import Structures
import Texts
import Transcripts

/// What whoever answered gets to read of a session: all but what is private.
public struct Feedback: Sendable {
  /// A point of a good answer, and whether it was said.
  public struct Point: Hashable, Sendable {
    /// The point.
    public let text: String
    /// Whether it was said.
    public let isSaid: Bool
  }

  /// A way in which it went wrong, and what to do instead.
  public struct Pitfall: Hashable, Sendable {
    /// What went wrong.
    public let name: String
    /// What to do instead; `nil` where no guide says it.
    public let better: String?
  }

  /// The session.
  public let session: PastSession
  /// What was asked, in the order of the phases.
  public let questions: [String]
  /// What was written down, by phase; nothing private.
  public let notes: [Int: [Note]]
  /// How often each mark was set, in words: "2 × strong"; empty without any.
  public let marks: String
  /// The points of a good answer, said or not.
  public let points: [Point]
  /// Both scores; nothing private.
  public let scores: ScoreComparison
  /// How it went wrong.
  public let pitfalls: [Pitfall]
  /// The prompts that were not covered, each behind the number of its phase; none where no prompt was
  /// ticked, since who listens for key points may leave them alone.
  public let leftOut: [String]
  /// What went well; empty when not answered, or private.
  public let wentWell: String
  /// What to change; empty when not answered, or private.
  public let toChange: String

  /// What is in the front matter.
  public var summary: Summary { session.summary }

  /// Gathers it.
  ///
  /// - Parameters:
  ///   - session: a session that has ended.
  ///   - transcript: its record.
  ///   - guidance: what guides say of it.
  public init(_ session: PastSession, _ transcript: Transcript, _ guidance: Guidance) {
    let debrief = Debrief(transcript.session, transcript.reflection, guidance: guidance)
    let summary = session.summary
    self.session = session
    questions = debrief.questions
    notes = Dictionary(grouping: transcript.notes.filter { !$0.isPrivate }, by: \.phase)
    marks = Mark.allCases.compactMap { mark in
      summary.marks[mark].map { "\($0) × \(mark.rawValue)" }
    }.joined(separator: ", ")
    let unsaid = debrief.keyPoints.filter { !summary.keyPoints.contains($0) }
    points =
      summary.keyPoints.map { Point(text: $0, isSaid: true) }
      + unsaid.map { Point(text: $0, isSaid: false) }
    scores = ScoreComparison(
      summary.partnerReflection.withoutPrivate, summary.ownReflection.withoutPrivate,
      debrief.dimensions.map(\.name))
    pitfalls = summary.antiPatterns.map { name in
      Pitfall(
        name: name, better: guidance.antiPatterns.first { $0.name == name }?.betterApproach)
    }
    leftOut =
      summary.covered == 0
      ? [] : debrief.leftOut.filter { !$0.isTicked }.map { "\($0.phase + 1) \($0.text)" }
    wentWell = Note.withoutPrivate(transcript.reflection.wentWell)
    toChange = Note.withoutPrivate(transcript.reflection.toChange)
  }

  /// "Kim, interviewed by Ada · Mon 30 Nov 2026, 18:37 · L6".
  public var facts: [String] {
    let day = summary.started.date
    let who = [
      summary.candidate, summary.interviewer.map { "interviewed by \($0)" },
    ].compactMap(\.self)
    return [
      who.isEmpty ? nil : who.joined(separator: ", "),
      "\(day.weekday) \(day.day) \(day.monthName) \(day.year), \(summary.started.clock.prefix(5))",
      summary.level,
      Speed.text(summary.speed),
    ].compactMap(\.self)
  }

  /// How the whole went: "9:42 of 7:30–9:30, over 0:12".
  public var result: String {
    let window = summary.windowText.map { " of \($0)" } ?? ""
    return "\(summary.active?.clock() ?? "–")\(window), \(summary.verdict.text)"
  }

  /// What the columns of both scores are called.
  public var names: (interviewer: String, candidate: String) {
    (summary.interviewer ?? "interviewer", summary.candidate ?? "candidate")
  }
}

extension Reflection {
  /// The same without evidence that is private.
  fileprivate var withoutPrivate: Reflection {
    var shown = self
    for place in shown.scores.indices {
      shown.scores[place].evidence = Note.withoutPrivate(shown.scores[place].evidence)
    }
    return shown
  }
}
