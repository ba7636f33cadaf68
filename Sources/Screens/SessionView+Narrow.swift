import Grids
import Sessions
import Structures

extension SessionScreen {
  /// One column, from the phase down to the keys; parts give way as the height shrinks.
  func drawNarrow(on grid: inout Grid, _ layout: SessionLayout) {
    let (columns, height) = (layout.columns, layout.rows.count)
    var row = layout.rows.lowerBound
    let end = layout.rows.upperBound
    if height >= 10 {
      let title = session.plan.question ?? session.plan.structure.title
      grid.write(title, row: row, column: columns.lowerBound, width: columns.count)
      row += 1
    }
    let number = "\(session.phase + 1)/\(session.plan.phases.count) "
    grid.write(
      number + phase.title, columns.count < 30 ? "" : windowText, row: row, columns: columns,
      styles: (.heading, .plain))
    row = drawTime(on: &grid, row: row + 1, columns, isTall: height >= 9)
    let bottom = layout.timelineRow ?? end - 2
    drawList(on: &grid, columns, .cells(row, upTo: bottom - (height >= 12 ? 1 : 0)))
    if height >= 12 { drawPace(on: &grid, row: bottom - 1, columns: columns) }
    if let timelineRow = layout.timelineRow {
      TimelineBar(session, columns: columns).draw(on: &grid, row: timelineRow)
    }
    drawInput(on: &grid, row: end - 2, columns: columns, hasPace: height >= 12)
    grid.write(items: keys, row: end - 1, columns: columns, style: .muted, gap: 1)
  }

  /// Time and state; returns the row below.
  private func drawTime(
    on grid: inout Grid, row: Int, _ columns: Range<Int>, isTall: Bool
  ) -> Int {
    let widest = readout.widest(session)
    let small = BigDigits.largest(for: widest, columns: columns.count - 1, rows: 3)
    guard isTall, let small, small.columns(of: digits) <= columns.count else {
      grid.write(digits, row: row, column: columns.lowerBound, style: stateStyle)
      grid.write(
        stateText(isShort: true), row: row + 1, column: columns.lowerBound, style: stateStyle,
        width: columns.count)
      return row + 2
    }
    let end = columns.lowerBound + max(small.columns(of: widest), small.columns(of: digits))
    small.draw(digits, on: &grid, row: row, endingAt: end, style: stateStyle)
    grid.write(
      stateText(isShort: columns.count - small.columns(of: widest) < 32), row: row + 1,
      column: end + 3, style: stateStyle, width: columns.upperBound - end - 3)
    return row + 3
  }

  /// The next prompts, and the latest note below them.
  private func drawList(on grid: inout Grid, _ columns: Range<Int>, _ rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    let notes = session.notes.filter { $0.phase == session.phase }
    let noteRows = notes.isEmpty || rows.count < 2 ? 0 : min(notes.count, max(1, rows.count / 3))
    var row = rows.lowerBound
    let covered = session.covered(in: session.phase)
    for index in shownPrompts(room: rows.count - noteRows) {
      drawPrompt(
        index, phase.prompts[index], isCovered: covered.contains(index), on: &grid, row: row,
        columns)
      row += 1
    }
    for note in notes.suffix(noteRows) {
      drawNote(note, on: &grid, row: row, columns)
      row += 1
    }
  }
}
