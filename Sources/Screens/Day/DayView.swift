import Grids
import Sessions
import Structures
import Texts
import Transcripts

extension DayScreen: Drawable {
  /// Draws the screen.
  public func draw(on grid: inout Grid, in area: Area) {
    let size = grid.size
    guard !grid.drawInstead(helpPage.map { HelpView(DayKeys.commands.help, page: $0) }) else {
      return
    }
    let columns = columns(size)
    let rows = rows(size)
    grid.write(
      day.title, String(now.clock.prefix(5)), row: 0, columns: columns, styles: (.heading, .muted))
    switch step {
    case .over: drawReview(on: &grid, rows, columns)
    case .round, .pause: drawDay(on: &grid, rows, columns)
    }
    if size.height >= 12 {
      grid.write(
        String(repeating: "─", count: columns.count), row: size.height - 3,
        column: columns.lowerBound, style: .muted)
    }
    grid.write(
      line.text, row: size.height - 2, column: columns.lowerBound, style: line.style,
      width: columns.count)
    grid.write(
      keys: DayKeys.commands.hints(self), row: size.height - 1, columns: columns)
  }

  /// How far one can go down.
  func lastOffset(_ size: Size) -> Int {
    let count = step == .over ? review.count : day.slots.count
    return max(0, count - rows(size).count)
  }

  private func columns(_ size: Size) -> Range<Int> {
    let width = max(0, min(size.width - 2, 100))
    let start = max(0, (size.width - width) / 2)
    return start..<(start + width)
  }

  private func rows(_ size: Size) -> Range<Int> {
    .cells(size.height >= 12 ? 2 : 1, upTo: size.height - (size.height >= 12 ? 3 : 2))
  }

  private func drawReview(on grid: inout Grid, _ rows: Range<Int>, _ columns: Range<Int>) {
    for (row, line) in zip(rows, review.dropFirst(offset)) {
      grid.write(line, row: row, column: columns.lowerBound, width: columns.count)
    }
    drawMore(on: &grid, rows, columns, offset, review.count)
  }

  /// Says how many lines there are above and below those that are shown.
  private func drawMore(
    on grid: inout Grid, _ rows: Range<Int>, _ columns: Range<Int>, _ first: Int, _ count: Int
  ) {
    func write(_ text: String, _ row: Int) {
      grid.write(text, row: row, endingAt: columns.upperBound, style: .accent)
    }
    if first > 0 { write(" ↑ \(first) more", rows.lowerBound) }
    let below = count - first - rows.count
    if below > 0, let last = rows.last { write(" ↓ \(below) more", last) }
  }

  /// The schedule, and below it what comes next, with a clock in a break.
  private func drawDay(on grid: inout Grid, _ rows: Range<Int>, _ columns: Range<Int>) {
    let count = day.slots.count
    let lines = nextLines(width: columns.count, hasDigits: true).count
    // Some of the schedule stays in view, with a free line on either side of what comes next.
    let digits = clock.flatMap { time in
      BigDigits.largest(
        for: time, columns: columns.count, rows: rows.count - lines - 2 - min(count, 3))
    }
    let next = nextLines(width: columns.count, hasDigits: digits != nil)
    let below = next.count + (digits.map { $0.height + 1 } ?? 0)
    let room = max(0, min(count, rows.count - below - 1))
    let first = max(0, min(max(offset, place - room / 2), count - room))
    for (row, slot) in zip(rows, first..<(first + room)) {
      draw(slot, isNext: slot == place, on: &grid, row: row, columns)
    }
    if room > 0 { drawMore(on: &grid, rows.prefix(room), columns, first, count) }
    var row = rows.lowerBound + (room == 0 ? 0 : room + 1)
    for line in next where row < rows.upperBound {
      grid.write(
        line.text, row: row, column: columns.lowerBound, style: line.style, width: columns.count)
      row += 1
    }
    guard let clock, let digits else { return }
    digits.draw(
      clock, on: &grid, row: row + 1,
      endingAt: columns.lowerBound + digits.columns(of: clock), style: .inWindow)
  }

  /// The slot that comes next or runs.
  private var place: Int {
    switch step {
    case .round(let place), .pause(let place, _): place
    case .over: day.slots.count
    }
  }

  /// What is left of the break; `nil` outside one.
  private var clock: String? {
    guard case .pause(_, let until) = step else { return nil }
    return Duration.seconds(max(0, until.seconds - now.seconds) * Int64(day.speed)).clock()
  }

  private func draw(
    _ slot: Int, isNext: Bool, on grid: inout Grid, row: Int, _ columns: Range<Int>
  ) {
    let (start, width) = (columns.lowerBound, columns.count)
    let planned = day.slots[slot]
    let isPast = slot < place
    let style: Style = isNext ? .accent : isPast || planned.number == nil ? .muted : .plain
    if isNext { grid.write("▸", row: row, column: start, style: .accent) }
    grid.write(
      String(day.stamp(planned.start).clock.prefix(5)), row: row, endingAt: start + 8, style: style)
    if let number = planned.number {
      grid.write("\(number)", row: row, endingAt: start + 11, style: style)
    }
    var end = columns.upperBound
    if width >= 60 {
      let result = results[slot].map(DayScreen.result)
      end -= 30
      let left = day.isDone(slot) ? "done" : "left out"
      let text = result ?? (isPast && planned.number != nil ? left : planned.length.clock())
      grid.write(text, row: row, column: end + 1, style: result == nil ? .muted : .plain, width: 29)
    }
    if width >= 90, let interviewer = planned.item.interviewer {
      end -= 16
      grid.write(interviewer, row: row, column: end + 1, style: .muted, width: 15)
    }
    grid.write(
      planned.item.name, row: row, column: start + 13, style: style,
      width: max(0, end - start - 13))
  }

  /// "44:10  over 0:12  hire".
  private static func result(_ summary: Summary) -> String {
    [summary.active?.clock(), SessionWords.verdict(summary), summary.countedScores.text].compactMap(
      \.self
    )
    .joined(separator: "  ")
  }

  /// What comes next in words, and how late it is.
  private func nextLines(width: Int, hasDigits: Bool) -> [StyledLine] {
    let late = day.lateness(at: now).map { [StyledLine($0, .over)] } ?? []
    switch step {
    case .over: return []
    case .round(let place): return round(place, width: width) + late
    case .pause(let place, _):
      let follows = day.next.map { "then \(day.slots[$0].item.name)" }
      let text = [hasDigits ? nil : clock, day.slots[place].item.name, follows]
        .compactMap(\.self).joined(separator: ", ")
      return [StyledLine(text, .heading)] + late
    }
  }

  private func round(_ place: Int, width: Int) -> [StyledLine] {
    let slot = day.slots[place]
    let facts = [
      slot.item.structure, slot.length.clock(), slot.item.interviewer.map { "with \($0)" },
      slot.item.question,
    ]
    let early = day.delay(at: now)
    let begins =
      early <= .seconds(-60) && place == 0
      ? [StyledLine("It begins at \(day.stamp(slot.start).clock.prefix(5)).", .muted)] : []
    return [StyledLine("\(day.number(of: place)): \(slot.item.name)", .heading)]
      + TextWrap.lines(
        facts.compactMap(\.self).joined(separator: " · "), width: width, most: 2
      ).map { StyledLine($0) } + begins
  }

  private var line: StyledLine {
    if let message { return StyledLine(message, .alert) }
    return switch step {
    case .round: StyledLine("Enter shows what is asked; the clock starts after that.", .muted)
    case .pause: StyledLine("A bell tells the end of the break.", .muted)
    case .over:
      StyledLine("The day is over. rehearse report --day last makes it a page.", .muted)
    }
  }
}
