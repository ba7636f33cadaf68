import Grids
import Sessions
import Structures

extension SessionView {
  /// Two columns: the time on the left, prompts and notes on the right.
  func drawWide(
    on grid: inout Grid, _ layout: SessionLayout, _ head: SessionHead, _ dial: Dial,
    _ bar: TimelineBar
  ) {
    let (columns, bottom) = (layout.columns, layout.rows.upperBound)
    draw(head, on: &grid, row: layout.rows.lowerBound, columns)
    grid.write(
      phase.title, windowText, row: dial.rows.lowerBound - 2, columns: columns,
      styles: (.heading, .plain))
    let notebook = Range.cells(dial.columns.upperBound, upTo: columns.upperBound)
    let rest = layout.isLarge ? drawAhead(on: &grid, notebook, dial.rows) : dial.rows
    drawNotebook(on: &grid, notebook, rest)
    if layout.isLarge { drawBand(on: &grid, row: dial.rows.upperBound + 1, columns) }
    if !isClockHidden { bar.drawNames(of: session, on: &grid, row: bottom - 5) }
    grid.fill("─", row: bottom - 3, columns: columns, style: .muted)
    drawWideTime(on: &grid, layout, head, dial, bar, withPace: true)
    drawInput(on: &grid, row: bottom - 2, columns: columns, hasPace: true)
    grid.write(items: keys, row: bottom - 1, columns: columns, style: .muted)
  }

  /// What changes when nothing happens but time.
  func drawWideTime(
    on grid: inout Grid, _ layout: SessionLayout, _ head: SessionHead, _ dial: Dial,
    _ bar: TimelineBar, withPace: Bool
  ) {
    let (columns, bottom) = (layout.columns, layout.rows.upperBound)
    if !head.followUp.isEmpty {
      let row = layout.rows.lowerBound + 1 + head.question.count
      grid.fill(
        " ", row: row,
        columns: .cells(columns.upperBound - SessionHead.ageWidth, upTo: columns.upperBound))
      grid.write(followUpAge, row: row, endingAt: columns.upperBound, style: .muted)
    }
    draw(dial, on: &grid)
    if !isClockHidden { bar.draw(session, on: &grid, row: bottom - 6) }
    if withPace { drawPace(on: &grid, row: bottom - 4, columns: columns) }
  }

  /// Title, question, follow-up and a rule.
  private func draw(
    _ head: SessionHead, on grid: inout Grid, row top: Int, _ columns: Range<Int>
  ) {
    let plan = session.plan
    let speed = Speed.text(plan.speed)
    let sign = session.isPaused ? "paused" : "▶"
    let mode =
      plan.mode == .answer
      ? "hands-free" : plan.mode == .drill ? "drill" : plan.autoAdvance ? "auto" : nil
    let right = [speed, mode, plan.clock.words, plan.level, place, sign].compactMap(\.self).joined(
      separator: " · ")
    grid.write(
      plan.structure.title, right, row: top, columns: columns, styles: (.plain, .muted))
    var row = top + 1
    for line in head.question {
      grid.write(
        line, row: row, column: columns.lowerBound, style: .heading, width: columns.count)
      row += 1
    }
    for line in head.followUp {
      grid.write(
        line, row: row, column: columns.lowerBound, style: .alert,
        width: columns.count - SessionHead.ageWidth)
      row += 1
    }
    grid.fill("─", row: row, columns: columns, style: .muted)
  }

  /// The digits and what the window says.
  private func draw(_ dial: Dial, on grid: inout Grid) {
    let left = dial.columns.lowerBound
    if let size = dial.size {
      size.draw(
        digits, on: &grid, row: dial.digitsRow, endingAt: left + size.columns(of: dial.widest),
        style: stateStyle)
    } else {
      grid.write(digits, row: dial.digitsRow, column: left, style: stateStyle)
    }
    let row = dial.digitsRow + (dial.size?.height ?? 1) + 1
    grid.fill(" ", row: row, columns: dial.columns)
    let label =
      screen.readout == .left ? "" : screen.readout == .elapsed ? "spoken · " : "time of day · "
    let end = grid.write(label, row: row, column: left, style: .muted)
    let (words, room) = (stateText(), dial.columns.upperBound - end - 1)
    grid.write(
      words.count > room ? stateText(isShort: true) : words, row: row, column: end,
      style: stateStyle, width: room)
  }

  /// The prompts as a checklist, the notes below them.
  private func drawNotebook(on grid: inout Grid, _ columns: Range<Int>, _ area: Range<Int>) {
    var row = area.lowerBound
    let covered = session.covered(in: session.phase)
    let notes = session.notes.filter { $0.phase == session.phase }
    if !phase.prompts.isEmpty {
      let count = "\(covered.count) of \(phase.prompts.count)"
      grid.write("Prompts", count, row: row, columns: columns, styles: (.muted, .muted))
      row = drawPrompts(on: &grid, columns, row + 1, until: area.upperBound - 4) + 1
    }
    let room = area.upperBound - row - 1
    guard !notes.isEmpty, room > 0 else { return }
    let hidden = notes.count - min(notes.count, room)
    let count = hidden == 0 ? "" : "\(hidden) earlier"
    grid.write("Notes", count, row: row, columns: columns, styles: (.muted, .muted))
    for note in notes.suffix(room) {
      row += 1
      drawNote(note, on: &grid, row: row, columns)
    }
  }

  /// As many prompts as there is room for, from the first that is not covered; returns the row below.
  private func drawPrompts(
    on grid: inout Grid, _ columns: Range<Int>, _ start: Int, until end: Int
  ) -> Int {
    let covered = session.covered(in: session.phase)
    let texts = phase.prompts.map { TextWrap.lines($0, width: columns.count - 4, most: 2) }
    let isAiry = end - start >= texts.reduce(4) { $0 + $1.count + 1 }
    let isWhole = texts.reduce(0, { $0 + $1.count }) <= end - start
    let first = isWhole ? 0 : shownPrompts(room: max(1, (end - start) / 2)).lowerBound
    var row = start + (isAiry ? 1 : 0)
    for index in texts.indices.dropFirst(first) {
      let lines = texts[index]
      let isLast = index == texts.count - 1
      guard row + lines.count + (isLast ? 0 : 1) <= end || index == first else {
        let words = "\(texts.count - index) more"
        grid.write(words, row: row, column: columns.lowerBound + 4, style: .muted)
        return row + 1
      }
      drawPrompt(
        index, lines[0], isCovered: covered.contains(index), on: &grid, row: row, columns)
      for (offset, line) in lines.dropFirst().enumerated() {
        grid.write(
          line, row: row + 1 + offset, column: columns.lowerBound + 4,
          style: covered.contains(index) ? .done : .plain, width: columns.count - 4)
      }
      row += lines.count + (isAiry ? 1 : 0)
    }
    return row - (isAiry ? 1 : 0)
  }

  /// The prompts to show when there is room for some of them: from the first that is not covered.
  func shownPrompts(room: Int) -> Range<Int> {
    let count = phase.prompts.count
    let covered = session.covered(in: session.phase)
    let first = (0..<count).first { !covered.contains($0) } ?? 0
    let start = room >= count ? 0 : min(first, count - room)
    return .cells(start, upTo: min(count, start + max(0, room)))
  }

  func drawPrompt(
    _ index: Int, _ text: String, isCovered: Bool, on grid: inout Grid, row: Int,
    _ columns: Range<Int>
  ) {
    let number = index < 9 ? "\(index + 1)" : " "
    grid.write(
      "\(isCovered ? "✓" : "·") \(number) \(text)", row: row,
      column: columns.lowerBound, style: isCovered ? .done : .plain, width: columns.count)
  }

  func drawNote(_ note: Note, on grid: inout Grid, row: Int, _ columns: Range<Int>) {
    let stamp = isClockHidden ? "·" : note.stamp.clock()
    let start = grid.write(stamp + " ", row: row, column: columns.lowerBound, style: .muted)
    let (text, style): (String, Style) =
      switch note.content {
      case .text(let text): (text, .plain)
      case .mark(let mark): ("\(mark.sign) \(mark.rawValue)", .accent)
      case .followUp(let text): ("? \(text)", .plain)
      }
    grid.write(
      text, row: row, column: start, style: style, width: max(0, columns.upperBound - start))
  }
}
