import Grids

/// What stands at the bottom: what is being typed, asked or told.
enum InputLine: Drawable {
  /// Nothing; a note can be begun.
  case idle
  /// Something that the person has to read.
  case told([String])
  /// Something that is being typed, behind what it is.
  case typed(String, LineEditor)

  /// How many rows it takes.
  var height: Int { if case .told(let lines) = self { lines.count } else { 1 } }

  func draw(on grid: inout Grid, in area: Area) {
    switch self {
    case .idle: Lines("note", .muted).draw(on: &grid, in: area)
    case .told(let lines): Lines(lines.map { StyledLine($0, .alert) }).draw(on: &grid, in: area)
    case .typed(let label, let editor):
      let end = grid.write(
        label + " ", row: area.row, column: area.column, style: .accent, width: area.width)
      let rest = Range.cells(min(end, area.columns.upperBound), upTo: area.columns.upperBound)
      editor.draw(on: &grid, row: area.row, columns: rest)
    }
  }
}
