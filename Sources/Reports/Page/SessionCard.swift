import Coaching
import Sessions
import Structures
import Transcripts

/// One session with everything that was written down in it.
struct SessionCard {
  /// The session.
  let session: PastSession
  /// Its record.
  let transcript: Transcript
  /// What the card's parts are called.
  let id: String

  private var summary: Summary { session.summary }

  /// The card, folded.
  var markup: Markup {
    Markup(
      "details", ["class": "session", "id": id],
      [
        Markup("summary", [:], [heading, result]),
        Markup(
          "div", ["class": "inside"],
          [facts] + changes + question + reflection + [timeline, phases] + leftOut + notes),
      ])
  }

  private var heading: Markup {
    let started = summary.started
    return Markup(
      "h3", [:],
      [
        Markup(
          "time", ["datetime": started.text], text: "\(started.day) \(started.clock.prefix(5))"),
        " ", Markup("span", ["dir": "auto"], text: summary.structure),
      ])
  }

  private var result: Markup {
    let parts = [
      summary.outcome == .completed ? nil : summary.outcome?.text,
      Speed.text(summary.speed), summary.scores.text,
    ]
    return Markup(
      "p", ["class": "result"],
      [
        Markup("span", ["class": "spoken"], text: summary.active?.clock() ?? "–"), " ",
        Markup("span", ["class": summary.verdict.kind], text: summary.verdict.text),
        .text(parts.compactMap(\.self).map { " · \($0)" }.joined()),
      ])
  }

  private var facts: Markup {
    let parts = [
      summary.level.map { "level \($0)" }, summary.candidate,
      summary.interviewer.map { "interviewed by \($0)" },
      summary.windowText.map { "window \($0)" },
      summary.paused > .zero ? "paused \(summary.paused.clock())" : nil,
      summary.away > .zero ? "away \(summary.away.clock())" : nil,
      summary.reference,
      summary.tags.isEmpty ? nil : summary.tags.map { "#\($0)" }.joined(separator: " "),
      "\(session.id).md",
    ]
    return Markup(
      "p", ["class": "remark", "dir": "auto"],
      text: parts.compactMap(\.self).joined(separator: " · "))
  }

  private var changes: [Markup] {
    [summary.changes].compactMap(\.self).map {
      Markup("p", ["class": "remark", "dir": "auto"], text: "\(GuidePhase.changesLabel): \($0)")
    }
  }

  private var question: [Markup] {
    let phases = summary.phases.enumerated().flatMap { index, phase in
      [phase.question, phase.asked].compactMap(\.self).map { "\(index + 1) \(phase.title): \($0)" }
    }
    return ([summary.question].compactMap(\.self) + phases).map {
      Markup("blockquote", ["dir": "auto"], [Markup("p", text: $0)])
    }
  }

  private var timeline: Markup {
    Figure.markup(
      SessionChart(session, transcript.notes).chart, id: "\(id)-timeline",
      caption:
        "Phases in proportion to their time; above them what was planned, below them what was "
        + "written down")
  }

  private var phases: Markup {
    var table = Table(
      "Phases of this session",
      [
        .text("phase"), .number("window"), .number("spoken"), .text("result"), .number("prompts"),
      ])
    for (index, phase) in summary.phases.enumerated() {
      table.add([
        .text("\(index + 1) \(phase.title)"), .text(phase.windowText ?? "–"),
        .text(phase.visits > 0 ? phase.active?.clock() ?? "–" : "–"),
        Markup("span", ["class": phase.verdict.kind], text: phase.verdict.text),
        .text(phase.prompts > 0 ? "\(phase.covered) of \(phase.prompts)" : "–"),
      ])
    }
    return table.markup
  }

  /// What was written down, by phase.
  private var notes: [Markup] {
    let all = Dictionary(grouping: transcript.notes, by: \.phase)
    return summary.phases.indices.compactMap { index in
      guard let notes = all[index], !notes.isEmpty else { return nil }
      return .group([
        Markup("h4", ["dir": "auto"], text: "\(index + 1) \(summary.phases[index].title)"),
        Markup("ol", ["class": "notes"], notes.map(NoteItem.markup)),
      ])
    }
  }

  /// What was said afterwards, in the order of the debrief.
  private var reflection: [Markup] {
    let answers = ReflectionWords.answers(transcript.reflection, summary)
    guard !answers.isEmpty else { return [] }
    return [
      Markup("h4", text: "Reflection"),
      Markup(
        "dl", ["class": "facts"],
        answers.map { answer in
          Markup(
            "div", [:],
            [
              Markup("dt", ["dir": "auto"], text: answer.name),
              Markup("dd", ["dir": "auto"], text: answer.text),
            ])
        }),
    ]
  }

  /// The prompts that were not covered while the session ran, by name.
  private var leftOut: [Markup] {
    let session = transcript.session
    let rows = transcript.plan.phases.enumerated().flatMap { index, phase in
      let covered = transcript.covered(in: index, of: session)
      let after = session.coveredAfter(in: index)
      return phase.prompts.indices.filter { !covered.contains($0) }.map { prompt in
        "\(index + 1) \(phase.prompts[prompt])"
          + (after.contains(prompt) ? " (ticked afterwards)" : "")
      }
    }
    guard !rows.isEmpty, summary.hasEnded else { return [] }
    return [
      Markup("h4", text: "Left out"),
      Markup(
        "ul", ["class": "notes"], rows.map { Markup("li", ["dir": "auto"], text: $0) }),
    ]
  }
}
