import Coaching
import Grids
import Sessions
import Structures

/// Times over sessions as a line, with the ends of the window as dotted lines across.
public struct TrendChart: Hashable, Sendable {
  private let times: [TimeReview.Time]
  private let window: Window?

  /// Takes the times of a phase or of whole sessions.
  ///
  /// - Parameters:
  ///   - review: the times.
  ///   - last: how many of the newest are drawn; `nil` for as many as there is room for.
  public init(_ review: TimeReview, last: Int? = nil) {
    times = last.map { review.times.suffix(max(0, $0)) } ?? review.times
    window = review.window
  }

  /// Draws the chart; nothing where there is no time, or no room.
  ///
  /// - Parameters:
  ///   - grid: where to draw.
  ///   - rows: the rows to use, at least two.
  ///   - columns: the columns to use, at least twelve.
  public func draw(on grid: inout Grid, rows: Range<Int>, columns: Range<Int>) {
    let labels = TrendChart.labelWidth(of: times, window)
    let chart = Range.cells(columns.lowerBound + labels + 1, upTo: columns.upperBound)
    guard rows.count >= 2, chart.count >= 4 else { return }
    // More than a session a cell is a thicket.
    let shown = times.suffix(chart.count)
    guard let scale = Scale(shown, window, rows) else { return }
    drawWindow(on: &grid, scale, columns, chart)
    drawLabels(on: &grid, scale, rows, columns, labels)
    drawLine(on: &grid, shown, scale, rows, chart)
  }

  /// Where times lie: the longest above, the shortest below.
  private struct Scale {
    let least: Double
    let most: Double
    let rows: Range<Int>

    init?(_ times: ArraySlice<TimeReview.Time>, _ window: Window?, _ rows: Range<Int>) {
      let seconds = times.map(\.scaled.inSeconds)
      let ends = [window?.earliest, window?.latest].compactMap { $0?.inSeconds }
      guard !seconds.isEmpty, let least = (seconds + ends).min(), let most = (seconds + ends).max()
      else { return nil }
      (self.least, self.most, self.rows) = (least, max(most, least + 1), rows)
    }

    /// The dot of a time, counted from above.
    func dot(_ seconds: Double) -> Int {
      let dots = rows.count * 4
      return Int(((most - seconds) / (most - least) * Double(dots - 1)).rounded())
    }

    /// The row of a time.
    func row(_ seconds: Double) -> Int { rows.lowerBound + dot(seconds) / 4 }
  }

  private func drawWindow(
    on grid: inout Grid, _ scale: Scale, _ columns: Range<Int>, _ chart: Range<Int>
  ) {
    for end in [window?.earliest, window?.latest] {
      guard let end, end > .zero else { continue }
      grid.fill("┄", row: scale.row(end.inSeconds), columns: chart, style: .muted)
    }
  }

  /// The ends of the window, and those of the scale where there is room beside them.
  private func drawLabels(
    on grid: inout Grid, _ scale: Scale, _ rows: Range<Int>, _ columns: Range<Int>, _ width: Int
  ) {
    var taken: Set<Int> = []
    let ends = [window?.latest, window?.earliest].compactMap { $0?.inSeconds }.filter { $0 > 0 }
    for seconds in ends + [scale.most, scale.least] {
      let row = scale.row(seconds)
      guard taken.insert(row).inserted else { continue }
      let style: Style = ends.contains(seconds) ? .plain : .muted
      grid.write(
        Duration.seconds(seconds).clock(), row: row, endingAt: columns.lowerBound + width,
        style: style)
    }
  }

  private func drawLine(
    on grid: inout Grid, _ times: ArraySlice<TimeReview.Time>, _ scale: Scale, _ rows: Range<Int>,
    _ chart: Range<Int>
  ) {
    var canvas = BrailleCanvas(columns: chart.count, rows: rows.count)
    // A slope that is too flat says nothing.
    let step = min(16.0, Double(canvas.width - 1) / Double(max(1, times.count - 1)))
    let dots = times.enumerated().map { index, time in
      (x: Int((Double(index) * step).rounded()), y: scale.dot(time.scaled.inSeconds))
    }
    for (start, end) in zip(dots, dots.dropFirst()) { canvas.line(from: start, to: end) }
    for row in rows {
      for column in chart {
        let sign = canvas.sign(row: row - rows.lowerBound, column: column - chart.lowerBound)
        guard let sign else { continue }
        grid.fill(sign, row: row, columns: column..<(column + 1), style: .accent)
      }
    }
    guard let newest = times.last, let dot = dots.last else { return }
    let column = chart.lowerBound + dot.x / 2
    grid.fill(
      "●", row: rows.lowerBound + dot.y / 4, columns: column..<(column + 1),
      style: newest.verdict.style)
  }

  private static func labelWidth(of times: [TimeReview.Time], _ window: Window?) -> Int {
    let longest = (times.map(\.scaled) + [window?.latest ?? .zero]).max() ?? .zero
    return max(5, longest.clock().count)
  }
}
