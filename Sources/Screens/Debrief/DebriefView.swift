import Charts
import Grids
import Sessions
import Structures

extension DebriefScreen {
  /// Draws the screen.
  ///
  /// - Parameter size: the size of the terminal, in cells.
  /// - Returns: a grid of that size.
  public func grid(_ size: Size) -> Grid {
    if let helpPage { return HelpView.grid(size, DebriefKeys.help, page: helpPage) }
    var grid = Grid(size)
    guard size.width >= 20, size.height >= 5 else {
      grid.write("Debrief: too small", row: 0, column: 0)
      return grid
    }
    let width = min(size.width - 2, 120)
    let start = (size.width - width) / 2
    let columns = start..<(start + width)
    let title = [session.plan.structure.title, session.plan.level].compactMap(\.self)
    grid.write(
      size.width >= 60 ? "Debrief" : "Debrief · \(session.plan.structure.title)",
      size.width >= 60 ? title.joined(separator: " · ") : "", row: 0, columns: columns,
      styles: (.heading, .muted))
    if size.height < 12, let alert {
      grid.write(alert, row: 1, column: start, style: .alert, width: width)
    } else {
      grid.write(total, row: 1, column: start, style: session.verdict.style, width: width)
    }
    let bottom = fieldRows(size)
    let top = size.height >= 16 ? 3 : 2
    drawTable(
      on: &grid, columns, .cells(top, upTo: bottom.lowerBound - (size.height >= 16 ? 1 : 0)))
    drawFields(on: &grid, columns, bottom)
    let asksForFolder = size.height >= 16 && (trouble != nil || field == .folder)
    if asksForFolder { draw(.folder, on: &grid, row: size.height - 2, columns) }
    if size.height >= 12 {
      grid.write(
        alert ?? DebriefScreen.end(of: saved, width: width),
        row: size.height - (asksForFolder ? 3 : 2), column: start,
        style: alert == nil ? .muted : .alert, width: width)
    }
    grid.write(items: keys, row: size.height - 1, columns: columns, style: .muted)
    return grid
  }

  private var alert: String? { message ?? trouble }

  /// The end of a path that is too long: the file's name is what one needs.
  private static func end(of path: String, width: Int) -> String {
    let symbols = Symbol.symbols(in: path)
    guard symbols.reduce(0, { $0 + $1.width }) > width, width > 1 else { return path }
    var (kept, used) = ([Character](), 1)
    for symbol in symbols.reversed() {
      used += symbol.width
      guard used <= width else { break }
      kept.append(symbol.character)
    }
    return "…" + String(kept.reversed())
  }

  /// The rows of the questions: three, or only the one being answered.
  private func fieldRows(_ size: Size) -> Range<Int> {
    if size.height >= 16 { return (size.height - 6)..<(size.height - 3) }
    let row = size.height >= 12 ? size.height - 3 : size.height - 2
    return row..<(row + 1)
  }

  /// "9:42 spoken · planned 7:30–9:30 · over 0:12 · paused 0:40".
  private var total: String {
    var parts = ["\(session.activeTime.clock()) spoken"]
    if let window = session.totalWindow { parts.append("planned \(window.range)") }
    parts.append(session.verdict.text)
    if session.pausedTime >= .seconds(1) { parts.append("paused \(session.pausedTime.clock())") }
    if session.awayTime >= .seconds(1) { parts.append("away \(session.awayTime.clock())") }
    if let speed = Speed.text(session.plan.speed) { parts.append(speed) }
    return parts.joined(separator: " · ")
  }

  private func drawTable(on grid: inout Grid, _ columns: Range<Int>, _ rows: Range<Int>) {
    guard !rows.isEmpty else { return }
    let table = DebriefTable(width: columns.count, start: columns.lowerBound)
    var row = rows.lowerBound
    if rows.count > 3 {
      table.drawHeading(on: &grid, row: row)
      row += 1
    }
    let results = session.results
    let room = rows.upperBound - row
    let shown = results.count <= room ? results.count : max(0, room - 1)
    for (index, result) in results.prefix(shown).enumerated() {
      table.draw(result, number: index + 1, on: &grid, row: row)
      row += 1
    }
    if shown > 0, shown < results.count, row < rows.upperBound {
      grid.write(
        "  \(results.count - shown) more phases in the transcript", row: row,
        column: columns.lowerBound, style: .muted, width: columns.count)
    }
  }

  private func drawFields(on grid: inout Grid, _ columns: Range<Int>, _ rows: Range<Int>) {
    let all: [Field] = [.wentWell, .toChange, .band]
    let shown = rows.count >= 3 ? all : [field == .none ? .band : field]
    for (row, field) in zip(rows, shown) { draw(field, on: &grid, row: row, columns) }
  }

  private func draw(_ field: Field, on grid: inout Grid, row: Int, _ columns: Range<Int>) {
    let isActive = field == self.field
    let label =
      switch field {
      case .wentWell: "Went well"
      case .toChange: "To change"
      case .band, .none: "Hire?"
      case .folder: "Save in"
      }
    grid.write(
      label, row: row, column: columns.lowerBound, style: isActive ? .accent : .muted,
      width: columns.count)
    let start = min(columns.lowerBound + 11, columns.upperBound)
    let room = Range.cells(start, upTo: columns.upperBound)
    if field == .band {
      drawBand(on: &grid, row: row, room, isActive: isActive)
    } else if isActive {
      editor.draw(on: &grid, row: row, columns: room)
    } else if field != .folder {
      let text = field == .wentWell ? reflection.wentWell : reflection.toChange
      grid.write(text, row: row, column: start, width: room.count)
    }
  }

  private func drawBand(
    on grid: inout Grid, row: Int, _ columns: Range<Int>, isActive: Bool
  ) {
    if !isActive {
      let answer = reflection.band?.rawValue ?? ""
      grid.write(answer, row: row, column: columns.lowerBound, width: columns.count)
      return
    }
    let isShort = columns.count < 54
    var place = columns.lowerBound
    for (number, band) in zip([4, 3, 2, 1], HireBand.allCases) {
      let style: Style = reflection.band == band ? .selected : .plain
      let words = isShort ? DebriefScreen.short(band) : band.rawValue
      place =
        grid.write(
          "\(number) \(words)", row: row, column: place, style: style,
          width: columns.upperBound - place) + (isShort ? 1 : 3)
    }
  }

  private static func short(_ band: HireBand) -> String {
    switch band {
    case .strongHire: "yes!"
    case .hire: "yes"
    case .noHire: "no"
    case .strongNoHire: "no!"
    }
  }

  private var keys: [String] {
    switch field {
    case .wentWell, .toChange: DebriefKeys.field.hints
    case .band: DebriefKeys.band.hints + DebriefKeys.leaving.hints(self)
    case .none: DebriefKeys.leaving.hints(self)
    case .folder: DebriefKeys.folder.hints
    }
  }
}
