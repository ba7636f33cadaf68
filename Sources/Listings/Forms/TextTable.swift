import Grids

/// Columns of text for people.
public struct TextTable {
  /// A column with its heading, and what its cells mean where they do not say so.
  public enum Column {
    /// A column whose cells begin at the left.
    case left(String, Style = .plain)
    /// A column whose cells end at the right.
    case right(String, Style = .plain)
    /// A column of text that is cut where the lines would be too long.
    case flexible(String, Style = .plain)

    var heading: String {
      switch self {
      case .left(let text, _), .right(let text, _), .flexible(let text, _): text
      }
    }

    var style: Style {
      switch self {
      case .left(_, let style), .right(_, let style), .flexible(_, let style): style
      }
    }
  }

  /// What stands in the table: a row of cells, or a line of its own.
  private enum Line {
    case row([StyledText])
    case text(StyledText)
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
    lines = [.row(columns.map { StyledText($0.heading, .heading) })]
  }

  /// Adds a row, a cell for each column.
  public mutating func add(_ cells: [StyledText]) {
    let styled = zip(cells, columns).map { cell, column in
      column.style == .plain ? cell : cell.styled(column.style)
    }
    lines.append(.row(styled))
  }

  /// Adds a row of texts that mean nothing besides what their columns say.
  public mutating func add(_ cells: [String]) { add(cells.map { StyledText($0) }) }

  /// Adds a line that belongs to the row before it.
  public mutating func addLine(_ text: StyledText) { lines.append(.text(text)) }

  /// The table, a line end after each line.
  ///
  /// - Parameter width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines.
  public func text(width: Int? = nil) -> StyledText {
    let widths = widths(within: width)
    return lines.map { line -> StyledText in
      switch line {
      case .text(let text): return text.fitted(width) + "\n"
      case .row(let cells):
        let row = row(cells, widths).trimmed
        return (width == nil ? row : row.fitted(width)) + "\n"
      }
    }.joined()
  }

  private func row(_ cells: [StyledText], _ widths: [Int]) -> StyledText {
    columns.indices.filter { widths[$0] > 0 }.map { column in
      let cell = cells[column].fitted(widths[column])
      let used = Symbol.columns(in: cell.text)
      let gap = StyledText(String(repeating: " ", count: max(0, widths[column] - used)))
      if case .right = columns[column] { return gap + cell }
      return cell + gap
    }.joined(separator: "  ")
  }

  /// How wide each column is; 0 for one that is left out.
  private func widths(within width: Int?) -> [Int] {
    let rows = lines.compactMap { if case .row(let cells) = $0 { cells } else { nil } }
    var widths = columns.indices.map { column in
      rows.dropFirst().allSatisfy { $0[column].isEmpty }
        ? 0 : rows.map { Symbol.columns(in: $0[column].text) }.max() ?? 0
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
}

extension TextTable.Column {
  fileprivate var isFlexible: Bool {
    if case .flexible = self { true } else { false }
  }
}
