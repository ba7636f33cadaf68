import Coaching
import Grids
import Sessions

/// Numbers over time as a line, with what they are held against as dotted lines across.
public struct TrendChart: Hashable, Sendable {
  private let series: Series

  /// Takes the times of a phase or of whole sessions, or guesses.
  public init(_ series: Series) { self.series = series }

  /// Draws the chart; nothing where there is no number, or no room.
  ///
  /// - Parameters:
  ///   - grid: where to draw.
  ///   - rows: the rows to use, at least two.
  ///   - columns: the columns to use, at least twelve.
  public func draw(on grid: inout Grid, rows: Range<Int>, columns: Range<Int>) {
    let labels = labelWidth
    let chart = Range.cells(columns.lowerBound + labels + 1, upTo: columns.upperBound)
    guard rows.count >= 2, chart.count >= 4 else { return }
    // More than a session a cell is a thicket.
    let shown = series.values.suffix(chart.count)
    guard let scale = Scale(shown, series, rows) else { return }
    for edge in series.edges {
      grid.fill("┄", row: scale.row(edge), columns: chart, style: .muted)
    }
    drawLabels(on: &grid, scale, rows, columns, labels)
    drawLine(on: &grid, shown, scale, rows, chart)
  }

  /// Where numbers lie: the greatest above, the smallest below.
  private struct Scale {
    let least: Double
    let most: Double
    let rows: Range<Int>

    init?(_ shown: ArraySlice<Series.Value>, _ series: Series, _ rows: Range<Int>) {
      let numbers = shown.map(\.number) + [series.lower, series.upper].compactMap(\.self)
      guard !shown.isEmpty, let least = numbers.min(), let most = numbers.max() else { return nil }
      // So far apart are two labels that differ.
      let span = series.kind == .times ? 1 : 0.1
      (self.least, self.most, self.rows) = (least, max(most, least + span), rows)
    }

    /// The dot of a number, counted from above.
    func dot(_ number: Double) -> Int {
      let dots = rows.count * 4
      return Int(((most - number) / (most - least) * Double(dots - 1)).rounded())
    }

    /// The row of a number.
    func row(_ number: Double) -> Int { rows.lowerBound + dot(number) / 4 }
  }

  /// What the numbers are held against, and the ends of the scale where there is room beside it.
  private func drawLabels(
    on grid: inout Grid, _ scale: Scale, _ rows: Range<Int>, _ columns: Range<Int>, _ width: Int
  ) {
    var taken: Set<Int> = []
    for number in series.edges + [scale.most, scale.least] {
      let row = scale.row(number)
      guard taken.insert(row).inserted else { continue }
      grid.write(
        series.text(number), row: row, endingAt: columns.lowerBound + width,
        style: series.edges.contains(number) ? .plain : .muted)
    }
  }

  private func drawLine(
    on grid: inout Grid, _ values: ArraySlice<Series.Value>, _ scale: Scale, _ rows: Range<Int>,
    _ chart: Range<Int>
  ) {
    var canvas = BrailleCanvas(columns: chart.count, rows: rows.count)
    // A slope that is too flat says nothing.
    let step = min(16.0, Double(canvas.width - 1) / Double(max(1, values.count - 1)))
    let dots = values.enumerated().map { index, value in
      (x: Int((Double(index) * step).rounded()), y: scale.dot(value.number))
    }
    for (start, end) in zip(dots, dots.dropFirst()) { canvas.line(from: start, to: end) }
    for row in rows {
      for column in chart {
        let sign = canvas.sign(row: row - rows.lowerBound, column: column - chart.lowerBound)
        guard let sign else { continue }
        grid.fill(sign, row: row, columns: column..<(column + 1), style: .accent)
      }
    }
    guard let newest = values.last, let dot = dots.last else { return }
    let column = chart.lowerBound + dot.x / 2
    grid.fill(
      "●", row: rows.lowerBound + dot.y / 4, columns: column..<(column + 1),
      style: newest.verdict.style)
  }

  private var labelWidth: Int {
    let most = max(series.values.map(\.number).max() ?? 0, series.upper ?? 0)
    return max(5, series.text(most).count)
  }
}
