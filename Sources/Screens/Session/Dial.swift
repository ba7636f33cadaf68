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
  /// The rows for what an interviewer scores, below the time; none where nobody does.
  private(set) var board = 0..<0

  init(_ scene: SessionScene, _ layout: SessionLayout, below head: SessionHead) {
    let columns = layout.columns
    let rows = Range.cells(
      layout.rows.lowerBound + head.height + 2,
      upTo: layout.rows.upperBound - 7 - (layout.isLarge ? SessionLayout.bandHeight + 1 : 0))
    widest = scene.widest
    // Two rows below the digits are for the state; the notebook keeps nearly half of the width.
    let scored = scene.interview.map { $0.scores.count + 1 } ?? 0
    let digitRows = max(min(3, rows.count - 2), rows.count - 2 - scored)
    size =
      scene.isClockHidden
      ? nil
      : BigDigits.largest(
        for: scene.widest, columns: columns.count * 52 / 100 - 6,
        rows: min(digitRows, columns.count / 14))
    let left = columns.lowerBound + 3
    let middle = columns.lowerBound + columns.count * 45 / 100
    self.columns = left..<max(middle, left + (size?.columns(of: scene.widest) ?? 0) + 3)
    let height = size?.height ?? 1
    let spare =
      size == nil
      ? 0 : max(0, min(2, (rows.count - height - 2 - (scored > 0 ? scored + 1 : 0)) / 3))
    self.rows = rows
    digitsRow = rows.lowerBound + spare
    if scored > 0 {
      board = .cells(
        min(digitsRow + height + 3, rows.upperBound - min(scored, rows.count - height - 2)),
        upTo: rows.upperBound)
    }
  }
}
