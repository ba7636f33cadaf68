import Grids
import Sessions
import Structures

extension ReadyScreen: Drawable {
  /// Draws the screen.
  public func draw(on grid: inout Grid, in area: Area) {
    let size = grid.size
    guard !grid.drawInstead(help) else { return }
    let (rows, columns) = (rows(size), columns(size))
    grid.write(
      ShortTitle.of(content.plan.structure.title), facts, row: 0, columns: columns,
      styles: (.heading, .muted))
    switch mode {
    case .telling(let place): drawStories(on: &grid, rows, columns, selected: place)
    case .changing: drawPhases(on: &grid, rows, columns)
    case .choosing, .prompting, .help: drawBody(on: &grid, rows, columns)
    }
    if size.height >= 12 {
      grid.write(
        String(repeating: "─", count: columns.count), row: size.height - 3,
        column: columns.lowerBound, style: .muted)
    }
    drawLine(on: &grid, row: size.height - 2, columns)
    grid.write(keys: keys, row: size.height - 1, columns: columns)
  }

  /// The keys, where they are being explained.
  private var help: HelpView? {
    switch mode {
    case .help(let page): HelpView(ReadyKeys.commands.help, page: page)
    case .changing: editor.helpPage.map { HelpView(PlanKeys.commands.help, page: $0) }
    case .choosing, .prompting, .telling: nil
    }
  }

  /// How far one can go down.
  func lastOffset(_ size: Size) -> Int {
    max(0, ReadyPage(self, width: columns(size).count).lines.count - rows(size).count)
  }

  private func columns(_ size: Size) -> Range<Int> {
    let width = max(0, min(size.width - 2, 100))
    let start = max(0, (size.width - width) / 2)
    return start..<(start + width)
  }

  private func rows(_ size: Size) -> Range<Int> {
    .cells(size.height >= 12 ? 2 : 1, upTo: size.height - (size.height >= 12 ? 3 : 2))
  }

  /// "L7 · 45:00".
  private var facts: String {
    let plan = content.plan
    let total = plan.structure.windowText
    let drill = plan.mode == .drill ? "drill" : nil
    return [drill, plan.level, total, plan.clock.words, Speed.text(plan.speed)].compactMap(\.self)
      .joined(separator: " · ")
  }

  private func drawBody(on grid: inout Grid, _ rows: Range<Int>, _ columns: Range<Int>) {
    let lines = ReadyPage(self, width: columns.count).lines
    let first = min(offset, max(0, lines.count - rows.count))
    for (row, line) in zip(rows, lines.dropFirst(first)) {
      grid.write(
        line.label, row: row, column: columns.lowerBound, style: .muted, width: columns.count)
      let start = columns.lowerBound + line.indent
      grid.write(
        line.text, row: row, column: start, style: line.style,
        width: max(0, columns.upperBound - start))
    }
    guard first + rows.count < lines.count, let last = rows.last else { return }
    let more = " ↓ \(lines.count - first - rows.count) more"
    grid.write(more, row: last, endingAt: columns.upperBound, style: .accent)
  }

  private func drawStories(
    on grid: inout Grid, _ rows: Range<Int>, _ columns: Range<Int>, selected: Int
  ) {
    let names = content.stories + ["none of them"]
    let room = max(1, rows.count - 1)
    let first = max(0, min(selected - room / 2, names.count - room))
    let heading = first > 0 || first + room < names.count ? "\(names.count - 1) stories" : ""
    grid.write(
      "Which story do you tell?", heading, row: rows.lowerBound, columns: columns,
      styles: (.plain, .muted))
    for (row, place) in zip(rows.dropFirst(), first..<names.count) {
      let style: Style = place == selected ? .accent : .plain
      grid.write(place == selected ? "▸" : " ", row: row, column: columns.lowerBound, style: style)
      grid.write(
        names[place], row: row, column: columns.lowerBound + 2, style: style,
        width: max(0, columns.count - 2))
    }
  }

  /// The phases, and below them why what is typed cannot be taken.
  private func drawPhases(on grid: inout Grid, _ rows: Range<Int>, _ columns: Range<Int>) {
    let problem = editor.problem.map { TextWrap.lines($0, width: columns.count, most: 3) } ?? []
    PlanList(self).draw(on: &grid, rows.dropLast(problem.count), columns)
    for (row, line) in zip(rows.suffix(problem.count), problem) {
      grid.write(
        line, row: row, column: columns.lowerBound, style: .alert, width: columns.count)
    }
  }

  /// The line above the keys: what is typed, what is told, how long one still reads.
  private func drawLine(on grid: inout Grid, row: Int, _ columns: Range<Int>) {
    if case .prompting(let prompt) = mode {
      prompt.draw(on: &grid, row: row, columns)
      return
    }
    if mode == .changing, let line = editor.line {
      editor.draw(line, on: &grid, row: row, columns)
      return
    }
    let left = ReadyScreen.readingTime - .seconds(reading.wholeSeconds)
    let (text, style): (String, Style) =
      if let message {
        (message, .alert)
      } else if mode == .changing {
        (PlanList(self).selected, .muted)
      } else if isReading {
        ("reading, \(left.clock()) left; Enter begins", .accent)
      } else if reading == ReadyScreen.readingTime {
        ("the reading minute is over; Enter begins", .accent)
      } else if reading > .zero {
        ("read for \(reading.clock()); r goes on reading, Enter begins", .muted)
      } else {
        ("Enter begins: the clock starts at once", .muted)
      }
    grid.write(text, row: row, column: columns.lowerBound, style: style, width: columns.count)
  }

  private var keys: [String] {
    switch mode {
    case .prompting(let prompt): prompt.hints
    case .telling: ReadyKeys.choosing.hints
    case .changing:
      editor.isTyping ? PlanKeys.typing.hints : PlanKeys.commands.hints(editor)
    case .choosing, .help: ReadyKeys.commands.hints(self)
    }
  }
}
