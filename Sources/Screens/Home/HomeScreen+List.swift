import Grids
import Structures

/// The list of structures, group by group.
extension HomeScreen {
  /// One row of the list.
  enum ListRow: Hashable {
    case heading(String)
    case choice(Int)
  }

  /// On fewer rows the names of groups would take too much room.
  private static let leastRowsWithHeadings = 8

  /// All rows of the list, as far as they match what is looked for.
  private func list(hasHeadings: Bool) -> [ListRow] {
    var list: [ListRow] = []
    var group = ""
    for index in shown {
      let next = content.choices[index].group
      if hasHeadings, next != group { list.append(.heading(next)) }
      group = next
      list.append(.choice(index))
    }
    return list
  }

  /// The list for so many rows, and the first of it that is shown.
  private func window(_ rows: Int) -> (list: [ListRow], first: Int) {
    let all = list(hasHeadings: true)
    let hasRoom = rows >= min(HomeScreen.leastRowsWithHeadings, all.count)
    let list = hasRoom ? all : list(hasHeadings: false)
    let place = list.firstIndex(of: .choice(selected)) ?? 0
    return (list, max(0, min(place - rows / 2, list.count - rows)))
  }

  /// The rows that are shown.
  func visibleList(_ size: Size) -> [ListRow] {
    let rows = listRows(size)
    let (list, first) = window(rows)
    return Array(list.dropFirst(first).prefix(rows))
  }

  /// How many structures are above and below those that are shown: "↑ 2  ↓ 5 more"; empty when none are.
  private func hidden(_ size: Size) -> String {
    let rows = listRows(size)
    let (list, first) = window(rows)
    func choices(_ rows: ArraySlice<ListRow>) -> Int {
      rows.count { if case .choice = $0 { true } else { false } }
    }
    let (above, below) = (choices(list.prefix(first)), choices(list.dropFirst(first + rows)))
    let parts = [above > 0 ? "↑ \(above)" : "", below > 0 ? "↓ \(below)" : ""]
    let told = parts.filter { !$0.isEmpty }.joined(separator: "  ")
    return told.isEmpty ? "" : told + " more"
  }

  /// How many rows the list of structures has.
  func listRows(_ size: Size) -> Int {
    let past = min(content.recent.count, 5) + content.unfinished.count
    let room = size.height - firstRow(size) - 2 - lineRows(size)
    let reserved = past > 0 && room >= 10 ? min(past + 3, room / 2) : 0
    return max(1, min(list(hasHeadings: true).count, room - reserved))
  }

  /// Draws the list below its heading.
  func drawList(on grid: inout Grid, _ columns: Range<Int>, _ size: Size) {
    let first = firstRow(size)
    grid.write(
      "Run", hidden(size), row: first - 1, columns: columns, styles: (.muted, .accent))
    let list = visibleList(size)
    if list.isEmpty {
      grid.write("no match", row: first, column: columns.lowerBound + 2, style: .muted)
    }
    for (line, row) in list.enumerated() {
      switch row {
      case .heading(let name):
        grid.write(
          name, row: first + line, column: columns.lowerBound, style: .muted,
          width: columns.count)
      case .choice(let index): draw(index, on: &grid, row: first + line, columns)
      }
    }
  }

  private func draw(_ index: Int, on grid: inout Grid, row: Int, _ columns: Range<Int>) {
    let structure = structure(of: content.choices[index])
    let isSelected = index == selected && past == nil
    if isSelected { grid.write("▸", row: row, column: columns.lowerBound, style: .accent) }
    let title = ShortTitle.of(structure.title)
    let columns = Range.cells(columns.lowerBound + 2, upTo: columns.upperBound)
    let room = columns.count - Symbol.columns(in: title) - 2
    let times = [false, true].compactMap { isShort in
      structure.total?.text(stated: structure.stated, isShort: isShort)
    }
    let time = times.first { Symbol.columns(in: $0) <= room } ?? times.last
    grid.write(
      title, time ?? "no times", row: row, columns: columns,
      styles: (isSelected ? .accent : .plain, .muted))
  }
}
