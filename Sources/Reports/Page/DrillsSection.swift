import Coaching
import Structures

/// What comes of rehearsing phases alone, and how time is felt.
struct DrillsSection {
  /// The drills, phase by phase.
  let drills: [DrillReview]
  /// How time is felt; `nil` where nothing was guessed.
  let timeSense: TimeSense?

  /// So many phases have a chart of their own, those drilled last.
  private static let mostCharts = 12

  /// Whether there is anything to tell.
  var isEmpty: Bool { drills.isEmpty && timeSense == nil }

  /// The section; nothing where there is nothing to tell.
  var markup: Markup {
    guard !isEmpty else { return .group([]) }
    return Markup(
      "section", ["id": "drills", "aria-labelledby": "drills-heading"],
      [Markup("h2", ["id": "drills-heading"], text: "Drills and time sense"), sense, table, charts])
  }

  private var sense: Markup {
    timeSense.map { Markup("p", text: $0.words + ".") } ?? .group([])
  }

  private var table: Markup {
    guard !drills.isEmpty else { return .group([]) }
    var table = Table(
      "Phases that were rehearsed alone; each time counts",
      [
        .text("phase"), .text("structure"), .number("drills"), .number("times"),
        .number("median"), .number("in window"), .number("over"), .text("trend"),
      ])
    for drill in drills {
      let times = drill.times
      table.add([
        .text(times.title), .text(drill.structure), "\(drill.sessions.count)",
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
    let drawn = drills.filter { !$0.times.times.isEmpty }.prefix(DrillsSection.mostCharts)
    return Markup(
      "div", ["class": "multiples"],
      drawn.enumerated().map { number, drill in
        let chart = RunChart(
          title: "\(drill.times.title): drills", review: drill.times, sessions: drill.sessions,
          fieldHeight: 110
        ).chart
        return Figure.markup(
          chart, id: "drill-\(number + 1)",
          caption: "\(chart.title), \(drill.times.windowText ?? "no window")")
      })
  }
}
