/// A screen full of styled cells, and drawing into it.
///
/// Everything that is written is clipped to the grid and cleaned: no control character and nothing
/// invisible can get in, so nothing of the kind can reach a terminal.
public struct Grid: Hashable, Sendable {
  /// The grid's size, in cells.
  public let size: Size
  /// Where the cursor is shown, if anywhere; row and column count from 0.
  public var cursor: Position?
  /// All cells, row after row.
  public private(set) var cells: [Cell]

  /// A place in a grid; row and column count from 0, from the upper left.
  public struct Position: Hashable, Sendable {
    /// The row.
    public let row: Int
    /// The column.
    public let column: Int

    /// Creates a place.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// Creates an empty grid.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// The cells of one row.
  ///
  /// - Parameter row: a row inside the grid, from 0.
  /// - Returns: the row's cells, from the left.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.width..<(row + 1) * size.width]
  }

  /// Takes over one row of another grid.
  ///
  /// - Parameters:
  ///   - row: a row inside both grids, from 0.
  ///   - other: a grid of the same width.
  public mutating func copy(_ row: Int, of other: Grid) {
    let range = row * size.width..<(row + 1) * size.width
    cells.replaceSubrange(range, with: other.cells[range])
  }

  /// Writes text into one row.
  ///
  /// - Parameters:
  ///   - text: any text; what is not printable is shown as a sign or left out.
  ///   - row: the row, from 0; outside the grid nothing is written.
  ///   - column: the first column, from 0.
  ///   - style: what the text means.
  ///   - width: how many columns may be used; `nil` is up to the edge.
  /// - Returns: the column after the text.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .plain, width: Int? = nil
  ) -> Int {
    guard (0..<size.height).contains(row), column >= 0, column < size.width else { return column }
    let room = max(0, min(width ?? Int.max, size.width - column))
    let end = column + room
    var place = column
    var last = 0
    let isWhole = Symbol.visit(text, most: Symbol.mostScalars(width: room)) { symbol in
      guard place + symbol.width <= end else { return false }
      set(symbol, row: row, column: place, style: style)
      place += symbol.width
      last = symbol.width
      return true
    }
    if isWhole || room == 0 { return place }
    if place == end { place -= last }
    set(.ellipsis, row: row, column: place, style: style)
    return place + 1
  }

  /// Fills part of a row with one printable character of one column.
  public mutating func fill(
    _ character: Unicode.Scalar, row: Int, columns: Range<Int>, style: Style = .plain
  ) {
    guard (0..<size.height).contains(row) else { return }
    let columns = columns.clamped(to: 0..<size.width)
    let cell = Cell(Glyph(base: character.value), style: style)
    cells.withUnsafeMutableBufferPointer { cells in
      for index in columns { cells[row * size.width + index] = cell }
    }
  }

  private mutating func set(_ symbol: Symbol, row: Int, column: Int, style: Style) {
    let index = row * size.width + column
    // Half of a wide character that is written over must not stay behind.
    if cells[index].isSecondHalf, column > 0 { cells[index - 1] = .blank }
    let after = column + symbol.width
    if after < size.width, cells[row * size.width + after].isSecondHalf {
      cells[row * size.width + after] = .blank
    }
    cells[index] = Cell(symbol.glyph, style: style)
    if symbol.width == 2 { cells[index + 1] = Cell(.none, style: style) }
  }
}
