import Grids
import Sessions

/// The screen of a running session as it was drawn last.
///
/// From one second to the next only the time changes, so only what shows it is drawn again; the rest
/// stays as it is for minutes.
public struct SessionFrame {
  private var grid = Grid(Size(width: 0, height: 0))
  /// What all of the grid was drawn from the last time, and where its parts stand.
  private var whole: (view: SessionView, parts: SessionParts)?

  /// Creates a frame in which nothing was drawn yet.
  public init() {}

  /// Brings the frame up to date.
  ///
  /// - Parameters:
  ///   - view: what is to be seen.
  ///   - size: the size of the terminal, in cells.
  /// - Returns: the same grid as ``SessionView/grid(_:)``.
  public mutating func grid(of view: SessionView, _ size: Size) -> Grid {
    if let whole, size == grid.size, view.differsInTimeOnly(from: whole.view) {
      view.drawTime(on: &grid, whole.parts)
    } else {
      grid = view.grid(size)
      whole = (view, SessionParts(view, size))
    }
    return grid
  }
}

extension SessionView {
  /// Whether only the parts that show the time have to be drawn again, each in its old place.
  fileprivate func differsInTimeOnly(from before: SessionView) -> Bool {
    // Words may lie over the time, and away is itself a time.
    guard screen.message == nil, screen.trouble == nil, away == nil, before.away == nil else {
      return false
    }
    switch screen.mode {
    case .lookingUp, .choosing, .reading, .help: return false
    case .commanding, .writing, .asking, .guessing, .leaving: break
    }
    return screen == before.screen
      && session.isUnchanged(since: before.session)
      && followUp == before.followUp && stateStyle == before.stateStyle
      && digits.utf8.count == before.digits.utf8.count
      && screen.readout.widest(session) == screen.readout.widest(before.session)
  }

  /// Draws again what changes when nothing happens but time.
  fileprivate func drawTime(on grid: inout Grid, _ parts: SessionParts) {
    let withPace = !session.hasSteadyPace
    switch parts {
    case .wide(let layout, let head, let dial, let bar):
      drawWideTime(on: &grid, layout, head, dial, bar, withPace: withPace)
    case .narrow(let layout, let bar): drawNarrowTime(on: &grid, layout, bar, withPace: withPace)
    case .line: grid = self.grid(grid.size)
    }
  }
}
