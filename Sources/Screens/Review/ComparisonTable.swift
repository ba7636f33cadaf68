import Charts
import Coaching
import Grids
import Structures

/// The phases of two sessions: both times, and how much longer the second took.
struct ComparisonTable {
  private let end: Int
  private let hasVerdicts: Bool
  private let hasBar: Bool

  /// Half of the columns of the bar.
  private static let half = 8
  /// The difference that fills half of the bar, in seconds.
  private static let most: Int64 = 120

  /// Lays the table out in columns from the first one on.
  init(width: Int) {
    // A title far from its numbers is hard to follow.
    end = min(width, 96)
    hasVerdicts = width >= 56
    hasBar = width >= 78
  }

  private var bar: Int { end - 2 * ComparisonTable.half - 1 }
  private var difference: Int { hasBar ? bar - 2 : end }
  /// The columns after the times, of the second and the first session.
  private var times: (first: Int, second: Int) {
    let verdict = hasVerdicts ? 11 : 0
    let second = difference - 7 - verdict
    return (second - 7 - verdict, second)
  }

  /// Writes the headings of the columns.
  func drawHeading(on grid: inout Grid, row: Int) {
    grid.write("Phase", row: row, column: 0, style: .muted, width: max(0, times.first - 6))
    grid.write("A", row: row, endingAt: max(0, times.first), style: .muted)
    grid.write("B", row: row, endingAt: max(0, times.second), style: .muted)
    grid.write("B − A", row: row, endingAt: difference, style: .muted)
    if hasBar {
      let middle = bar + ComparisonTable.half
      grid.write("quicker", row: row, endingAt: middle, style: .muted)
      grid.write("slower", row: row, column: middle + 2, style: .muted)
    }
  }

  /// Writes one phase.
  func draw(_ line: Comparison.Row, title: String, on grid: inout Grid, row: Int) {
    let times = times
    let start = write(line.first, on: &grid, row: row, endingAt: max(0, times.first))
    write(line.second, on: &grid, row: row, endingAt: max(0, times.second))
    grid.write(title, row: row, column: 0, width: max(0, start - 1))
    guard let first = line.first?.active, let second = line.second?.active else { return }
    // Of what is shown, so that the columns agree.
    let seconds = second.wholeSeconds - first.wholeSeconds
    let sign = seconds == 0 ? "" : seconds < 0 ? "−" : "+"
    grid.write(sign + Duration.seconds(seconds).clock(), row: row, endingAt: difference)
    if hasBar { drawBar(seconds, on: &grid, row: row) }
  }

  /// Writes a time and what it says; answers with the column where it begins.
  @discardableResult
  private func write(
    _ side: Comparison.Side?, on grid: inout Grid, row: Int, endingAt end: Int
  ) -> Int {
    if hasVerdicts, let side {
      grid.write(
        side.verdict.text, row: row, column: end + 1, style: side.verdict.style, width: 10)
    }
    return grid.write(side?.active.clock() ?? "–", row: row, endingAt: end)
  }

  private func drawBar(_ seconds: Int64, on grid: inout Grid, row: Int) {
    let middle = bar + ComparisonTable.half
    let size = min(abs(seconds), ComparisonTable.most) * Int64(ComparisonTable.half)
    let cells = seconds == 0 ? 0 : max(1, Int(size / ComparisonTable.most))
    grid.fill("│", row: row, columns: middle..<(middle + 1), style: .muted)
    let part = seconds < 0 ? (middle - cells)..<middle : (middle + 1)..<(middle + 1 + cells)
    grid.fill("█", row: row, columns: part, style: .accent)
  }
}
