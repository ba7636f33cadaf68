import Grids

/// Writing from the top of an area to its bottom.
extension Area {
  /// Writes a line at the top, and goes below it.
  mutating func write(_ text: String, _ style: Style = .plain, on grid: inout Grid) {
    guard !rows.isEmpty else { return }
    grid.write(text, row: rows.lowerBound, column: columns.lowerBound, style: style, width: width)
    skip()
  }

  /// Writes a text at the top that may take several lines.
  mutating func write(
    wrapped text: String, _ style: Style = .plain, most: Int = 4, on grid: inout Grid
  ) {
    for line in TextWrap.lines(text, width: width, most: most) { write(line, style, on: &grid) }
  }

  /// Leaves rows at the top blank.
  mutating func skip(_ count: Int = 1) {
    rows = .cells(min(rows.lowerBound + count, rows.upperBound), upTo: rows.upperBound)
  }
}
