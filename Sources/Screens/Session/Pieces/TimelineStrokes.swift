import Grids

/// The phases side by side, each as far as it is done.
struct TimelineStrokes: Drawable {
  /// A phase as it is drawn: a line, and what is left of it; in the current one a point stands between
  /// both.
  struct Stroke {
    /// The columns of the phase.
    let columns: Range<Int>
    let style: Style
    /// How many columns the line takes: all or none of those of a phase that is not the current one.
    let done: Int
    let isCurrent: Bool
  }

  /// The columns of all of it.
  let columns: Range<Int>
  let strokes: [Stroke]

  func draw(on grid: inout Grid, in area: Area) {
    for (index, stroke) in strokes.enumerated() {
      draw(stroke, on: &grid, row: area.row)
      if index > 0, stroke.columns.lowerBound > columns.lowerBound {
        let separator = stroke.columns.lowerBound - 1
        grid.fill("│", row: area.row, columns: separator..<(separator + 1), style: .muted)
      }
    }
  }

  private func draw(_ stroke: Stroke, on grid: inout Grid, row: Int) {
    guard !stroke.columns.isEmpty else { return }
    let place = stroke.columns.lowerBound + stroke.done
    grid.fill("┄", row: row, columns: stroke.columns, style: .muted)
    grid.fill("━", row: row, columns: stroke.columns.lowerBound..<place, style: stroke.style)
    if stroke.isCurrent {
      grid.fill("●", row: row, columns: place..<place + 1, style: stroke.style)
    }
  }
}
