import Charts
import Grids
import Sessions
import Structures

/// The table of phases: what was planned, what was spoken, and a bar of the two.
struct DebriefTable {
  private let start: Int
  private let end: Int
  private let hasBar: Bool
  private let hasPrompts: Bool
  private let hasWindow: Bool
  private let hasLongWindow: Bool

  /// The columns of the bar, and the one at which the latest stands.
  private static let bar = (width: 14, latest: 9)

  /// Lays the table out.
  ///
  /// - Parameters:
  ///   - width: the columns to use.
  ///   - start: the first of them.
  init(width: Int, start: Int) {
    self.start = start
    // A title far from its numbers is hard to follow.
    end = start + min(width, 92)
    hasBar = width >= 76
    hasPrompts = width >= 50
    hasWindow = width >= 50
    hasLongWindow = width >= 86
  }

  /// The columns behind the title, from the right: each with its first column.
  private var stops: (window: Int, spoken: Int, verdict: Int, bar: Int) {
    let bar = end - (hasPrompts ? 6 : 0) - (hasBar ? DebriefTable.bar.width + 1 : 0)
    let verdict = bar - 12
    let spoken = verdict - 2
    return (spoken - 8, spoken, verdict, bar)
  }

  /// Writes the headings of the columns.
  func drawHeading(on grid: inout Grid, row: Int) {
    grid.write("Phase", row: row, column: start + 3, style: .muted)
    if hasWindow { grid.write("window", row: row, endingAt: stops.window, style: .muted) }
    grid.write("spoken", row: row, endingAt: stops.spoken, style: .muted)
    if hasBar {
      grid.write(
        "latest│", row: row, endingAt: stops.bar + DebriefTable.bar.latest + 1, style: .muted)
    }
    if hasPrompts { grid.write("prompts", row: row, endingAt: end, style: .muted) }
  }

  /// Writes one phase.
  ///
  /// - Parameters:
  ///   - result: what became of it.
  ///   - number: its number, from 1.
  ///   - isSelected: whether notes go to it.
  ///   - isGold: whether it went better than ever.
  ///   - after: how many of its prompts were ticked after the end.
  ///   - grid: where to write.
  ///   - row: the row, from 0.
  func draw(
    _ result: PhaseResult, number: Int, isSelected: Bool = false, isGold: Bool = false,
    after: Int = 0, on grid: inout Grid, row: Int
  ) {
    let stops = stops
    var titleEnd = stops.spoken - 9
    if hasWindow {
      titleEnd =
        grid.write(window(of: result), row: row, endingAt: stops.window, style: .muted) - 1
    }
    grid.write(
      String(number), row: row, column: start, style: isSelected ? .selected : .muted)
    grid.write(
      result.phase.title, row: row, column: start + 3, width: max(0, titleEnd - start - 3))
    grid.write(result.visits > 0 ? result.active.clock() : "–", row: row, endingAt: stops.spoken)
    grid.write(
      result.verdict.text + (isGold ? " \(Rival.goldSign)" : ""), row: row,
      column: stops.verdict, style: result.verdict.style,
      width: (hasBar || hasPrompts ? stops.bar : end) - stops.verdict)
    if hasBar { drawBar(result, on: &grid, row: row, column: stops.bar) }
    if hasPrompts, !result.phase.prompts.isEmpty {
      let covered = "\(result.covered + after)/\(result.phase.prompts.count)"
      grid.write(covered, row: row, endingAt: end)
    }
  }

  /// The window as lists state it; where there is little room, both ends, which it was judged by.
  private func window(of result: PhaseResult) -> String {
    guard let window = result.window else { return "–" }
    return hasLongWindow ? window.text(stated: result.phase.stated) : window.range
  }

  /// The active time up to the window's earliest, in the window, and past its latest.
  private func drawBar(_ result: PhaseResult, on grid: inout Grid, row: Int, column: Int) {
    guard let window = result.window, let latest = window.latest, latest > .zero else { return }
    let (width, end) = (DebriefTable.bar.width, DebriefTable.bar.latest)
    func cells(_ time: Duration) -> Int {
      Int(min(time.milliseconds * Int64(end) / latest.milliseconds, Int64(width - 1)))
    }
    let active = cells(result.active)
    let inside = min(active, end)
    let early = min(cells(window.earliest), inside)
    grid.fill("█", row: row, columns: column..<(column + early), style: .muted)
    grid.fill("▒", row: row, columns: (column + early)..<(column + inside), style: .inWindow)
    grid.fill("│", row: row, columns: (column + end)..<(column + end + 1), style: .muted)
    if case .over = result.verdict {
      let past = max(active, end + 1) + 1
      grid.fill(
        "█", row: row, columns: .cells(column + end + 1, upTo: column + min(past, width)),
        style: .over)
    }
  }
}
