import Grids
import Sessions
import Structures

extension SessionScreen {
  /// What is to be found for the lookup at a size; `nil` when it is not open or everything was.
  public func lookupRequest(_ size: Size) -> LookupPane.Request? {
    guard case .lookingUp(let pane) = mode else { return nil }
    return pane.request(width: LookupLayout(size).width)
  }

  /// Takes what was found for a request.
  ///
  /// - Parameters:
  ///   - lines: the entries, laid out for the width of the request.
  ///   - request: what was to be found.
  public mutating func show(_ lines: [StyledLine], for request: LookupPane.Request) {
    guard case .lookingUp(var pane) = mode else { return }
    pane.show(lines, for: request)
    mode = .lookingUp(pane)
  }

  mutating func lookUp(_ key: Key, _ pane: LookupPane, size: Size) {
    var pane = pane
    pane.handle(key, rows: LookupLayout(size).rows.count)
    mode = key == .escape ? .commanding : .lookingUp(pane)
  }
}

extension SessionView {
  /// What a pane over the clock begins with: the time in one line and a rule; the time alone, and
  /// `nil`, where there is no room for more.
  func drawPane(on grid: inout Grid) -> LookupLayout? {
    let layout = LookupLayout(grid.size)
    guard grid.size.width >= 12, layout.input > layout.top else {
      drawLine(on: &grid)
      return nil
    }
    drawTimeLine(on: &grid, layout)
    if let rule = layout.rule {
      grid.fill("─", row: rule, columns: layout.columns, style: .muted)
    }
    return layout
  }

  /// The time in one line, below it what was found, and the words at the bottom.
  func drawLookup(_ pane: LookupPane, on grid: inout Grid) {
    guard let layout = drawPane(on: &grid) else { return }
    let columns = layout.columns
    let shown = pane.shown(rows: layout.rows.count)
    let marks = WordMarks(pane.editor.text)
    for (row, line) in zip(layout.rows, pane.lines[shown]) {
      grid.write(
        line.text, row: row, column: columns.lowerBound, style: line.style, width: layout.width)
      for (column, word) in marks.marks(in: line.text) {
        grid.write(
          String(word), row: row, column: columns.lowerBound + column, style: .accent,
          width: layout.width - column)
      }
    }
    let place =
      shown.count == pane.lines.count || columns.count < 40
      ? "" : "\(shown.lowerBound + 1)–\(shown.upperBound) of \(pane.lines.count)"
    let end = grid.write(place, row: layout.input, endingAt: columns.upperBound, style: .muted)
    draw(
      "look up", pane.editor, on: &grid, row: layout.input,
      columns: .cells(columns.lowerBound, upTo: place.isEmpty ? end : end - 2))
    guard let last = layout.last else { return }
    if let message = screen.message {
      grid.write(
        message, row: last, column: columns.lowerBound, style: .alert, width: columns.count)
    } else {
      let keys = ["Esc back", "↑ ↓ PgUp PgDn scroll", "the clock runs on"]
      grid.write(items: keys, row: last, columns: columns, style: .muted)
    }
  }

  func drawTimeLine(on grid: inout Grid, _ layout: LookupLayout) {
    let columns = layout.columns
    let number = "\(session.phase + 1)/\(session.plan.phases.count)"
    let isNarrow = columns.count < 60
    let time = "\(digits) \(isNarrow ? "" : "· ")\(stateText(isShort: isNarrow))"
    guard columns.count >= 30 else {
      grid.write(
        "\(number) \(time)", row: layout.top, column: columns.lowerBound, style: stateStyle,
        width: columns.count)
      return
    }
    grid.write(
      "\(number) \(phase.title)", time, row: layout.top, columns: columns,
      styles: (.heading, stateStyle))
  }
}

/// Where the parts of the lookup stand.
struct LookupLayout {
  let columns: Range<Int>
  /// The row of the time.
  let top: Int
  /// The row of the line below it; `nil` when there is no room for it.
  let rule: Int?
  /// The rows for what was found.
  let rows: Range<Int>
  /// The row of the words.
  let input: Int
  /// The row of the keys; `nil` when there is no room for it.
  let last: Int?

  /// Lines longer than this are hard to read, in columns.
  static let longestLine = 100

  /// How long the lines of what was found may get, in columns.
  var width: Int { min(columns.count, LookupLayout.longestLine) }

  init(_ size: Size) {
    let layout = SessionLayout(size)
    columns = layout.columns
    top = layout.rows.lowerBound
    let isTall = layout.rows.count >= 8
    last = isTall ? layout.rows.upperBound - 1 : nil
    input = layout.rows.upperBound - (isTall ? 2 : 1)
    rule = layout.rows.count >= 16 ? top + 1 : nil
    rows = .cells(top + (rule == nil ? 1 : 2), upTo: input - (rule == nil ? 0 : 1))
  }
}
