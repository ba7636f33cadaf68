import Grids

/// Lines of a part, some of which can be selected: as many as there is room for.
struct DebriefList {
  /// A line before it is broken.
  struct Row {
    /// What stands before the text, such as a number and a tick.
    var lead = ""
    /// The text; it is broken where it is longer than the room.
    var text: String
    /// What it means.
    var style = Style.plain
    /// The item that it is, from 0; `nil` when it can not be selected.
    var item: Int?
    /// The style of what stands before the text.
    var leadStyle = Style.muted
  }

  /// The lines.
  var rows: [Row]
  /// The item that is selected, if any is.
  var selected: Int?
  /// How many lines are scrolled over, from where the selected one can be seen.
  var scroll = 0
  /// Whether lines are cut rather than scrolled where there is no room for all.
  var isCut = false

  /// One line as it is drawn.
  private struct Line {
    let row: Row
    let text: String
    let isFirst: Bool
  }

  /// Draws as many lines as there is room for, the selected one among them.
  ///
  /// - Returns: how many rows were used.
  @discardableResult
  func draw(on grid: inout Grid, _ area: Area) -> Int {
    let room = area.rows.count
    guard room > 0 else { return 0 }
    var lines = lines(area.width, most: 6)
    if isCut, lines.count > room { lines = self.lines(area.width, most: 1) }
    let end = (lines.lastIndex { $0.row.item != nil && $0.row.item == selected } ?? 0) + 1
    let start = max(0, min(max(0, end - room) + scroll, lines.count - room))
    for (row, line) in zip(area.rows, lines[start...]) { draw(line, on: &grid, row, area) }
    drawSigns(on: &grid, area, start, lines.count)
    return min(room, lines.count - start)
  }

  /// How many rows all of it takes in so many columns.
  func height(_ width: Int) -> Int { lines(width, most: 6).count }

  private func lines(_ width: Int, most: Int) -> [Line] {
    rows.flatMap { row in
      TextWrap.lines(row.text, width: max(8, width - DebriefList.indent(row)), most: most)
        .enumerated().map { Line(row: row, text: $1, isFirst: $0 == 0) }
    }
  }

  /// What is above or below what is shown.
  private func drawSigns(on grid: inout Grid, _ area: Area, _ start: Int, _ count: Int) {
    let column = area.columns.upperBound - 1
    if start > 0 {
      grid.write("↑", row: area.rows.lowerBound, column: column, style: .accent)
    }
    if start + area.rows.count < count {
      grid.write("↓", row: area.rows.upperBound - 1, column: column, style: .accent)
    }
  }

  private static func indent(_ row: Row) -> Int {
    row.item == nil && row.lead.isEmpty ? 0 : Symbol.columns(in: row.lead) + 3
  }

  private func draw(_ line: Line, on grid: inout Grid, _ row: Int, _ area: Area) {
    let start = area.columns.lowerBound
    let isSelected = line.row.item != nil && line.row.item == selected
    let indent = DebriefList.indent(line.row)
    if line.isFirst, indent > 0 {
      if isSelected { grid.write("▸", row: row, column: start, style: .accent) }
      grid.write(
        line.row.lead, row: row, column: start + 2,
        style: isSelected ? .accent : line.row.leadStyle, width: max(0, area.width - 2))
    }
    grid.write(
      line.text, row: row, column: start + indent, style: line.row.style,
      width: max(0, area.width - indent))
  }
}
