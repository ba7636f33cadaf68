import Grids

/// A time in large digits, or as text where there is no room for them.
struct Digits: Drawable {
  let text: String
  /// The size of the digits; `nil` when they are plain text.
  let size: BigDigits?
  let style: Style

  func draw(on grid: inout Grid, in area: Area) {
    guard let size else {
      grid.write(text, row: area.row, column: area.column, style: style, width: area.width)
      return
    }
    size.draw(text, on: &grid, row: area.row, endingAt: area.columns.upperBound, style: style)
  }
}
