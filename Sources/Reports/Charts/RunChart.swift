import Coaching
import Sessions
import Structures

/// Numbers one after the other, such as the times of a phase: the window as a band, or what is exact
/// as a line, each number as a dot, the median as a line.
struct RunChart {
  /// So many of the newest are drawn; median and quartiles are of all.
  static let mostTimes = 100

  /// What it is called.
  let title: String
  /// The numbers.
  let series: Series
  /// How high the field is, in pixels.
  var fieldHeight = 170.0

  private let top = 30.0

  /// The chart.
  var chart: Chart {
    let scale = TimeScale([series], hasZero: false, most: fieldHeight > 120 ? 5 : 3)
    let values = series.values.suffix(RunChart.mostTimes)
    func down(_ number: Double) -> Double { top + fieldHeight * (1 - scale.place(number)) }
    var marks: [Markup] = []
    if let lower = series.lower {
      let (upper, foot) = (series.upper.map(down) ?? top, down(lower))
      marks.append(
        series.kind == .guesses
          ? Shapes.line(from: 0, foot, to: 1, foot, "exact")
          : Shapes.box(0, upper, width: 1, height: foot - upper, "window"))
    }
    for tick in scale.ticks {
      marks.append(Shapes.line(from: 0, down(tick), to: 1, down(tick), "grid"))
      marks.append(Shapes.text(series.text(tick), 0, down(tick) - 4))
    }
    if let quartiles = series.quartiles {
      let (upper, lower) = (down(quartiles.upper), down(quartiles.lower))
      marks.append(Shapes.box(0.992, upper, width: 0.008, height: lower - upper, "quartiles"))
      let middle = down(quartiles.median)
      marks.append(Shapes.line(from: Chart.field.lowerBound, middle, to: 1, middle, "median"))
    }
    for (index, value) in values.enumerated() {
      let share = values.count == 1 ? 0.5 : Double(index) / Double(values.count - 1)
      marks.append(
        Shapes.dot(
          value.verdict, Chart.across(share), down(value.number),
          title: "\(value.started.day): \(value.words)"))
    }
    marks += dates(values)
    return Chart(
      title: title, description: description, height: top + fieldHeight + 20, legend: legend,
      marks: marks)
  }

  private var legend: Shapes.Legend {
    var legend = Shapes.Legend()
    let kinds = Set(series.values.map(\.verdict.kind))
    for (verdict, words) in RunChart.verdicts where kinds.contains(verdict.kind) {
      legend.add(verdict, words)
    }
    if series.kind == .guesses {
      legend.add(.untimed, "a guess")
      legend.addLine("exact", series.aim)
    }
    if let quartiles = series.quartiles {
      legend.addLine("median", "median \(series.text(quartiles.median))")
    }
    return legend
  }

  private static let verdicts: [(PhaseResult.Verdict, String)] = [
    (.short(.zero), "early"), (.inWindow, "in window"), (.over(.zero), "over"),
  ]

  private func dates(_ values: ArraySlice<Series.Value>) -> [Markup] {
    guard let first = values.first?.started.day, let last = values.last?.started.day else {
      return []
    }
    let y = top + fieldHeight + 16
    guard values.count > 1 else { return [Shapes.text(first, Chart.across(0.5), y, .middle)] }
    return [Shapes.text(first, Chart.field.lowerBound, y), Shapes.text(last, 1, y, .end)]
  }

  /// The same in words.
  private var description: String {
    let (all, drawn) = (series.values.count, min(series.values.count, RunChart.mostTimes))
    let count = series.count(all)
    var parts = [drawn < all ? "The newest \(drawn) of \(count)" : count, series.aim]
    if let quartiles = series.quartiles {
      parts.append(
        "median \(series.text(quartiles.median)), quartiles "
          + "\(series.text(quartiles.lower)) and \(series.text(quartiles.upper))")
    }
    let kinds = series.values.map(\.verdict.kind)
    let judged = RunChart.verdicts.map { verdict, words in
      (number: kinds.count { $0 == verdict.kind }, words: words)
    }
    let sum = judged.reduce(0) { $0 + $1.number }
    if sum > 0 {
      let words = judged.map { "\($0.number) \($0.words)" }.joined(separator: ", ")
      parts.append("of \(sum): \(words)")
    }
    return parts.joined(separator: "; ") + "."
  }
}
