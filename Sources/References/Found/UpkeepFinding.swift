import Structures
import Texts

/// Something to do in a reference before it can be relied on.
public enum UpkeepFinding: Hashable, Sendable {
  /// Texts in square brackets that stand for something still to be written, on these lines.
  case placeholders(lines: [Int])
  /// Cells of tables without text, on these lines.
  case emptyCells(lines: [Int])
  /// A row with more or fewer cells than the table has columns.
  case raggedRow(cells: Int, columns: Int)
  /// Code whose fence names no language, on these lines.
  case codeWithoutLanguage(lines: [Int])
  /// A link to a file that is not there.
  case linkNowhere(target: String)
  /// A version history whose dates neither rise nor fall throughout.
  case historyOutOfOrder(date: CalendarDate)
  /// The last update is given as before the newest entry of the history.
  case updatedBeforeHistory(updated: CalendarDate, newest: CalendarDate)
  /// The version is given as another than the newest of the history.
  case versionBeforeHistory(version: String, newest: String)
  /// Updates were planned for days that have passed, on these lines.
  case plannedPassed(lines: [Int])
  /// The review is given as before the last update.
  case reviewBeforeUpdate(review: CalendarDate, updated: CalendarDate)
  /// The day of the review has passed.
  case reviewPassed(CalendarDate)

  /// How much it matters: what only remains to be done is a note.
  var severity: Severity {
    switch self {
    case .placeholders, .emptyCells, .codeWithoutLanguage, .reviewPassed, .plannedPassed: .note
    case .raggedRow(let cells, let columns): cells > columns ? .warning : .note
    case .versionBeforeHistory: .note
    case .linkNowhere, .historyOutOfOrder, .updatedBeforeHistory, .reviewBeforeUpdate: .warning
    }
  }
}
