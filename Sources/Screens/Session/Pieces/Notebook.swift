import Grids
import Sessions

/// The prompts of a phase as a checklist, or the key points that an interviewer ticks, and the notes
/// below them.
struct Notebook: Drawable {
  /// What the list is called.
  let title: String
  let prompts: [String]
  let covered: Set<Int>
  /// The notes of the phase.
  let notes: [Note]
  /// Whether no note tells when it was.
  let hidesTime: Bool
  /// Whether the texts are cut to a line each where not all fit: who listens has to see all of them.
  private let isCut: Bool

  /// Takes the notes of the current phase.
  init(_ session: Session, _ list: TickedList) {
    (title, prompts, covered, isCut) = (list.title, list.texts, list.done, list.isCut)
    notes = session.notes.filter { $0.phase == session.phase }
    hidesTime = session.plan.clock == .hidden
  }

  func draw(on grid: inout Grid, in area: Area) {
    var row = area.row
    if !prompts.isEmpty {
      let count = "\(covered.count) of \(prompts.count)"
      grid.write(title, count, row: row, columns: area.columns, styles: (.muted, .muted))
      row = drawPrompts(on: &grid, area.columns, row + 1, until: area.rows.upperBound - 4) + 1
    }
    let room = area.rows.upperBound - row - 1
    guard !notes.isEmpty, room > 0 else { return }
    let hidden = notes.count - min(notes.count, room)
    let count = hidden == 0 ? "" : "\(hidden) earlier"
    grid.write("Notes", count, row: row, columns: area.columns, styles: (.muted, .muted))
    for note in notes.suffix(room) {
      row += 1
      draw(note, on: &grid, row: row, area.columns)
    }
  }

  /// As many prompts as there is room for, from the first that is not covered; returns the row below.
  private func drawPrompts(
    on grid: inout Grid, _ columns: Range<Int>, _ start: Int, until end: Int
  ) -> Int {
    let wrapped = prompts.map { TextWrap.lines($0, width: columns.count - 4, most: 2) }
    let texts =
      isCut && wrapped.joined().count > end - start
      ? prompts.map { TextWrap.lines($0, width: columns.count - 4, most: 1) } : wrapped
    let isAiry = end - start >= texts.reduce(4) { $0 + $1.count + 1 }
    let isWhole = texts.reduce(0, { $0 + $1.count }) <= end - start
    let first = isWhole ? 0 : shown(room: max(1, (end - start) / 2)).lowerBound
    var row = start + (isAiry ? 1 : 0)
    for index in texts.indices.dropFirst(first) {
      let lines = texts[index]
      let isLast = index == texts.count - 1
      guard row + lines.count + (isLast ? 0 : 1) <= end || index == first else {
        let words = "\(texts.count - index) more"
        grid.write(words, row: row, column: columns.lowerBound + 4, style: .muted)
        return row + 1
      }
      draw(prompt: index, lines[0], on: &grid, row: row, columns)
      for (offset, line) in lines.dropFirst().enumerated() {
        grid.write(
          line, row: row + 1 + offset, column: columns.lowerBound + 4,
          style: covered.contains(index) ? .done : .plain, width: columns.count - 4)
      }
      row += lines.count + (isAiry ? 1 : 0)
    }
    return row - (isAiry ? 1 : 0)
  }

  /// The prompts to show when there is room for some of them: from the first that is not covered.
  func shown(room: Int) -> Range<Int> {
    let first = prompts.indices.first { !covered.contains($0) } ?? 0
    let start = room >= prompts.count ? 0 : min(first, prompts.count - room)
    return .cells(start, upTo: min(prompts.count, start + max(0, room)))
  }

  func draw(
    prompt index: Int, _ text: String, on grid: inout Grid, row: Int, _ columns: Range<Int>
  ) {
    let isCovered = covered.contains(index)
    let number = index < 9 ? "\(index + 1)" : " "
    grid.write(
      "\(isCovered ? "✓" : "·") \(number) \(text)", row: row, column: columns.lowerBound,
      style: isCovered ? .done : .plain, width: columns.count)
  }

  func draw(_ note: Note, on grid: inout Grid, row: Int, _ columns: Range<Int>) {
    let stamp = hidesTime ? "·" : note.stamp.clock()
    let start = grid.write(stamp + " ", row: row, column: columns.lowerBound, style: .muted)
    let (text, style): (String, Style) =
      switch note.content {
      case .text(let text): (text, .plain)
      case .mark(let mark): ("\(mark.sign) \(mark.rawValue)", .accent)
      case .followUp(let text): ("? \(text)", .plain)
      }
    grid.write(
      text, row: row, column: start, style: style, width: max(0, columns.upperBound - start))
  }
}

/// The next prompts where there is little room, and the latest notes below them.
struct ShortNotebook: Drawable {
  let whole: Notebook

  func draw(on grid: inout Grid, in area: Area) {
    guard !area.rows.isEmpty else { return }
    let (notes, height) = (whole.notes, area.rows.count)
    let noteRows = notes.isEmpty || height < 2 ? 0 : min(notes.count, max(1, height / 3))
    var row = area.row
    for index in whole.shown(room: height - noteRows) {
      whole.draw(prompt: index, whole.prompts[index], on: &grid, row: row, area.columns)
      row += 1
    }
    for note in notes.suffix(noteRows) {
      whole.draw(note, on: &grid, row: row, area.columns)
      row += 1
    }
  }
}
