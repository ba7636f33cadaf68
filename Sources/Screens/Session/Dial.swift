import Grids

/// Where the time stands on a wide screen.
struct Dial {
  /// The rows between head and timeline, which the notebook has as well.
  let rows: Range<Int>
  /// The columns from the digits to where the right half begins.
  let columns: Range<Int>
  /// The first row of the digits.
  let digitsRow: Int
  /// The size of the digits; `nil` when they are plain text.
  let size: BigDigits?
  /// The widest time that is to be expected.
  let widest: String

  init(_ scene: SessionScene, _ layout: SessionLayout, below head: SessionHead) {
    let columns = layout.columns
    let rows = Range.cells(
      layout.rows.lowerBound + head.height + 2,
      upTo: layout.rows.upperBound - 7 - (layout.isLarge ? SessionLayout.bandHeight + 1 : 0))
    widest = scene.widest
    // Two rows below the digits are for the state; the notebook keeps nearly half of the width.
    size =
      scene.isClockHidden
      ? nil
      : BigDigits.largest(
        for: scene.widest, columns: columns.count * 52 / 100 - 6,
        rows: min(rows.count - 2, columns.count / 14))
    let left = columns.lowerBound + 3
    let middle = columns.lowerBound + columns.count * 45 / 100
    self.columns = left..<max(middle, left + (size?.columns(of: scene.widest) ?? 0) + 3)
    let spare = size.map { max(0, min(2, (rows.count - $0.height - 2) / 3)) } ?? 0
    self.rows = rows
    digitsRow = rows.lowerBound + spare
  }
}
