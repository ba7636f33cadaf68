import Grids
import Sessions

extension SessionScreen {
  /// Shows the question of the phase whole, with what was resolved.
  mutating func readQuestion(_ session: Session) {
    guard let question = session.question(of: session.phase) else {
      message = "no question is asked; w asks one"
      return
    }
    let resolution = session.plan.resolution.map { ["", "\(session.plan.resolutionLabel): \($0)"] }
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

extension SessionScene {
  /// What is read, and the keys at the bottom.
  func reading(_ pane: ReadingPane, _ layout: LookupLayout) -> [Region] {
    let columns = layout.columns
    let rows = layout.readingRows
    let (lines, count) = pane.lines(width: layout.width, rows: rows.count)
    let scroll = count > rows.count ? ["↑ ↓ scroll"] : []
    return paneRule(layout) + [
      Region(Area(rows: rows, columns: columns.prefix(layout.width)), Lines(Array(lines))),
      Region(
        Area(row: layout.last ?? layout.input, columns: columns),
        Items(["any key: back"] + scroll + ["the clock runs on"])),
    ]
  }
}
