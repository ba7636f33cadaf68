/// Lines below each other, each cut where the area ends.
public struct Lines: Drawable {
  private let lines: [StyledLine]

  /// Takes lines; those for which there is no row are not seen.
  public init(_ lines: [StyledLine]) { self.lines = lines }

  /// Takes one line.
  public init(_ text: String, _ style: Style = .plain) { lines = [StyledLine(text, style)] }

  /// Draws the lines.
  public func draw(on grid: inout Grid, in area: Area) {
    for (row, line) in zip(area.rows, lines) {
      grid.write(line.text, row: row, column: area.column, style: line.style, width: area.width)
    }
  }
}

/// Texts behind each other in one row.
public struct Pieces: Drawable {
  private let pieces: [StyledLine]

  /// Takes texts; they are cut where the area ends.
  public init(_ pieces: [StyledLine]) { self.pieces = pieces }

  /// Draws the texts.
  public func draw(on grid: inout Grid, in area: Area) {
    var column = area.column
    for piece in pieces where column < area.columns.upperBound {
      column = grid.write(
        piece.text, row: area.row, column: column, style: piece.style,
        width: area.columns.upperBound - column)
    }
  }
}

/// Two texts in one row, one at each end; the left one gives way.
public struct Ends: Drawable {
  private let left, right: StyledLine

  /// Takes the texts.
  public init(_ left: StyledLine, _ right: StyledLine) { (self.left, self.right) = (left, right) }

  /// Draws the texts.
  public func draw(on grid: inout Grid, in area: Area) {
    grid.write(
      left.text, right.text, row: area.row, columns: area.columns,
      styles: (left.style, right.style))
  }
}

/// As many texts of a row as there is room for.
public struct Items: Drawable {
  private let items: [String]
  private let gap: Int

  /// Takes texts, those that matter most first.
  public init(_ items: [String], gap: Int = 2) { (self.items, self.gap) = (items, gap) }

  /// Draws the texts.
  public func draw(on grid: inout Grid, in area: Area) {
    grid.write(items: items, row: area.row, columns: area.columns, style: .muted, gap: gap)
  }
}

/// An area full of one sign.
public struct Fill: Drawable {
  private let sign: Unicode.Scalar
  private let style: Style

  /// Takes the sign.
  public init(_ sign: Unicode.Scalar, _ style: Style = .muted) {
    (self.sign, self.style) = (sign, style)
  }

  /// Fills the area.
  public func draw(on grid: inout Grid, in area: Area) {
    for row in area.rows { grid.fill(sign, row: row, columns: area.columns, style: style) }
  }
}
