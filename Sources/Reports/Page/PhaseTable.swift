import Coaching
import Structures
import Texts

/// The numbers of all phases, and what is missing for those that cannot be told yet.
struct PhaseTable {
  /// The structure.
  let review: StructureReview

  /// The table, and what is missing below it.
  var markup: Markup {
    var table = Table(
      "\(review.title): the phases in numbers",
      [
        .text("phase"), .number("window"), .number("times"), .number("median"),
        .number("quartiles"), .number("best"), .number("last"), .text("early · in · over"),
        .number("early"), .number("in window"), .number("over"), .number("over by"),
        .number("prompts"), .text("trend"),
      ])
    for (index, phase) in review.phases.enumerated() {
      table.add(cells(phase, "\(index + 1) \(phase.title)"))
    }
    table.add(cells(review.total, "Whole session"), kind: "total")
    let needed = review.phases.enumerated().compactMap { missing($1, "\($0 + 1) \($1.title)") }
    let words =
      needed.isEmpty
      ? []
      : [
        Markup(
          "p", ["class": "remark"], text: "Still missing: " + needed.joined(separator: "; ") + ".")
      ]
    return .group([table.markup] + words)
  }

  private func cells(_ times: TimeReview, _ title: String) -> [Markup] {
    let quartiles = times.quartiles
    return [
      .text(title), .text(times.windowText ?? "–"), "\(times.times.count)",
      .text(quartiles.map { ReviewWords.clock($0.median) } ?? "–"),
      .text(
        quartiles.map { "\(ReviewWords.clock($0.lower))–\(ReviewWords.clock($0.upper))" } ?? "–"),
      .text(times.best?.scaled.clock() ?? "–"), .text(times.last?.scaled.clock() ?? "–"),
      bar(times), share(times.early, times), share(times.inWindow, times),
      share(times.over, times), .text(times.medianOver.map(ReviewWords.clock) ?? "–"),
      .text(ReviewWords.share(times.covered, of: times.prompts)), .text(times.trend?.short ?? "–"),
    ]
  }

  private func share(_ part: Int, _ times: TimeReview) -> Markup {
    guard times.judged > 0 else { return "–" }
    return .group([
      .text("\(ReviewWords.share(part, of: times.judged)) "),
      Markup("small", text: "\(part)"),
    ])
  }

  /// The three shares as a bar; the numbers stand beside it.
  private func bar(_ times: TimeReview) -> Markup {
    guard times.judged > 0 else { return "–" }
    var start = 0.0
    let parts = [(times.early, "early"), (times.inWindow, "within"), (times.over, "over")].map {
      part, kind in
      let width = Double(part) / Double(times.judged)
      defer { start += width }
      return Shapes.box(start, 2, width: width - (part > 0 ? 0.01 : 0), height: 8, "part \(kind)")
    }
    return Markup(
      "svg", ["class": "shares", "width": "88", "height": "12", "aria-hidden": "true"], parts)
  }

  private func missing(_ times: TimeReview, _ title: String) -> String? {
    let count = times.times.count
    let needed = [
      count < Quantiles.fewest ? "\(Quantiles.fewest - count) more for a median" : nil,
      count < Trend.fewest ? "\(Trend.fewest - count) more for a trend" : nil,
      (1..<Quantiles.fewest).contains(times.over)
        ? Counted.text(Quantiles.fewest - times.over, "more overrun")
          + " for their median" : nil,
    ].compactMap(\.self)
    return needed.isEmpty ? nil : "\(title): \(needed.joined(separator: ", "))"
  }
}
