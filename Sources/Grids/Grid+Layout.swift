extension Grid {
  /// Writes text that ends at a column.
  ///
  /// - Parameters:
  ///   - text: any text; cut when it does not fit between the left edge and `end`.
  ///   - row: the row, from 0.
  ///   - end: the column after the last one.
  ///   - style: what the text means.
  /// - Returns: the text's first column.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, endingAt end: Int, style: Style = .plain
  ) -> Int {
    let start = max(0, end - Symbol.columns(in: text))
    write(text, row: row, column: start, style: style, width: end - start)
    return start
  }

  /// Writes two texts into one row: one at each end, the right one whole, the left one cut.
  ///
  /// - Parameters:
  ///   - left: what gives way first.
  ///   - right: what is kept, as long as a third of the row is left for the other.
  ///   - row: the row, from 0.
  ///   - columns: the columns to use.
  ///   - styles: the styles of left and right.
  public mutating func write(
    _ left: String, _ right: String, row: Int, columns: Range<Int>,
    styles: (Style, Style) = (.plain, .plain)
  ) {
    let least = min(Symbol.columns(in: left), columns.count / 3)
    let width = min(Symbol.columns(in: right), max(0, columns.count - least - 2))
    let start = columns.upperBound - width
    write(right, row: row, column: start, style: styles.1, width: width)
    write(
      left, row: row, column: columns.lowerBound, style: styles.0,
      width: max(0, (right.isEmpty ? start : start - 2) - columns.lowerBound))
  }

  /// Writes as many of several texts as fit into a row, with gaps, and leaves out the rest.
  public mutating func write(
    items: [String], row: Int, columns: Range<Int>, style: Style = .plain, gap: Int = 2
  ) {
    var place = columns.lowerBound
    for item in items {
      guard place + Symbol.columns(in: item) <= columns.upperBound else { break }
      place = write(item, row: row, column: place, style: style) + gap
    }
  }
}
