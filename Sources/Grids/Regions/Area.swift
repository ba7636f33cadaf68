/// A rectangle of a grid, in cells; rows and columns count from 0.
public struct Area: Hashable, Sendable {
  /// Its rows.
  public var rows: Range<Int>
  /// Its columns.
  public var columns: Range<Int>

  /// Creates an area.
  public init(rows: Range<Int>, columns: Range<Int>) { (self.rows, self.columns) = (rows, columns) }

  /// Creates an area of one row.
  public init(row: Int, columns: Range<Int>) {
    self.init(rows: .cells(row, upTo: row + 1), columns: columns)
  }

  /// The whole of a grid.
  public init(_ size: Size) { self.init(rows: 0..<size.height, columns: 0..<size.width) }

  /// Its first row.
  public var row: Int { rows.lowerBound }
  /// Its first column.
  public var column: Int { columns.lowerBound }
  /// How many columns it has.
  public var width: Int { columns.count }

  /// Whether it has a cell in common with another area.
  func overlaps(_ other: Area) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }

  /// Whether a place lies in it.
  public func contains(_ place: Grid.Position) -> Bool {
    rows.contains(place.row) && columns.contains(place.column)
  }
}
