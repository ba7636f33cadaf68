import Grids
import Sessions
import Structures

extension HomeScreen {
  /// The first row of the list of structures.
  static let firstRow = 3

  /// Draws the screen.
  ///
  /// - Parameter size: the size of the terminal, in cells.
  /// - Returns: a grid of that size.
  public func grid(_ size: Size) -> Grid {
    if case .help(let page) = mode {
      return HelpView.grid(size, HomeKeys.commands.help, page: page)
    }
    var grid = Grid(size)
    guard size.width >= 20, size.height >= 5 else {
      grid.write("too small", row: 0, column: 0)
      return grid
    }
    let columns = columns(size)
    let past = pastLines(size)
    grid.write(
      "rehearse", columns.count < 50 ? "" : content.practised, row: 0, columns: columns,
      styles: (.heading, .muted))
    let left = left(size)
    grid.write("Run", row: 2, column: left.lowerBound, style: .muted)
    let rows = listRows(size)
    drawList(on: &grid, left, rows: rows)
    if left != columns {
      let right = Range.cells(left.upperBound + 3, upTo: columns.upperBound)
      let rows = Range.cells(HomeScreen.firstRow - 1, upTo: size.height - 3)
      if let session = self.past.flatMap(session) {
        drawDetails(of: session, on: &grid, right, rows)
      } else {
        drawChoice(on: &grid, right, rows)
      }
    }
    for line in past { draw(line, on: &grid, left) }
    drawInput(on: &grid, row: size.height - 2, columns)
    grid.write(items: keys, row: size.height - 1, columns: columns, style: .muted)
    return grid
  }

  /// How many rows the list of structures has.
  func listRows(_ size: Size) -> Int {
    let past = min(content.recent.count, 5) + content.unfinished.count
    let room = size.height - HomeScreen.firstRow - 3
    let reserved = room >= 10 ? min(past + 3, room / 2) : 0
    return max(1, min(content.choices.count, room - reserved))
  }

  /// The first choice that is shown when not all of them fit.
  func firstShown(rows: Int) -> Int {
    let place = shown.firstIndex(of: selected) ?? 0
    return max(0, min(place - rows / 2, shown.count - rows))
  }

  /// The columns of the lists; on a wide screen there is room beside them.
  private func left(_ size: Size) -> Range<Int> {
    let columns = columns(size)
    guard columns.count >= 70 else { return columns }
    return columns.lowerBound..<(columns.lowerBound + columns.count * 52 / 100)
  }

  /// Whether a column belongs to the lists.
  func isInList(_ column: Int, _ size: Size) -> Bool { left(size).contains(column) }

  private func columns(_ size: Size) -> Range<Int> {
    let width = min(size.width - 2, 120)
    let start = (size.width - width) / 2
    return start..<(start + width)
  }

  private func drawList(on grid: inout Grid, _ columns: Range<Int>, rows: Int) {
    let shown = shown
    if shown.isEmpty {
      grid.write(
        "no match", row: HomeScreen.firstRow, column: columns.lowerBound + 2, style: .muted)
    }
    let first = firstShown(rows: rows)
    for (line, index) in shown.dropFirst(first).prefix(rows).enumerated() {
      let structure = structure(of: content.choices[index])
      let row = HomeScreen.firstRow + line
      let isSelected = index == selected && past == nil
      let style: Style = isSelected ? .accent : .plain
      if isSelected {
        grid.write("▸", row: row, column: columns.lowerBound, style: .accent)
      }
      let total = structure.stated?.text ?? "no times"
      grid.write(
        ShortTitle.of(structure.title), total, row: row,
        columns: .cells(columns.lowerBound + 2, upTo: columns.upperBound), styles: (style, .muted))
    }
  }

  /// The selected structure whole.
  private func drawChoice(on grid: inout Grid, _ columns: Range<Int>, _ rows: Range<Int>) {
    guard content.choices.indices.contains(selected) else { return }
    let choice = content.choices[selected]
    var row = rows.lowerBound
    func line(_ text: String, _ style: Style) {
      guard row < rows.upperBound else { return }
      grid.write(text, row: row, column: columns.lowerBound, style: style, width: columns.count)
      row += 1
    }
    line(ShortTitle.of(choice.structure.title), .heading)
    let phases = structure(of: choice).phases
    let levels = choice.levels.joined(separator: " ")
    line(
      ["\(phases.count) phases", levels].filter { !$0.isEmpty }.joined(separator: " · "), .muted)
    line(choice.source, .muted)
    if let latest = choice.latest { line(latest, .muted) }
    row += 1
    for phase in phases where row < rows.upperBound {
      let time = phase.window?.text ?? ""
      grid.write(time, row: row, column: columns.lowerBound, style: .muted, width: 12)
      grid.write(
        phase.title, row: row, column: columns.lowerBound + 13, width: columns.count - 13)
      row += 1
    }
  }

  private func drawInput(on grid: inout Grid, row: Int, _ columns: Range<Int>) {
    func edit(_ label: String, _ editor: LineEditor) {
      let end = grid.write(label + " ", row: row, column: columns.lowerBound, style: .accent)
      editor.draw(
        on: &grid, row: row, columns: .cells(min(end, columns.upperBound), upTo: columns.upperBound)
      )
    }
    switch mode {
    case .finding(let editor): edit("find", editor)
    case .asking(let editor): edit("question", editor)
    case .filling(let editor, let template, let topics):
      edit(template.blanks[min(topics.count, template.blanks.count - 1)], editor)
      if row > 0 {
        grid.write(
          template.filled(with: topics), row: row - 1, column: columns.lowerBound,
          width: columns.count)
      }
    case .choosing, .help:
      if let message {
        grid.write(
          message, row: row, column: columns.lowerBound, style: .alert, width: columns.count)
      } else if let question {
        grid.write(
          "answering: \(question)", row: row, column: columns.lowerBound, width: columns.count)
      } else if grid.size.height >= 10 {
        grid.write(
          "transcripts: \(content.folder)", row: row, column: columns.lowerBound, style: .muted,
          width: columns.count)
      }
    }
  }

  private var keys: [String] {
    switch mode {
    case .finding: HomeKeys.finding.hints
    case .asking: HomeKeys.asking.hints
    case .filling: HomeKeys.filling.hints
    case .choosing, .help: HomeKeys.commands.hints(self)
    }
  }
}
