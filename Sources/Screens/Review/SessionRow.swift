import Charts
import Grids
import Sessions
import Structures
import Transcripts

/// A session as one row of a list: day, structure, time, what that says, the answer.
struct SessionRow {
  /// The columns of the list.
  let columns: Range<Int>
  /// Today's day, counted from 1970-01-01: days of this year are shown without it.
  let today: Int

  /// Draws one session.
  func draw(
    _ session: PastSession, on grid: inout Grid, row: Int, isSelected: Bool, isMarked: Bool
  ) {
    let (summary, width) = (session.summary, columns.count)
    if isSelected || isMarked {
      grid.write(isMarked ? "A" : "▸", row: row, column: columns.lowerBound, style: .accent)
    }
    var end = columns.upperBound
    if width >= 64 {
      grid.write(summary.band?.rawValue ?? "", row: row, column: end - 14, width: 14)
      end -= 16
    }
    if width >= 34 {
      // Words begin at one column, so that the eye finds them.
      let start = end - 10
      grid.write(
        SessionWords.verdict(summary), row: row, column: start, style: style(of: summary),
        width: 10)
      end = start - 1
    }
    if width >= 26 { end = grid.write(summary.active?.clock() ?? "", row: row, endingAt: end) - 1 }
    let isWide = width >= 48
    let day =
      isWide
      ? SessionWords.day(summary.started, today: today)
      : SessionWords.shortDay(summary.started, today: today)
    let start = columns.lowerBound + 2
    let title = start + (isWide ? 12 : 8)
    grid.write(day, row: row, column: start, style: isSelected ? .accent : .muted)
    grid.write(
      ShortTitle.of(summary.subject), row: row, column: title,
      style: isSelected ? .accent : .plain, width: max(0, end - title))
  }

  private func style(of summary: Summary) -> Style {
    summary.outcome == nil ? .alert : summary.verdict.style
  }
}
