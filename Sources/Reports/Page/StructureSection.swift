import Coaching
import Sessions
import Structures
import Texts
import Transcripts

/// What the sessions of one structure have in common.
struct StructureSection {
  /// What the section is called in links.
  let id: String
  private let review: StructureReview
  private let findings: [Finding]

  /// Prepares to tell of a structure, but not again what the findings say.
  init(_ review: StructureReview, id: String, findings: [Finding]) {
    (self.review, self.id) = (review, id)
    self.findings = findings.filter { $0.isShown && $0.structure == review.structure }
  }

  /// The structure's title.
  var title: String { review.title.isEmpty ? "Untitled structure" : review.title }

  /// The section.
  var markup: Markup {
    Markup(
      "section", ["id": id, "aria-labelledby": "\(id)-heading"],
      [
        Markup("h2", ["id": "\(id)-heading"], text: title), lead,
        Markup("h3", text: "What the numbers say"),
        Observations(review: review, findings: findings).markup, facts,
        Markup("h3", text: "Whole sessions"),
        Figure.markup(review.totalChart, id: "\(id)-total", caption: totalCaption),
        Markup("h3", text: "Phases"),
        Figure.markup(
          PhasesChart(review: review).chart, id: "\(id)-phases",
          caption: "All phases on one scale; the newest sessions lowest and brightest"),
        PhaseTable(review: review).markup, levels, debts,
        Markup("h3", text: "Each phase, session by session"),
        Markup(
          "div", ["class": "multiples"],
          review.phases.indices.map { phase in
            let chart = review.phaseChart(phase)
            let window = review.phases[phase].windowText ?? "no window"
            return Figure.markup(
              chart, id: "\(id)-phase-\(phase + 1)", caption: "\(chart.title), \(window)")
          }),
        Figure.fold("All these times as a table", times),
      ])
  }

  /// The levels side by side, where there are several.
  private var levels: Markup {
    let levels = review.levels
    guard !levels.isEmpty else { return .group([]) }
    var table = Table(
      "\(title): median times, level by level",
      [.text("phase")] + levels.map { .number($0.level) })
    func add(_ title: String, _ cell: (StructureReview) -> String) {
      table.add([.text(title)] + levels.map { .text(cell($0.review)) })
    }
    add("Sessions") { "\($0.sessions.count)" }
    add("Would you hire?") { $0.medianBand?.rawValue ?? "–" }
    add("Prompts covered") { ReviewWords.share($0.total.covered, of: $0.total.prompts) }
    add("Whole session") { $0.total.medianText }
    let phases = levels.map { review.matched($0.review) }
    for (index, phase) in review.phases.enumerated() {
      table.add(
        [.text("\(index + 1) \(phase.title)")]
          + phases.map { .text($0[index]?.medianText ?? "–") })
    }
    return table.markup
  }

  /// Which phases lose the time that overruns take.
  private var debts: Markup {
    guard !review.debts.isEmpty else { return .group([]) }
    var table = Table(
      "Time debt: which phases lose the time that an overrun takes",
      [
        .text("when this ran over"), .number("sessions"), .text("this came up short"),
        .number("then"), .number("otherwise"), .number("lost"),
      ])
    for debt in review.debts {
      for loss in debt.losses {
        table.add([
          .text("\(debt.phase + 1) \(review.phases[debt.phase].title)"),
          "\(debt.count) of \(debt.count + debt.others)",
          .text("\(loss.phase + 1) \(review.phases[loss.phase].title)"),
          "\(loss.count) of \(debt.count)",
          .text(debt.others > 0 ? "\(loss.otherwise) of \(debt.others)" : "–"),
          .text(loss.lost.clock()),
        ])
      }
    }
    return table.markup
  }

  private var lead: Markup {
    let time = review.sessions.reduce(Duration.zero) { $0 + ($1.summary.active ?? .zero) }
    let parts = [
      review.structure.document.isEmpty ? nil : review.structure.document,
      review.total.windowText.map { "window \($0)" },
      Counted.text(review.sessions.count, "session"), "\(Numbers.rough(time)) rehearsed",
    ]
    return Markup(
      "p", ["class": "lead"], text: parts.compactMap(\.self).joined(separator: " · "))
  }

  private var totalCaption: String {
    let count = review.total.times.count
    let left = review.sessions.count - count
    let drawn =
      count > RunChart.mostTimes
      ? "The newest \(RunChart.mostTimes) of \(count) whole sessions"
      : Counted.text(count, "whole session")
    let rest =
      left > 0
      ? "; \(Counted.text(left, "more was", "more were"))"
        + " not completed, or without one of the phases"
      : ""
    return "\(drawn) against the window\(rest)"
  }

  /// Prompts, marks, the answers to "would you hire?" and idle time.
  private var facts: Markup {
    let (covered, prompts) = (review.total.covered, review.total.prompts)
    // Who ticks nothing may have said all of it.
    let share =
      covered == 0
      ? "none of \(prompts) ticked"
      : "\(covered) of \(prompts) (\(ReviewWords.share(covered, of: prompts)))"
    let observations = review.observations
    let rows =
      (prompts > 0 ? [("Prompts covered", share)] : [])
      + [Observation.Kind.marks, .scores, .idle].compactMap { kind in
        observations.first { $0.kind == kind }.map { observation in
          let name = observation.premise.text
          return (
            name.prefix(1).uppercased() + name.dropFirst(),
            (observation.claim + observation.detail).text
          )
        }
      }
    guard !rows.isEmpty else { return .group([]) }
    return Markup(
      "dl", ["class": "facts"],
      rows.map { name, words in
        Markup("div", [:], [Markup("dt", text: name), Markup("dd", text: words)])
      })
  }

  /// The times that the charts show, newest first.
  private var times: Markup {
    var table = Table(
      "\(title): times, newest session first",
      [.text("session"), .number("whole")]
        + review.phases.enumerated().map { .number("\($0.offset + 1) \($0.element.title)") })
    let columns = ([review.total] + review.phases).map { review in
      Dictionary(review.times.map { ($0.session, $0) }, uniquingKeysWith: { first, _ in first })
    }
    for index in review.sessions.indices.suffix(RunChart.mostTimes).reversed() {
      let started = review.sessions[index].summary.started
      table.add(
        [.text("\(started.day) \(started.clock.prefix(5))")]
          + columns.map { $0[index].map(cell) ?? "–" })
    }
    return table.markup
  }

  private func cell(_ time: TimeReview.Time) -> Markup {
    switch time.verdict {
    case .short, .over:
      Markup(
        "span", ["class": time.verdict.kind], text: "\(time.active.clock()), \(time.verdict.text)")
    default: .text(time.active.clock())
    }
  }
}
