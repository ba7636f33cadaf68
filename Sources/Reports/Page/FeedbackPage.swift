import Coaching
import Sessions
import Structures
import Transcripts

/// Feedback on a session as a page, in the form of the report.
public struct FeedbackPage: Sendable {
  private let feedback: Feedback
  private var summary: Summary { feedback.summary }

  /// Takes what it tells.
  public init(_ feedback: Feedback) { self.feedback = feedback }

  /// The page as it is written.
  public var bytes: [UInt8] {
    let header = Markup(
      "header", [:],
      [
        Markup("p", ["class": "program"], text: "rehearse"),
        Markup("h1", ["dir": "auto"], text: "Feedback: \(summary.structure)"),
        Markup(
          "p", ["class": "span", "dir": "auto"], text: feedback.facts.joined(separator: " · ")),
      ])
    let sections = [
      Page.section("question", "The question", question), Page.section("scores", "Scores", scores),
      Page.section("points", "What a good answer holds", points),
      Page.section("well", "Went well", answer(feedback.wentWell)),
      Page.section("change", "To change", answer(feedback.toChange)),
      Page.section("wrong", "What went wrong", pitfalls), Page.section("phases", "Phases", phases),
      Page.section("left-out", "Left out", list(feedback.leftOut)),
      Page.section("notes", "Notes", notes),
    ]
    let footer = Markup(
      "footer", [:],
      [
        Markup(
          "p",
          text: "Made by rehearse. Notes that whoever interviewed kept to themselves are left out.")
      ])
    return Page.bytes(
      title: "Feedback: \(summary.structure)",
      styles: PackageResources.charts_css + PackageResources.page_css,
      [header, Markup("main", [:], sections), footer])
  }

  private func answer(_ text: String) -> [Markup] {
    text.isEmpty ? [] : [Markup("p", ["dir": "auto"], text: text)]
  }

  private func list(_ texts: [String]) -> [Markup] {
    guard !texts.isEmpty else { return [] }
    return [
      Markup("ul", ["class": "notes"], texts.map { Markup("li", ["dir": "auto"], text: $0) })
    ]
  }

  private var question: [Markup] {
    feedback.questions.map {
      Markup("blockquote", ["dir": "auto"], [Markup("p", text: $0)])
    }
  }

  private var scores: [Markup] {
    let rows = feedback.scores.rows
    guard !rows.isEmpty else { return [] }
    let (one, other) = feedback.names
    var table = Table(
      "From 1 (strong no hire) to 4 (strong hire)",
      [.text("dimension"), .number(one), .number(other), .number("difference")])
    for row in rows {
      table.add([
        .text(row.name), .text(row.interviewer.map(Debrief.digits) ?? "–"),
        .text(row.candidate.map(Debrief.digits) ?? "–"), .text(row.differenceText),
      ])
    }
    let seen = rows.flatMap { row in
      [(one, row.seenByInterviewer), (other, row.seenByCandidate)].filter { !$0.1.isEmpty }.map {
        "\(row.name), \($0): \($1)"
      }
    }
    let heading = seen.isEmpty ? [] : [Markup("h3", text: "Where it can be seen")]
    return [table.markup] + heading + list(seen)
  }

  private var points: [Markup] {
    let said = feedback.points.filter(\.isSaid).map(\.text)
    let missed = feedback.points.filter { !$0.isSaid }.map(\.text)
    return [("Said", said), ("Not said", missed)].filter { !$0.1.isEmpty }.flatMap {
      [Markup("h3", text: $0)] + list($1)
    }
  }

  private var pitfalls: [Markup] {
    list(feedback.pitfalls.map { $0.name + ($0.better.map { ". Better: \($0)" } ?? "") })
  }

  private var phases: [Markup] {
    var table = Table(
      feedback.result, [.text("phase"), .number("planned"), .number("spoken"), .text("result")])
    for (index, phase) in summary.phases.enumerated() {
      table.add([
        .text("\(index + 1) \(phase.title)"), .text(phase.windowText ?? "–"),
        .text(phase.visits > 0 ? phase.active?.clock() ?? "–" : "–"),
        Markup("span", ["class": phase.verdict.kind], text: phase.verdict.text),
      ])
    }
    let chart = SessionChart(session: feedback.session, notes: feedback.notes).chart
    return [
      Figure.markup(
        chart, id: "timeline",
        caption:
          "Phases in proportion to their time; above them what was planned, below them what was "
          + "written down"), table.markup,
    ]
  }

  private var notes: [Markup] {
    let phases = summary.phases.enumerated().flatMap { index, phase -> [Markup] in
      guard let notes = feedback.notes[index] else { return [] }
      return [
        Markup("h3", ["dir": "auto"], text: "\(index + 1) \(phase.title)"),
        Markup("ol", ["class": "notes"], notes.map(NoteItem.markup)),
      ]
    }
    guard !feedback.marks.isEmpty else { return phases }
    return phases + [Markup("p", ["class": "remark"], text: "Marks: \(feedback.marks)")]
  }
}
