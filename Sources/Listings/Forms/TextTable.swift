import Grids

/// Columns of text for people.
public struct TextTable {
  /// A column with its heading.
  public enum Column {
    /// A column whose cells begin at the left.
    case left(String)
    /// A column whose cells end at the right.
    case right(String)
    /// A column of text that is cut where the lines would be too long.
    case flexible(String)

    var heading: String {
      switch self {
      case .left(let text), .right(let text), .flexible(let text): text
      }
    }
  }

  /// What stands in the table: a row of cells, or a line of its own.
  private enum Line {
    case row([String])
    case text(String)
  }

  private let columns: [Column]
  private let yielding: [Int]
  private var lines: [Line]

  /// The flexible column is not made narrower while others can be left out.
  private static let comfortable = 16

  /// Creates a table with its headings; a column without any content is left out.
  ///
  /// - Parameters:
  ///   - columns: the columns, one of which may be flexible.
  ///   - yielding: indices of columns that are left out, the first one first, where that keeps
  ///     the flexible one from becoming too narrow.
  public init(_ columns: [Column], yielding: [Int] = []) {
    self.columns = columns
    self.yielding = yielding
    lines = [.row(columns.map(\.heading))]
  }

  /// Adds a row, a cell for each column.
  public mutating func add(_ cells: [String]) { lines.append(.row(cells)) }

  /// Adds a line that belongs to the row before it.
  public mutating func addLine(_ text: String) { lines.append(.text(text)) }

  /// The table, a line end after each line.
  ///
  /// - Parameter width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines.
  public func text(width: Int? = nil) -> String {
    let widths = widths(within: width)
    return lines.map { line -> String in
      switch line {
      case .text(let text): return fitted(text, width) + "\n"
      case .row(let cells):
        let texts = columns.indices.filter { widths[$0] > 0 }.map { column in
          let symbols = Symbol.fitted(cells[column], width: widths[column])
          let used = symbols.reduce(0) { $0 + $1.width }
          let cell = String(symbols.map(\.character))
          let gap = String(repeating: " ", count: widths[column] - used)
          if case .right = columns[column] { return gap + cell }
          return cell + gap
        }
        let row = texts.joined(separator: "  ")
        let last = row.utf8.lastIndex { $0 != 0x20 }
        let text = last.map { String(row[...$0]) } ?? ""
        return (width == nil ? text : fitted(text, width)) + "\n"
      }
    }.joined()
  }

  /// How wide each column is; 0 for one that is left out.
  private func widths(within width: Int?) -> [Int] {
    let rows = lines.compactMap { if case .row(let cells) = $0 { cells } else { nil } }
    var widths = columns.indices.map { column in
      rows.dropFirst().allSatisfy { $0[column].isEmpty }
        ? 0 : rows.map { Symbol.columns(in: $0[column]) }.max() ?? 0
    }
    guard let width, let flexible = columns.firstIndex(where: \.isFlexible) else { return widths }
    let wanted = widths
    for column in yielding { widths[column] = 0 }
    func room() -> Int {
      width
        - widths.indices.reduce(-2) { used, column in
          used + (widths[column] > 0 && column != flexible ? widths[column] + 2 : 0)
        } - 2
    }
    for column in yielding.reversed() where wanted[column] > 0 {
      widths[column] = wanted[column]
      if room() < min(wanted[flexible], TextTable.comfortable) { widths[column] = 0 }
    }
    widths[flexible] = min(wanted[flexible], max(8, room()))
    return widths
  }

  private func fitted(_ text: String, _ width: Int?) -> String {
    let symbols = width.map { Symbol.fitted(text, width: $0) } ?? Symbol.symbols(in: text)
    return String(symbols.map(\.character))
  }
}

extension TextTable.Column {
  fileprivate var isFlexible: Bool {
    if case .flexible = self { true } else { false }
  }
}
