import Grids
import Sessions

/// A bar that tells the state from afar: by its form and its word, for who does not see its colour.
public struct Band: Hashable, Drawable {
  private let word: String
  private let style: Style
  /// What is repeated.
  private let form: String

  /// The columns before the word.
  private static let indent = 3

  /// Takes the state of a session; `nil` where the band shows none of the edges of a window, there is
  /// none, or the clock is hidden.
  init?(_ session: Session, isAway: Bool, _ shown: ShownEdges) {
    guard !shown.isEmpty, session.plan.clock != .hidden, session.windowState != .untimed else {
      return nil
    }
    guard isAway || session.isPaused else {
      self.init(after: shown.edge(of: session.windowState))
      return
    }
    self.init(isAway ? "away" : "paused", .paused, "┄")
  }

  /// Takes an edge of a window; `nil` is before the first.
  public init(after edge: Cue?) {
    self.init(Cue.state(after: edge), Band.style(edge), Band.form(edge))
  }

  private init(_ word: String, _ style: Style, _ form: String) {
    (self.word, self.style, self.form) = (word, style, form)
  }

  /// Its first row as text.
  public func text(width: Int) -> String {
    let grid = grid(Size(width: width, height: 1))
    return String(grid.row(0).map { $0.glyph.character ?? " " })
  }

  private static func style(_ edge: Cue?) -> Style {
    switch edge {
    case .opening: .inWindow
    case .closing: .closing
    case .latest: .over
    default: .early
    }
  }

  /// Light before the window, full in it, broken where it closes, dense behind it.
  ///
  /// Without colours what is over is drawn reversed, so that it must not be full.
  private static func form(_ edge: Cue?) -> String {
    switch edge {
    case .opening: "█"
    case .closing: "███   "
    case .latest: "▓"
    default: "░"
    }
  }

  /// Draws it, with the word in the first row.
  public func draw(on grid: inout Grid, in area: Area) {
    let pattern = Array(form.unicodeScalars)
    for row in area.rows {
      for (place, column) in area.columns.enumerated() {
        grid.fill(
          pattern[place % pattern.count], row: row, columns: column..<column + 1, style: style)
      }
    }
    let columns = area.columns.dropFirst(Band.indent)
    guard let row = area.rows.first, columns.count > word.count + 2 else { return }
    grid.write(
      " \(word) ", row: row, column: columns.lowerBound, style: style, width: columns.count)
  }
}
