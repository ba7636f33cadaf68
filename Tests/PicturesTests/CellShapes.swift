import Grids

/// What the cells of a screen are drawn with, as elements of SVG.
enum CellShapes {
  /// A cell, in pixels: three fifths of the font's size, which most monospaced fonts are wide.
  static let (width, height) = (9, 19)
  /// Where letters stand in it.
  private static let baseline = 14

  /// The elements of a screen, from the upper left; none of them lies on another, but for the cursor.
  static func shapes(of grid: Grid) -> [String] {
    (0..<grid.size.height).flatMap { row in
      let cells = Array(grid.row(row))
      return behind(cells, row) + runs(of: cells).map { element($0, row) } + cursor(of: grid, row)
    }
  }

  /// Neighbours in a row that are drawn together.
  private struct Run {
    enum Kind: Equatable {
      /// Letters, with single blanks between them.
      case text
      /// A sign that fonts draw as wide as they like, or do not have.
      case sign
      case drawn(DrawnSigns.Kind)
    }

    let kind: Kind
    let style: Style
    let column: Int
    var characters: [Character]
    /// How many columns it takes.
    var width: Int
  }

  private static func runs(of cells: [Cell]) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in cells.enumerated() {
      guard let character = cell.character, !cell.isSpace else { continue }
      let width = column + 1 < cells.count && cells[column + 1].isSecondHalf ? 2 : 1
      let kind = kind(of: character, width)
      if let last = runs.last, last.kind == kind, last.style == cell.style, kind != .sign,
        case let gap = column - last.column - last.width,
        gap == 0 || gap == 1 && kind == .text && cells[column - 1].style == cell.style
      {
        let end = runs.count - 1
        runs[end].characters += Array(repeating: " ", count: gap) + [character]
        runs[end].width += gap + 1
      } else {
        runs.append(
          Run(
            kind: kind, style: cell.style, column: column, characters: [character], width: width))
      }
    }
    return runs
  }

  private static func kind(of character: Character, _ width: Int) -> Run.Kind {
    guard let scalar = character.unicodeScalars.first else { return .text }
    if let kind = DrawnSigns.kind(of: scalar) { return .drawn(kind) }
    // Latin letters, dashes, quotes and dots are in every font that has letters at all.
    return width == 1 && (scalar.value < 0x250 || (0x2010...0x2026).contains(scalar.value))
      ? .text : .sign
  }

  private static func element(_ run: Run, _ row: Int) -> String {
    let style = run.style == .plain ? "" : " class=\"\(run.style)\""
    let (x, y) = (run.column * width, row * height)
    if case .drawn(let kind) = run.kind {
      let path = DrawnSigns.path(of: run.characters, x: x, y: y)
      var look = ""
      if case .block(let quarters) = kind {
        look = " shape-rendering=\"crispEdges\""
        if quarters < 4 { look += " fill-opacity=\"\(Double(quarters) / 4)\"" }
      }
      return "<path\(style)\(look) d=\"\(path)\"/>"
    }
    let adjusted = run.kind == .sign ? " lengthAdjust=\"spacingAndGlyphs\"" : ""
    return "<text\(style) x=\"\(x)\" y=\"\(y + baseline)\" textLength=\"\(run.width * width)\""
      + "\(adjusted)>\(String(run.characters).escaped)</text>"
  }

  /// What lies behind reversed text.
  private static func behind(_ cells: [Cell], _ row: Int) -> [String] {
    var shapes: [String] = []
    var column = 0
    while column < cells.count {
      let style = cells[column].style
      let end = cells[column...].firstIndex { $0.style != style } ?? cells.count
      if PictureStyles.isReversed(style) {
        shapes.append(
          "<rect class=\"behind-\(style)\" x=\"\(column * width)\" y=\"\(row * height)\""
            + " width=\"\((end - column) * width)\" height=\"\(height)\"/>")
      }
      column = end
    }
    return shapes
  }

  private static func cursor(of grid: Grid, _ row: Int) -> [String] {
    guard let cursor = grid.cursor, cursor.row == row else { return [] }
    return [
      "<rect class=\"cursor\" x=\"\(cursor.column * width)\" y=\"\(row * height)\""
        + " width=\"\(width)\" height=\"\(height)\"/>"
    ]
  }
}
