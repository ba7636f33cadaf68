/// What can be drawn.
public protocol Drawable {
  /// Draws it; cells outside the area are left alone.
  ///
  /// - Parameters:
  ///   - grid: where to draw.
  ///   - area: the part of the grid to use, blank before.
  func draw(on grid: inout Grid, in area: Area)
}

extension Drawable {
  /// A grid full of it.
  ///
  /// - Parameter size: the size of the terminal, in cells.
  /// - Returns: a grid of that size.
  public func grid(_ size: Size) -> Grid {
    var grid = Grid(size)
    draw(on: &grid, in: Area(size))
    return grid
  }
}
