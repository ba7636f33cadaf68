/// A screen as it was drawn last, which is brought up to date by drawing what has changed.
public struct Frame<Screen: Screenful> {
  private var grid = Grid(Size(width: 0, height: 0))
  /// What all of the grid was drawn from the last time.
  private var drawn: (scene: Screen.Scene, layout: Screen.Layout, standing: [Region])?
  /// The rows in which the grid may differ from the one before; `nil` stands for all.
  public private(set) var changed: [Range<Int>]?
  /// What tells this frame from others.
  public let identity = FrameIdentity()

  /// Creates a frame in which nothing was drawn yet.
  public init() {}

  /// Brings the frame up to date.
  ///
  /// - Parameters:
  ///   - screen: what is to be seen.
  ///   - size: the size of the terminal, in cells.
  /// - Returns: the same grid as that of the screen, drawn anew.
  public mutating func grid(of screen: Screen, _ size: Size) -> Grid {
    let scene = screen.scene
    if let drawn, size == grid.size, scene == drawn.scene {
      let moving = screen.moving(drawn.layout)
      let over = drawn.standing.filter { region in
        moving.contains { $0.area.overlaps(region.area) }
      }
      for region in moving + over { region.draw(on: &grid) }
      changed = (moving + over).map(\.area.rows)
      return grid
    }
    let layout = Screen.layout(scene, size)
    let standing = Screen.standing(scene, layout)
    grid = Grid(size)
    for region in screen.moving(layout) + standing { region.draw(on: &grid) }
    (drawn, changed) = ((scene, layout, standing), nil)
    return grid
  }
}
