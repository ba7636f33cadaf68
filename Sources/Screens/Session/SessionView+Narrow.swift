import Grids
import Sessions
import Structures

extension SessionView {
  /// One column, from the phase down to the keys; parts give way as the height shrinks.
  func drawNarrow(on grid: inout Grid, _ layout: SessionLayout, _ bar: TimelineBar) {
    let (columns, height) = (layout.columns, layout.rows.count)
    var row = layout.rows.lowerBound
    let end = layout.rows.upperBound
    for line in narrowHead(layout) {
      grid.write(
        line, row: row, column: columns.lowerBound, style: followUp == nil ? .plain : .alert,
        width: columns.count)
      row += 1
    }
    let number = "\(session.phase + 1)/\(session.plan.phases.count) "
    let title = number + phase.title
    grid.write(
      title, windowText(beside: title, columns.count), row: row, columns: columns,
      styles: (.heading, .plain))
    row += 1 + (tallDigits(layout) == nil ? 2 : 3)
    let bottom = layout.timelineRow ?? end - 2
    drawList(on: &grid, columns, .cells(row, upTo: bottom - (height >= 12 ? 1 : 0)))
    drawNarrowTime(on: &grid, layout, bar, withPace: true)
    drawInput(on: &grid, row: end - 2, columns: columns, hasPace: height >= 12)
    grid.write(items: keys, row: end - 1, columns: columns, style: .muted, gap: 1)
  }

  /// The window, or as much of it as leaves the title whole.
  private func windowText(beside title: String, _ columns: Int) -> String {
    let room = columns - Symbol.columns(in: title) - 1
    guard columns >= 30 else { return "" }
    guard Symbol.columns(in: windowText) > room else { return windowText }
    return session.window(of: session.phase)?.text(stated: phase.stated, isShort: true) ?? ""
  }

  /// What changes when nothing happens but time.
  func drawNarrowTime(
    on grid: inout Grid, _ layout: SessionLayout, _ bar: TimelineBar, withPace: Bool
  ) {
    let (columns, height) = (layout.columns, layout.rows.count)
    let row = layout.rows.lowerBound + narrowHead(layout).count + 1
    var start = columns.lowerBound
    let tall = tallDigits(layout)
    if let tall {
      let widest = screen.readout.widest(session)
      let end = start + max(tall.columns(of: widest), tall.columns(of: digits))
      tall.draw(digits, on: &grid, row: row, endingAt: end, style: stateStyle)
      start = end + 3
    } else {
      grid.write(digits, row: row, column: start, style: stateStyle)
    }
    let isShort = tall == nil || columns.upperBound - start < 29
    grid.fill(" ", row: row + 1, columns: .cells(start, upTo: columns.upperBound))
    grid.write(
      stateText(isShort: isShort), row: row + 1, column: start, style: stateStyle,
      width: max(0, columns.upperBound - start))
    if tall != nil, followUp != nil {
      grid.fill(" ", row: row + 2, columns: .cells(start, upTo: columns.upperBound))
      grid.write(
        followUpAge, row: row + 2, column: start, style: .muted,
        width: max(0, columns.upperBound - start))
    }
    let timelineRow = layout.timelineRow
    if height >= 12, withPace {
      drawPace(
        on: &grid, row: (timelineRow ?? layout.rows.upperBound - 2) - 1, columns: columns)
    }
    if let timelineRow, !isClockHidden { bar.draw(session, on: &grid, row: timelineRow) }
  }

  /// What is asked, in one or two lines: the follow-up that waits for its answer, else the question.
  private func narrowHead(_ layout: SessionLayout) -> [String] {
    guard layout.rows.count >= 10 else { return [] }
    let text = followUp.map { "? " + $0.text } ?? question ?? session.plan.structure.title
    return TextWrap.lines(
      text, width: layout.columns.count, most: layout.rows.count >= 12 ? 2 : 1)
  }

  /// The size of digits of several rows; `nil` where there is no room for them.
  private func tallDigits(_ layout: SessionLayout) -> BigDigits? {
    let room = layout.columns.count
    guard !isClockHidden, layout.rows.count >= 9,
      let size = BigDigits.largest(for: screen.readout.widest(session), columns: room - 1, rows: 3)
    else { return nil }
    return size.columns(of: digits) <= room ? size : nil
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
