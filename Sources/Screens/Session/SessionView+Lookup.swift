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

extension SessionScene {
  /// What a pane over the clock begins with, below the time in one line: a rule.
  func paneRule(_ layout: LookupLayout) -> [Region] {
    layout.rule.map { [Region(Area(row: $0, columns: layout.columns), Fill("─"))] } ?? []
  }

  /// What was found, and the words at the bottom.
  func lookup(_ pane: LookupPane, _ layout: LookupLayout) -> [Region] {
    let columns = layout.columns
    let shown = pane.shown(rows: layout.rows.count)
    let place =
      shown.count == pane.lines.count || columns.count < 40
      ? "" : "\(shown.lowerBound + 1)–\(shown.upperBound) of \(pane.lines.count)"
    let end = columns.upperBound - (place.isEmpty ? 0 : Symbol.columns(in: place) + 2)
    var regions = paneRule(layout)
    regions += [
      Region(
        Area(rows: layout.rows, columns: columns.prefix(layout.width)),
        FoundLines(lines: Array(pane.lines[shown]), words: pane.editor.text)),
      Region(
        Area(row: layout.input, columns: columns), Ends(StyledLine(""), StyledLine(place, .muted))),
      Region(
        Area(row: layout.input, columns: .cells(columns.lowerBound, upTo: end)),
        InputLine.typed("look up", pane.editor)),
    ]
    guard let last = layout.last else { return regions }
    let area = Area(row: last, columns: columns)
    let keys = Items(["Esc back", "↑ ↓ PgUp PgDn scroll", "the clock runs on"])
    return regions
      + [screen.message.map { Region(area, Lines($0, .alert)) } ?? Region(area, keys)]
  }
}

extension SessionView {
  /// The time in one line.
  func timeLine(_ layout: LookupLayout) -> Region {
    let columns = layout.columns
    let isNarrow = columns.count < 60
    let time = "\(digits) \(isNarrow ? "" : "· ")\(stateText(isShort: isNarrow))"
    let line =
      columns.count < 30
      ? Ends(StyledLine("\(scene.number) \(time)", scene.stateStyle), StyledLine(""))
      : Ends(
        StyledLine("\(scene.number) \(scene.phase.title)", .heading),
        StyledLine(time, scene.stateStyle))
    return Region(Area(row: layout.top, columns: columns), line)
  }
}

/// Lines that were found, in which the words that were looked for are marked.
private struct FoundLines: Drawable {
  let lines: [StyledLine]
  /// The words as they were typed.
  let words: String

  func draw(on grid: inout Grid, in area: Area) {
    let marks = WordMarks(words)
    Lines(lines).draw(on: &grid, in: area)
    for (row, line) in zip(area.rows, lines) {
      for (column, word) in marks.marks(in: line.text) {
        grid.write(
          String(word), row: row, column: area.column + column, style: .accent,
          width: area.width - column)
      }
    }
  }
}
