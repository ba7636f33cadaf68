import Coaching
import Structures

/// What comes of rehearsing phases alone, and how time is felt.
struct DrillsSection {
  /// The numbers.
  let review: Review

  /// Whether there is anything to tell.
  var isEmpty: Bool { review.drills.isEmpty && review.timeSense == nil }

  /// The section; nothing where there is nothing to tell.
  var markup: Markup {
    guard !isEmpty else { return .group([]) }
    return Markup(
      "section", ["id": "drills", "aria-labelledby": "drills-heading"],
      [Markup("h2", ["id": "drills-heading"], text: "Drills and time sense"), drills, sense])
  }

  private var sense: Markup {
    guard let sense = review.timeSense else { return .group([]) }
    return .group([
      Markup("h3", text: "Time sense"), Markup("p", text: sense.words + "."),
      Figure.markup(sense.chart, id: "time-sense", caption: "Each guess: \(sense.curve)"),
    ])
  }

  private var drills: Markup {
    guard !review.drills.isEmpty else { return .group([]) }
    let rest = review.uncharted.map { [Markup("p", ["class": "remark"], text: $0)] } ?? []
    return .group([table, charts] + rest)
  }

  private var table: Markup {
    var table = Table(
      "Phases that were rehearsed alone; each time counts",
      [
        .text("phase"), .text("structure"), .number("drills"), .number("times"),
        .number("median"), .number("in window"), .number("over"), .text("trend"),
      ])
    for drill in review.drills {
      let times = drill.times
      table.add([
        .text(times.title), .text(drill.structure.title), "\(drill.sessions.count)",
        "\(times.times.count)",
        .text(times.quartiles.map { ReviewWords.clock($0.median) } ?? "–"),
        .text(ReviewWords.share(times.inWindow, of: times.judged)),
        .text(ReviewWords.share(times.over, of: times.judged)),
        .text(times.trend.map(\.signed) ?? "–"),
      ])
    }
    return table.markup
  }

  private var charts: Markup {
    Markup(
      "div", ["class": "multiples"],
      review.charted.enumerated().map { number, drill in
        let chart = drill.chart
        return Figure.markup(
          chart, id: "drill-\(number + 1)",
          caption: "\(chart.title), \(drill.times.windowText ?? "no window")")
      })
  }
}
