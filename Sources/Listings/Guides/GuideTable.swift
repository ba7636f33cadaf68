import Grids
import References

/// A table of a guide as text that fits a width: long cells go on below, and where there is no room
/// for columns each row becomes a list of its cells.
struct GuideTable {
  /// No column is made narrower than this, in columns of the terminal.
  private static let narrowest = 10
  private static let gap = "  "

  private let headings: [String]
  private let rows: [[String]]

  /// Takes a table; the first column tells the lines of the document.
  init(_ table: LookupTable) {
    headings = ["line"] + table.columns
    rows = table.rows.map { ["\($0.line)"] + $0.cells }
  }

  /// The table, a line end after each line.
  ///
  /// - Parameter width: how long lines may get; `nil` for as long as it takes.
  /// - Returns: the lines.
  func text(width: Int?) -> String {
    let natural = headings.indices.map { column in
      ([headings] + rows).map { Symbol.columns(in: cell(column, of: $0)) }.max() ?? 0
    }
    guard let widths = fitted(natural, width) else { return records(width: width ?? 0) }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([headings, rule] + rows).map { row(of: $0, widths) }.joined()
  }

  /// The widths of the columns: short ones keep theirs, the long ones share what is left; `nil`
  /// when that is too little.
  private func fitted(_ natural: [Int], _ width: Int?) -> [Int]? {
    let gaps = (natural.count - 1) * GuideTable.gap.count
    guard let width, natural.reduce(gaps, +) > width else { return natural }
    var widths = natural
    var room = width - gaps
    var open = Array(natural.indices)
    while !open.isEmpty {
      let share = room / open.count
      let short = open.filter { natural[$0] <= share }
      if short.isEmpty {
        guard share >= GuideTable.narrowest else { return nil }
        for column in open { widths[column] = share }
        return widths
      }
      room -= short.reduce(0) { $0 + natural[$1] }
      open.removeAll { natural[$0] <= share }
    }
    return widths
  }

  private func row(of cells: [String], _ widths: [Int]) -> String {
    let columns = widths.indices.map { lines(of: cell($0, of: cells), width: widths[$0]) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let texts = columns.indices.map { column in
        let text = line < columns[column].count ? columns[column][line] : ""
        let space = max(0, widths[column] - Symbol.columns(in: text))
        return text + String(repeating: " ", count: space)
      }
      return GuideTable.trimmed(texts.joined(separator: GuideTable.gap)) + "\n"
    }.joined()
  }

  /// The lines of a cell; a word that is longer than the column is broken.
  private func lines(of text: String, width: Int) -> [String] {
    guard width > 0 else { return [""] }
    return TextWrap.lines(text, width: width, most: Int.max).flatMap { line in
      var lines = [""]
      var used = 0
      for symbol in Symbol.symbols(in: line) {
        if used + symbol.width > width, used > 0 {
          lines.append("")
          used = 0
        }
        lines[lines.count - 1].append(symbol.character)
        used += symbol.width
      }
      return lines
    }
  }

  /// Each row as lines "heading: cell"; cells without text are left out.
  private func records(width: Int) -> String {
    rows.map { cells in
      headings.indices.filter { !cell($0, of: cells).isEmpty }.flatMap { column -> [String] in
        let text = "\(cell(column, of: headings)): \(cell(column, of: cells))"
        return TextWrap.lines(text, width: max(1, width), most: Int.max)
      }.joined(separator: "\n") + "\n"
    }.joined(separator: "-\n")
  }

  private func cell(_ column: Int, of cells: [String]) -> String {
    column < cells.count ? cells[column] : ""
  }

  private static func trimmed(_ text: String) -> Substring {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return text
  }
}
