import Grids

/// Columns of text for people.
struct TextTable {
  /// A column with its heading.
  enum Column {
    case left(String)
    case right(String)

    var heading: String {
      switch self {
      case .left(let text), .right(let text): text
      }
    }
  }

  /// What stands in the table: a row of cells, or a line of its own.
  private enum Line {
    case row([String])
    case text(String)
  }

  private let columns: [Column]
  private var lines: [Line]

  /// Creates a table with its headings; a column without any content is left out.
  init(_ columns: [Column]) {
    self.columns = columns
    lines = [.row(columns.map(\.heading))]
  }

  /// Adds a row, a cell for each column.
  mutating func add(_ cells: [String]) { lines.append(.row(cells)) }

  /// Adds a line that belongs to the row before it.
  mutating func addLine(_ text: String) { lines.append(.text(text)) }

  /// The table, a line end after each line.
  var text: String {
    let rows = lines.compactMap { if case .row(let cells) = $0 { cells } else { nil } }
    let widths = columns.indices.map { column in
      rows.dropFirst().allSatisfy { $0[column].isEmpty }
        ? 0 : rows.map { Symbol.columns(in: $0[column]) }.max() ?? 0
    }
    return lines.map { line -> String in
      switch line {
      case .text(let text): return text + "\n"
      case .row(let cells):
        let texts = columns.indices.filter { widths[$0] > 0 }.map { column in
          let gap = String(
            repeating: " ", count: widths[column] - Symbol.columns(in: cells[column]))
          if case .right = columns[column] { return gap + cells[column] }
          return cells[column] + gap
        }
        let joined = texts.joined(separator: "  ")
        return String(joined.reversed().drop { $0 == " " }.reversed()) + "\n"
      }
    }.joined()
  }
}
