/// A part of a screen: an area, and what is drawn there.
public struct Region {
  /// Where it stands.
  public let area: Area
  private let content: any Drawable

  /// Places something.
  public init(_ area: Area, _ content: some Drawable) {
    (self.area, self.content) = (area, content)
  }

  /// Draws it in place of what was there before.
  public func draw(on grid: inout Grid) {
    if let cursor = grid.cursor, area.contains(cursor) { grid.cursor = nil }
    for row in area.rows { grid.fill(" ", row: row, columns: area.columns) }
    content.draw(on: &grid, in: area)
  }
}
