import Grids

/// Where the parts of the lookup stand.
public struct LookupLayout {
  let columns: Range<Int>
  /// The row of the time.
  let top: Int
  /// The row of the line below it; `nil` when there is no room for it.
  let rule: Int?
  /// The rows for what was found.
  let rows: Range<Int>
  /// The row of the words.
  let input: Int
  /// The row of the keys; `nil` when there is no room for it.
  let last: Int?

  /// Whether there is room for more than the time.
  let hasRoom: Bool

  /// Lines longer than this are hard to read, in columns.
  static let longestLine = 100

  /// How long the lines of what was found may get, in columns.
  var width: Int { min(columns.count, LookupLayout.longestLine) }

  init(_ size: Size) {
    let layout = SessionLayout(size)
    columns = layout.columns
    top = layout.rows.lowerBound
    let isTall = layout.rows.count >= 8
    last = isTall ? layout.rows.upperBound - 1 : nil
    input = layout.rows.upperBound - (isTall ? 2 : 1)
    rule = layout.rows.count >= 16 ? top + 1 : nil
    rows = .cells(top + (rule == nil ? 1 : 2), upTo: input - (rule == nil ? 0 : 1))
    hasRoom = size.width >= 12 && input > top
  }

  /// The rows for something that is read, which needs no line to type in.
  var readingRows: Range<Int> { .cells(rows.lowerBound, upTo: last ?? input) }
}
