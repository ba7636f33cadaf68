import Documents
import Structures
import Texts

/// What remains to be done in the tables of a document.
struct TableUpkeep {
  private(set) var problems: [Problem] = []
  /// The newest date of a version history; `nil` without one.
  private(set) var newest: CalendarDate?
  /// The version of that date, as the history names it.
  private(set) var newestVersion: String?

  private static let versions = Vocabulary.words(.versionColumns)
  private static let dates = Vocabulary.words(.dateColumns)

  private let document: Document
  private var emptyCells: [Int] = []

  init(_ document: Document, text: String) {
    self.document = document
    let tables = document.blocks.indices.filter { document.blocks[$0].kind == .table }
    guard !tables.isEmpty else { return }
    // Around a table in a list or a quote stand signs that are not of its rows.
    let outer = tables.filter { document.blocks[$0].parent == nil }
    let lines = outer.flatMap { document.children(of: $0).map { document.blocks[$0].line } }
    let widths = RowWidths(of: lines, in: text)
    for table in tables { read(table, widths) }
    if let first = emptyCells.first {
      problems.append(Problem(line: first, kind: .upkeep(.emptyCells(lines: emptyCells))))
    }
  }

  private mutating func read(_ table: Int, _ widths: RowWidths) {
    let rows = document.children(of: table)
    guard let header = rows.first else { return }
    let columns = document.children(of: header).count
    // A break between rounds has neither structure nor question.
    let isLoop = LoopNames.areColumns(cells(of: header))
    for row in rows {
      let line = document.blocks[row].line
      let cells = document.children(of: row)
      let written = widths.cells[line] ?? columns
      if written != columns {
        let kind = UpkeepFinding.raggedRow(cells: written, columns: columns)
        problems.append(Problem(line: line, kind: .upkeep(kind)))
      }
      // The corner above the names of the rows is often left empty.
      let own = cells.prefix(written).dropFirst(row == header ? 1 : 0)
      for cell in own where !isLoop && document.blocks[cell].lines.isEmpty {
        emptyCells.append(line)
      }
    }
    readHistory(rows)
  }

  /// Reads the dates of a table with a column for versions and one for dates.
  private mutating func readHistory(_ rows: [Int]) {
    guard let header = rows.first else { return }
    let names = cells(of: header).map { $0.lowercased() }
    guard let version = names.firstIndex(where: TableUpkeep.versions.contains),
      let column = names.firstIndex(where: TableUpkeep.dates.contains)
    else { return }
    let dates = rows.dropFirst().compactMap { row -> (date: CalendarDate, line: Int)? in
      let cells = cells(of: row)
      guard max(version, column) < cells.count, let date = CalendarDate(cells[column]) else {
        return nil
      }
      return (date, document.blocks[row].line)
    }
    guard let first = dates.first?.date, let last = dates.last?.date else { return }
    let isRising = first < last
    if let day = dates.map(\.date).max(), day >= newest ?? day {
      newest = day
      // Of one day the version that the order of the rows makes the newest.
      let row = isRising ? dates.last { $0.date == day } : dates.first { $0.date == day }
      newestVersion = rows.first { document.blocks[$0].line == row?.line }.map {
        cells(of: $0)[version]
      }
    }
    let wrong = zip(dates, dates.dropFirst()).first { former, latter in
      isRising ? latter.date < former.date : former.date < latter.date
    }
    guard let wrong = wrong?.1 else { return }
    problems.append(
      Problem(line: wrong.line, kind: .upkeep(.historyOutOfOrder(date: wrong.date))))
  }

  private func cells(of row: Int) -> [String] {
    document.children(of: row).map { document.text(of: document.blocks[$0]) }
  }
}
