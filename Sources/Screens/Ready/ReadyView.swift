import Grids
import Sessions
import Structures

extension ReadyScreen: Drawable {
  /// Draws the screen.
  public func draw(on grid: inout Grid, in area: Area) {
    let size = grid.size
    let help: HelpView? =
      if case .help(let page) = mode { HelpView(ReadyKeys.commands.help, page: page) } else { nil }
    guard !grid.drawInstead(help) else { return }
    let columns = columns(size)
    grid.write(
      ShortTitle.of(content.plan.structure.title), facts, row: 0, columns: columns,
      styles: (.heading, .muted))
    if case .telling(let place) = mode {
      drawStories(on: &grid, rows(size), columns, selected: place)
    } else {
      drawBody(on: &grid, rows(size), columns)
    }
    if size.height >= 12 {
      grid.write(
        String(repeating: "─", count: columns.count), row: size.height - 3,
        column: columns.lowerBound, style: .muted)
    }
    drawLine(on: &grid, row: size.height - 2, columns)
    grid.write(keys: keys, row: size.height - 1, columns: columns)
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

  /// The line above the keys: what is typed, what is told, how long one still reads.
  private func drawLine(on grid: inout Grid, row: Int, _ columns: Range<Int>) {
    if case .prompting(let prompt) = mode {
      prompt.draw(on: &grid, row: row, columns)
      return
    }
    let left = ReadyScreen.readingTime - .seconds(reading.wholeSeconds)
    let (text, style): (String, Style) =
      if let message {
        (message, .alert)
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
    case .choosing, .help: ReadyKeys.commands.hints(self)
    }
  }
}
