import Grids
import Sessions
import Structures
import Texts

extension HomeScreen: Drawable {
  /// What somebody reads who has never rehearsed.
  private static let firstLines = [
    "First time here? Enter asks you a question, and Enter again starts the clock.",
    "Answer aloud; → goes to the next phase; at the end you score yourself.",
  ]

  /// Draws the screen.
  public func draw(on grid: inout Grid, in area: Area) {
    let size = grid.size
    let help: HelpView? = if case .help(let page) = mode { HelpView(help, page: page) } else { nil }
    guard !grid.drawInstead(help) else { return }
    let columns = columns(size)
    grid.write(
      "rehearse", columns.count < 50 ? "" : content.practised, row: 0, columns: columns,
      styles: (.heading, .muted))
    for (row, line) in topLines(size).enumerated() {
      grid.write(
        line.text, row: row + 1, column: columns.lowerBound, style: line.style,
        width: columns.count)
    }
    let left = left(size)
    drawList(on: &grid, left, size)
    if left != columns {
      let right = Range.cells(left.upperBound + 3, upTo: columns.upperBound)
      let rows = Range.cells(firstRow(size) - 1, upTo: size.height - 1 - lineRows(size))
      if let session = self.past.flatMap(session) {
        drawDetails(of: session, on: &grid, right, rows)
      } else {
        drawChoice(on: &grid, right, rows)
      }
    }
    for line in pastLines(size) { draw(line, on: &grid, left) }
    drawLines(on: &grid, size, columns)
    grid.write(keys: keys, row: size.height - 1, columns: columns)
  }

  /// What stands above the list: the next step, or what to do first.
  private func topLines(_ size: Size) -> [StyledLine] {
    if content.isFirst, size.height >= 16 {
      let width = columns(size).count
      return HomeScreen.firstLines.flatMap { line in
        TextWrap.lines(line, width: width, most: 2).map { StyledLine($0) }
      }
    }
    guard let next = content.next, size.height >= 8 else { return [] }
    let text = "Next: \(next.sentence): \(next.reason)"
    return TextWrap.lines(text, width: columns(size).count, most: size.height >= 16 ? 2 : 1).map {
      StyledLine($0, .accent)
    }
  }

  /// The first row of the list of structures, below its heading.
  func firstRow(_ size: Size) -> Int {
    let lines = topLines(size).count
    return lines > 1 ? lines + (content.isFirst ? 3 : 2) : size.height < 8 ? 2 : 3
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
    let width = max(0, min(size.width - 2, 120))
    let start = max(0, (size.width - width) / 2)
    return start..<(start + width)
  }

  /// The selected structure whole.
  private func drawChoice(on grid: inout Grid, _ columns: Range<Int>, _ rows: Range<Int>) {
    guard content.choices.indices.contains(selected) else { return }
    let choice = content.choices[selected]
    let phases = structure(of: choice).phases
    let levels = choice.levels.joined(separator: " ")
    let facts = [Counted.text(phases.count, "phase"), levels]
    let lines = [
      StyledLine(ShortTitle.of(choice.structure.title), .heading),
      StyledLine(facts.filter { !$0.isEmpty }.joined(separator: " · "), .muted),
      StyledLine(choice.source ?? "", .muted), StyledLine(choice.latest ?? "", .muted),
    ].filter { !$0.text.isEmpty }
    for (row, line) in zip(rows, lines) {
      grid.write(
        line.text, row: row, column: columns.lowerBound, style: line.style, width: columns.count)
    }
    let times = phases.map { $0.windowText ?? "" }
    let room = min(times.map(Symbol.columns).max() ?? 0, columns.count / 2)
    for (row, number) in zip(rows.dropFirst(lines.count + 1), phases.indices) {
      grid.write(
        times[number], row: row, column: columns.lowerBound, style: .muted, width: room)
      grid.write(
        phases[number].title, row: row, column: columns.lowerBound + room + 2,
        width: max(0, columns.count - room - 2))
    }
  }

  /// The lines above the keys: what is typed, what is told, or what will be asked, whole.
  private func lines(_ size: Size) -> [StyledLine] {
    let width = columns(size).count
    let most = size.height >= 16 ? 4 : 1
    if case .prompting(let prompt) = mode {
      let question = prompt.question.map { TextWrap.lines($0, width: width, most: most) } ?? []
      return (size.height >= 8 ? question : []).map { StyledLine($0) } + [StyledLine("")]
    }
    if case .finding = mode { return [StyledLine("")] }
    if let message {
      return TextWrap.lines(message, width: width, most: min(most, 2)).map {
        StyledLine($0, .alert)
      }
    }
    if asking.question != nil { return questionLines(size) }
    if asking == .nothing { return [StyledLine("no question: the timer alone", .muted)] }
    return [StyledLine(size.height >= 10 ? "transcripts: \(content.folder)" : "", .muted)]
  }

  /// The question that will be asked.
  private func questionLines(_ size: Size) -> [StyledLine] {
    guard let question = asking.question else { return [] }
    return TextWrap.lines(
      "answering: \(question)", width: columns(size).count, most: size.height >= 16 ? 4 : 1
    ).map { StyledLine($0) }
  }

  /// How many rows those lines take; a message takes no rows from a question, or all would jump.
  func lineRows(_ size: Size) -> Int { max(lines(size).count, questionLines(size).count) }

  private func drawLines(on grid: inout Grid, _ size: Size, _ columns: Range<Int>) {
    let lines = lines(size)
    let last = size.height - 2
    for (number, line) in lines.enumerated() {
      grid.write(
        line.text, row: last + 1 - lines.count + number, column: columns.lowerBound,
        style: line.style, width: columns.count)
    }
    switch mode {
    case .finding(let editor):
      InputLine.typed("find", editor).draw(on: &grid, in: Area(row: last, columns: columns))
    case .prompting(let prompt): prompt.draw(on: &grid, row: last, columns)
    case .choosing, .help: break
    }
  }

  private var keys: [String] {
    switch mode {
    case .finding: HomeKeys.finding.hints
    case .prompting(let prompt): prompt.hints
    case .choosing, .help: HomeKeys.commands.hints(self)
    }
  }
}
