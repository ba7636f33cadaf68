import Charts
import Grids
import Sessions
import Structures

extension DebriefScreen: Drawable {
  /// From so many columns on, what happened stands beside what is asked.
  private static let wide = 110

  /// Draws the screen.
  public func draw(on grid: inout Grid, in area: Area) {
    let size = grid.size
    let help = helpPage.map { HelpView(DebriefKeys.help, page: $0) }
    guard !grid.drawInstead(help, name: "Debrief: ") else { return }
    let width = min(size.width - 2, 180)
    let start = (size.width - width) / 2
    let columns = start..<(start + width)
    drawHead(on: &grid, columns)
    drawFoot(on: &grid, columns)
    let top = size.height >= 16 ? 3 : 2
    let bottom = size.height - footRows(size)
    let area = Area(rows: .cells(top, upTo: bottom), columns: columns)
    guard size.width >= DebriefScreen.wide, size.height >= 16 else {
      drawPart(on: &grid, area)
      return
    }
    let middle = columns.lowerBound + min(92, (width - 4) * 54 / 100)
    drawSide(on: &grid, Area(rows: area.rows, columns: start..<middle))
    drawPart(
      on: &grid, Area(rows: area.rows, columns: middle + 4..<columns.upperBound),
      isBeside: true)
  }

  private var alert: String? { message ?? trouble }

  /// The rows at the bottom: keys, where the transcript lies, a line that is open above that.
  private func footRows(_ size: Size) -> Int {
    guard size.height >= 12 else { return line == nil ? 1 : 2 }
    return line == nil ? 3 : 4
  }

  private func drawHead(on grid: inout Grid, _ columns: Range<Int>) {
    let title = [session.plan.structure.title, session.plan.level].compactMap(\.self)
    let isWide = grid.size.width >= 60
    grid.write(
      isWide ? "Debrief" : "Debrief · \(session.plan.structure.title)",
      isWide ? title.joined(separator: " · ") : "", row: 0, columns: columns,
      styles: (.heading, .muted))
    if grid.size.height < 12, let alert {
      grid.write(alert, row: 1, column: columns.lowerBound, style: .alert, width: columns.count)
      return
    }
    drawStrip(on: &grid, columns)
  }

  /// The parts in their order, the present one marked.
  private func drawStrip(on grid: inout Grid, _ columns: Range<Int>) {
    let parts = debrief.parts
    let names = parts.map(DebriefScreen.name)
    let width = names.reduce(2 * (names.count - 1)) { $0 + Symbol.columns(in: $1) }
    guard width <= columns.count else {
      let number = (parts.firstIndex(of: debrief.part) ?? 0) + 1
      let text = "\(number) of \(parts.count): \(DebriefScreen.name(debrief.part))"
      grid.write(
        text, row: 1, column: columns.lowerBound, style: .accent, width: columns.count)
      return
    }
    var place = columns.lowerBound
    for (part, name) in zip(parts, names) {
      let style: Style = part == debrief.part ? .accent : .muted
      place = grid.write(name, row: 1, column: place, style: style) + 2
    }
  }

  private static func name(_ part: Debrief.Part) -> String {
    switch part {
    case .interviewer: "Interviewer"
    case .handOver: "Hand over"
    case .score: "Score"
    case .both: "Both"
    case .happened: "Happened"
    case .pitfalls: "Pitfalls"
    case .leftOut: "Left out"
    case .answer: "Answer"
    case .resolution: "Kept?"
    case .wentWell: "Went well"
    case .toChange: "To change"
    case .next: "Next"
    }
  }

  private func drawFoot(on grid: inout Grid, _ columns: Range<Int>) {
    let height = grid.size.height
    grid.write(items: keys, row: height - 1, columns: columns, style: .muted)
    if let line { drawLine(line, on: &grid, row: height - 2, columns) }
    guard height >= 12 else { return }
    grid.write(
      alert ?? DebriefScreen.end(of: saved, width: columns.count),
      row: height - (line == nil ? 2 : 3), column: columns.lowerBound,
      style: alert == nil ? .muted : .alert, width: columns.count)
  }

  private func drawLine(
    _ line: Line, on grid: inout Grid, row: Int, _ columns: Range<Int>
  ) {
    let label =
      switch line {
      case .folder: "Save in"
      case .note(let phase): "Note on \(session.plan.phases[phase].title)"
      case .evidence(let dimension): "Seen in (\(debrief.dimensions[dimension].name))"
      }
    let place = grid.write(
      label, row: row, column: columns.lowerBound, style: .accent, width: columns.count / 2)
    editor.draw(on: &grid, row: row, columns: .cells(place + 1, upTo: columns.upperBound))
  }

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

  private var keys: [String] {
    switch line {
    case .folder: return DebriefKeys.line("save there", "later").hints
    case .evidence: return DebriefKeys.line("take", "drop it").hints
    case .note: return DebriefKeys.line("take the note", "drop it").hints
    case nil: break
    }
    guard let map = DebriefKeys.map(of: debrief.part) else { return DebriefKeys.field.hints(self) }
    return map.hints(self) + DebriefKeys.everywhere.hints(self)
  }
}

/// What is asked, and what stands beside it.
extension DebriefScreen {
  private var session: Session { debrief.session }

  /// What happened, beside what is asked; the question and the notes while the score is given.
  private func drawSide(on grid: inout Grid, _ area: Area) {
    var area = area
    guard !debrief.isScoring, debrief.part != .handOver else {
      drawQuestions(on: &grid, &area)
      if debrief.isScoring, !debrief.dimensions.isEmpty {
        area.skip(ScoreView.dimensions(debrief).draw(on: &grid, area))
      }
      if debrief.isScoring { drawNotes(on: &grid, area, hasTimes: false) }
      return
    }
    let selected = debrief.part == .happened ? debrief.item : nil
    HappenedView.draw(session, selected: selected, on: &grid, &area)
    area.skip(drawNotes(on: &grid, area) + 1)
    let prompts = HappenedView.prompts(session)
    if debrief.part != .leftOut, area.rows.count > 4, !prompts.rows.isEmpty {
      prompts.draw(on: &grid, area)
    }
  }

  private func drawPart(on grid: inout Grid, _ area: Area, isBeside: Bool = false) {
    var area = area
    switch debrief.part {
    case .handOver: return BothView.drawHandOver(debrief, on: &grid, area)
    case .both: return BothView.draw(debrief, on: &grid, area)
    case .interviewer, .score:
      if !isBeside, area.rows.count >= 16 { drawQuestions(on: &grid, &area, most: 2) }
      return ScoreView.draw(self, on: &grid, area, isBeside: isBeside)
    case .happened: return drawHappened(on: &grid, area, isBeside: isBeside)
    case .pitfalls, .leftOut, .answer:
      if area.rows.count >= 4 { area.write(ListParts.heading(debrief), .heading, on: &grid) }
      if area.rows.count >= 10 { area.skip() }
      area.skip(ListParts.list(self, area).draw(on: &grid, area))
      if !isBeside { drawNotes(on: &grid, area) }
      return
    case .resolution: FieldView.drawResolution(debrief, on: &grid, &area)
    case .wentWell, .toChange: FieldView.drawField(self, on: &grid, &area)
    case .next: FieldView.drawNext(self, on: &grid, &area)
    }
    area.skip()
    area.skip(FieldView.recap(debrief).draw(on: &grid, area))
    if !isBeside, debrief.part != .next { drawNotes(on: &grid, area) }
  }

  private func drawQuestions(on grid: inout Grid, _ area: inout Area, most: Int = 4) {
    for question in debrief.questions {
      area.write(wrapped: question, .heading, most: most, on: &grid)
      area.skip()
    }
  }

  /// Draws what was noted below a blank row; answers how many rows that takes.
  @discardableResult
  private func drawNotes(
    on grid: inout Grid, _ area: Area, hasTimes: Bool = true
  ) -> Int {
    var area = area
    guard !debrief.notes.isEmpty, area.rows.count > 2 else { return 0 }
    area.skip()
    area.write("Notes", .muted, on: &grid)
    return 2
      + HappenedView.notes(debrief, hasTimes: hasTimes, scroll: scroll).draw(on: &grid, area)
  }

  /// The phases, which a wide screen shows on its other side already, and what was asked and noted.
  private func drawHappened(on grid: inout Grid, _ area: Area, isBeside: Bool) {
    var area = area
    guard !isBeside else {
      drawQuestions(on: &grid, &area)
      FieldView.recap(debrief).draw(on: &grid, area)
      return
    }
    HappenedView.draw(session, selected: debrief.item, on: &grid, &area)
    drawNotes(on: &grid, area)
  }
}
