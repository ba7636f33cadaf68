import Grids
import Sessions

extension SessionScreen {
  /// Shows the question of the phase whole, with what was resolved.
  mutating func readQuestion(_ session: Session) {
    guard let question = session.question(of: session.phase) else {
      message = "no question is asked; w asks one"
      return
    }
    let resolution = session.plan.resolution.map { ["", "Last time you wanted: \($0)"] }
    mode = .reading(ReadingPane("The question", [question] + (resolution ?? [])))
  }

  /// Scrolls, or leaves what is read: any other key does that.
  mutating func read(_ key: Key, _ pane: ReadingPane, size: Size) {
    var pane = pane
    let layout = LookupLayout(size)
    let isScrolling = pane.scroll(key, width: layout.width, rows: layout.readingRows.count)
    mode = isScrolling ? .reading(pane) : .commanding
  }
}

extension SessionView {
  /// The time in one line, below it what is read, and the keys at the bottom.
  func drawReading(_ pane: ReadingPane, on grid: inout Grid) {
    guard let layout = drawPane(on: &grid) else { return }
    let columns = layout.columns
    let rows = layout.readingRows
    let (lines, count) = pane.lines(width: layout.width, rows: rows.count)
    for (row, line) in zip(rows, lines) {
      grid.write(
        line.text, row: row, column: columns.lowerBound, style: line.style, width: layout.width)
    }
    let scroll = count > rows.count ? ["↑ ↓ scroll"] : []
    grid.write(
      items: ["any key: back"] + scroll + ["the clock runs on"], row: layout.last ?? layout.input,
      columns: columns, style: .muted)
  }
}

extension LookupLayout {
  /// The rows for something that is read, which needs no line to type in.
  var readingRows: Range<Int> { .cells(rows.lowerBound, upTo: last ?? input) }
}
