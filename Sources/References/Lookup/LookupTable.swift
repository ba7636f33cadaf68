/// A table of a lookup entry, or some of its rows.
public struct LookupTable: Hashable, Sendable {
  /// A row below the headings.
  public struct Row: Hashable, Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// The texts of its cells, one a column.
    public let cells: [String]
  }

  /// The headings of the columns.
  public let columns: [String]
  /// The rows, in the order of the document.
  public let rows: [Row]

  /// The table with only some of its columns.
  ///
  /// - Parameter kept: the places of the columns, in order.
  /// - Returns: the columns, with all rows.
  func with(columns kept: [Int]) -> LookupTable {
    LookupTable(
      columns: kept.map { columns[$0] },
      rows: rows.map { row in
        Row(
          line: row.line, cells: kept.map { $0 < row.cells.count ? row.cells[$0] : "" })
      })
  }

  /// The table with only some of its rows.
  func with(rows: [Row]) -> LookupTable { LookupTable(columns: columns, rows: rows) }
}
