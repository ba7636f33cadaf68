import Structures

/// The rows of a table that are parts of the row above, and those that only head others.
///
/// Rule: [row-parts].
struct TableGroups {
  /// The rows that are parts of the last row above that is none.
  private(set) var parts: Set<Int> = []
  /// The rows in bold that say nothing but what the rows below are.
  private(set) var headings: Set<Int> = []
  private let table: TimeTable
  private let titles: Int
  private let times: [WrittenTime?]

  /// Reads the groups of a table.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - titles: the column of titles.
  ///   - columns: the columns of times.
  init(of table: TimeTable, titles: Int, columns: [Int]) {
    (self.table, self.titles) = (table, titles)
    times = table.rows.map { table.time(of: $0, in: columns) }
    let bold = Set(table.rows.indices.filter { table.isBold($0, titles) })
    if bold.count < table.rows.count {
      headings = bold.filter { row in
        table.rows[row].indices.allSatisfy { $0 == titles || table.rows[row][$0].isEmpty }
          && row + 1 < table.rows.count && !bold.contains(row + 1)
      }
    }
    let found = marked().union(numbered(besides: columns)).union(summed(below: bold))
    let others = table.rows.indices.filter { !found.contains($0) && times[$0] != nil }
    if others.count >= 2, !found.contains(0) { parts = found }
  }

  /// The rows whose title begins with a marker or is set in: "- Sketch", "↳ Sketch".
  private func marked() -> Set<Int> {
    let signs = "-–—•·◦‣→↳>\u{A0}\u{2003}".unicodeScalars
    return Set(
      table.rows.indices.filter { row in
        guard let title = table.rows[row][safe: titles],
          let first = title.unicodeScalars.first(where: { $0 != "*" && $0 != "_" })
        else { return false }
        return title.contains(where: \.isLetter)
          && (signs.contains(first) || Decoration.isDrawn(first))
      })
  }

  /// The rows numbered below the number of a row above: "2.1" below "2".
  private func numbered(besides columns: [Int]) -> Set<Int> {
    var parts: Set<Int> = []
    var above: Substring?
    for (row, cells) in table.rows.enumerated() {
      let number = [0, titles].lazy.filter { !columns.contains($0) }
        .compactMap { cells[safe: $0].flatMap(TableGroups.number) }.first
      guard let number else { continue }
      if let above, number.hasPrefix(above + ".") {
        parts.insert(row)
      } else {
        above = number
      }
    }
    return parts
  }

  /// The number that a cell is or begins with, without a point behind it.
  private static func number(_ cell: String) -> Substring? {
    let digits = cell.prefix { $0 == "." || ("0"..."9").contains($0) }
    guard digits.first != ".", !digits.isEmpty, digits.utf8.count <= 8,
      cell[digits.endIndex...].first.map({ $0 == " " || $0 == ")" }) ?? true
    else { return nil }
    return digits.last == "." ? digits.dropLast() : digits
  }

  /// The rows below one in bold that add up to its time.
  private func summed(below bold: Set<Int>) -> Set<Int> {
    var parts: Set<Int> = []
    for row in bold {
      let below = times.indices[(row + 1)...].prefix { !bold.contains($0) }
      let lengths = below.compactMap { times[$0]?.amount }
      guard lengths.count >= 2, let stated = times[row]?.amount,
        lengths.dropFirst().reduce(lengths[0], +) == stated
      else { continue }
      parts.formUnion(below)
    }
    return parts
  }
}
