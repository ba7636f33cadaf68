import Coaching
import Sessions
import Structures
import Transcripts

/// Feedback on a session as Markdown.
public enum FeedbackText {
  private static let titleSign = "# Feedback: "

  /// Whether a file is feedback, so that new one may replace it.
  ///
  /// - Parameter start: the file's first bytes.
  /// - Returns: whether it begins so.
  public static func isFeedback(_ start: [UInt8]) -> Bool { start.starts(with: titleSign.utf8) }

  /// The page.
  public static func text(_ feedback: Feedback) -> String {
    let summary = feedback.summary
    let head =
      [
        titleSign + encoded(summary.structure), "",
        encoded(feedback.facts.joined(separator: " · ")),
      ]
      + feedback.questions.flatMap { ["", "> \(encoded($0))"] } + ["", encoded(feedback.result)]
    let parts = [
      section("Scores", scores(feedback)), section("What a good answer holds", points(feedback)),
      section("Went well", answer(feedback.wentWell)),
      section("To change", answer(feedback.toChange)),
      section("What went wrong", pitfalls(feedback)), section("Phases", phases(feedback)),
      section("Left out", feedback.leftOut.map { "- \(encoded($0))" }),
      section("Notes", notes(feedback)),
    ]
    return (head + parts.joined()).map { $0 + "\n" }.joined()
  }

  private static func encoded(_ text: String) -> String { MarkdownText.encode(text) }

  private static func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "## \(title)", ""] + lines
  }

  private static func answer(_ text: String) -> [String] {
    text.isEmpty ? [] : [encoded(text)]
  }

  private static func scores(_ feedback: Feedback) -> [String] {
    let rows = feedback.scores.rows
    guard !rows.isEmpty else { return [] }
    let (one, other) = feedback.names
    let table =
      ["| | \(encoded(one)) | \(encoded(other)) | |", "|---|--:|--:|--:|"]
      + rows.map { row in
        "| \(encoded(row.name)) | \(points(row.interviewer)) | \(points(row.candidate))"
          + " | \(row.differenceText) |"
      }
    let seen = rows.flatMap { row in
      [(one, row.seenByInterviewer), (other, row.seenByCandidate)].filter { !$0.1.isEmpty }.map {
        "- \(encoded(row.name)), \(encoded($0)): \(encoded($1))"
      }
    }
    return table + ["", "From 1 (strong no hire) to 4 (strong hire)."]
      + (seen.isEmpty ? [] : [""] + seen)
  }

  private static func points(_ points: Double?) -> String { points.map(Debrief.digits) ?? "–" }

  private static func points(_ feedback: Feedback) -> [String] {
    feedback.points.map { "- [\($0.isSaid ? "x" : " ")] \(encoded($0.text))" }
  }

  private static func pitfalls(_ feedback: Feedback) -> [String] {
    feedback.pitfalls.map { pitfall in
      "- \(encoded(pitfall.name))" + (pitfall.better.map { ". Better: \(encoded($0))" } ?? "")
    }
  }

  private static func phases(_ feedback: Feedback) -> [String] {
    ["| # | Phase | Planned | Spoken | Result |", "|--:|---|--:|--:|---|"]
      + feedback.summary.phases.enumerated().map { index, phase in
        "| \(index + 1) | \(encoded(phase.title)) | \(phase.windowText ?? "")"
          + " | \(phase.visits > 0 ? phase.active?.clock() ?? "" : "") | \(phase.verdict.text) |"
      }
  }

  private static func notes(_ feedback: Feedback) -> [String] {
    let phases = feedback.summary.phases.enumerated().flatMap { index, phase -> [String] in
      guard let notes = feedback.notes[index] else { return [] }
      return ["", "### \(index + 1). \(encoded(phase.title))", ""] + notes.map(note)
    }.dropFirst()
    return phases + (feedback.marks.isEmpty ? [] : ["", "Marks: \(feedback.marks)."])
  }

  private static func note(_ note: Note) -> String {
    let stamp = "- \(note.stamp.clock())"
    return switch note.content {
    case .text(let text): "\(stamp) \(encoded(text))"
    case .mark(let mark): "\(stamp) **\(mark.rawValue)**"
    case .followUp(let text): "\(stamp) **asked** \(encoded(text))"
    }
  }
}
