import Coaching
import Grids
import Sessions
import Structures

/// One row a phase: its window as a band, the times of the last sessions as dots on it.
///
/// Each row has a scale of its own, on which the window's latest lies at the same column in all rows:
/// what is right of the bands is over. The newest session is `●`, older ones are `◦`, or `○` where
/// several meet; the median is `╂`, and `›` stands for times that lie beyond the right edge. The left
/// edge is no zero, where no time is that short.
public struct PhaseBars: Hashable, Sendable {
  private let reviews: [TimeReview]
  private let last: Int

  /// The scale begins at such a share of the latest at most, and ends at such a one.
  private static let starts = 0.0...0.7
  private static let ends = 1.25...2.0

  /// Takes what is drawn.
  ///
  /// - Parameters:
  ///   - reviews: the phases, from above.
  ///   - last: how many of the newest times of each are drawn.
  public init(_ reviews: [TimeReview], last: Int = 10) {
    self.reviews = reviews
    self.last = max(1, last)
  }

  /// How many rows the chart takes, its heading included.
  public var height: Int { reviews.count + 1 }

  /// Draws the chart; what has no room is left out, the last row tells how much.
  ///
  /// - Parameters:
  ///   - grid: where to draw.
  ///   - rows: the rows to use; the heading is left out when the phases alone fill them.
  ///   - columns: the columns to use.
  public func draw(on grid: inout Grid, rows: Range<Int>, columns: Range<Int>) {
    let layout = PhaseBarsLayout(reviews.map(\.title), columns)
    let scale = scale
    var row = rows.lowerBound
    if rows.count > reviews.count {
      drawHeading(on: &grid, row: row, layout, scale)
      row += 1
    }
    let room = rows.upperBound - row
    let shown = reviews.count <= room ? reviews.count : max(0, room - 1)
    for review in reviews.prefix(shown) {
      draw(review, on: &grid, row: row, layout, scale)
      row += 1
    }
    if shown < reviews.count, row < rows.upperBound {
      grid.write(
        "\(reviews.count - shown) more", row: row, column: columns.lowerBound, style: .muted,
        width: columns.count)
    }
  }

  private func drawHeading(
    on grid: inout Grid, row: Int, _ layout: PhaseBarsLayout, _ scale: ClosedRange<Double>
  ) {
    let latest = PhaseBars.cell(1, of: layout.chart.count, scale)
    if layout.chart.count >= 8 {
      grid.write(
        "latest", row: row, endingAt: layout.chart.lowerBound + latest + 1, style: .muted)
    }
    if let stop = layout.window {
      grid.write("window", row: row, endingAt: stop, style: .muted)
    }
    if let stop = layout.median { grid.write("median", row: row, endingAt: stop, style: .muted) }
    if let stop = layout.over { grid.write("over", row: row, endingAt: stop, style: .muted) }
  }

  private func draw(
    _ review: TimeReview, on grid: inout Grid, row: Int, _ layout: PhaseBarsLayout,
    _ scale: ClosedRange<Double>
  ) {
    grid.write(
      review.title, row: row, column: layout.title.lowerBound, width: layout.title.count)
    drawChart(review, on: &grid, row: row, layout.chart, scale)
    if let stop = layout.window {
      grid.write(review.windowText ?? "–", row: row, endingAt: stop, style: .muted)
    }
    if let stop = layout.median {
      let median = review.quartiles.map { Duration.seconds($0.median).clock() }
      grid.write(median ?? "–", row: row, endingAt: stop)
    }
    if let stop = layout.over, review.judged > 0 {
      let style: Style = review.over > 0 ? .plain : .muted
      grid.write("\(review.over) of \(review.judged)", row: row, endingAt: stop, style: style)
    }
  }

  private func drawChart(
    _ review: TimeReview, on grid: inout Grid, row: Int, _ columns: Range<Int>,
    _ scale: ClosedRange<Double>
  ) {
    guard !columns.isEmpty else { return }
    func place(_ share: Double) -> Int {
      columns.lowerBound + PhaseBars.cell(share, of: columns.count, scale)
    }
    func put(_ sign: Unicode.Scalar, at place: Int, _ style: Style) {
      grid.fill(sign, row: row, columns: place..<(place + 1), style: style)
    }
    let measure = PhaseBars.measure(of: review)
    if let window = review.window {
      let start = place(window.earliest.inSeconds / measure)
      let stop = window.latest.map { place($0.inSeconds / measure) + 1 } ?? columns.upperBound
      grid.fill("░", row: row, columns: .cells(start, upTo: stop), style: .muted)
    }
    let times = review.times.suffix(last)
    var counts: [Int: Int] = [:]
    for time in times.dropLast() where time.scaled.inSeconds / measure <= scale.upperBound {
      counts[place(time.scaled.inSeconds / measure), default: 0] += 1
    }
    for (place, count) in counts { put(count == 1 ? "◦" : "○", at: place, .plain) }
    if times.contains(where: { $0.scaled.inSeconds / measure > scale.upperBound }) {
      put("›", at: columns.upperBound - 1, .over)
    }
    if let median = review.quartiles?.median { put("╂", at: place(median / measure), .heading) }
    if let newest = times.last {
      let share = newest.scaled.inSeconds / measure
      put(share > scale.upperBound ? "›" : "●", at: place(share), newest.verdict.style)
    }
  }

  /// The shares of the latest at the edges: as far as times and windows go, within limits.
  private var scale: ClosedRange<Double> {
    let shares = reviews.flatMap { review in
      let measure = PhaseBars.measure(of: review)
      let earliest = review.window.map { [$0.earliest.inSeconds] } ?? []
      return (review.times.suffix(last).map(\.scaled.inSeconds) + earliest).map { $0 / measure }
    }
    func end(_ share: Double, _ limits: ClosedRange<Double>) -> Double {
      min(max(share, limits.lowerBound), limits.upperBound)
    }
    return end(
      (shares.min() ?? 0) - 0.05, PhaseBars.starts)...end(shares.max() ?? 0, PhaseBars.ends)
  }

  /// The time that stands at the column of the latest, in seconds: the latest, else the earliest; of
  /// a phase without a window its longest time.
  private static func measure(of review: TimeReview) -> Double {
    let window = review.window.map { $0.latest ?? $0.earliest }
    let longest = review.times.map(\.scaled).max() ?? .zero
    return max(0.001, (window.flatMap { $0 > .zero ? $0 : nil } ?? longest).inSeconds)
  }

  /// The cell of a share of the latest.
  private static func cell(_ share: Double, of width: Int, _ scale: ClosedRange<Double>) -> Int {
    let place = (share - scale.lowerBound) / (scale.upperBound - scale.lowerBound)
    return Int((min(max(place, 0), 1) * Double(max(0, width - 1))).rounded())
  }
}
