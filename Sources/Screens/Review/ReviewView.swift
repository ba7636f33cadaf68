import Coaching
import Grids
import Sessions
import Structures
import Texts
import Transcripts

extension ReviewScreen: Drawable {
  /// Draws the screen.
  public func draw(on grid: inout Grid, in area: Area) {
    let size = grid.size
    let help: HelpView? =
      if case .help(let page, _) = mode { HelpView(ReviewKeys.help, page: page) } else { nil }
    guard !grid.drawInstead(help, name: "review: ") else { return }
    let layout = ReviewLayout(size)
    switch mode {
    case .reading(let subject), .searching(let subject, _): draw(subject, on: &grid, layout)
    case .listing, .filtering, .help: drawLists(on: &grid, layout)
    }
    drawBottom(on: &grid, layout, size)
  }

  /// The first session that is drawn in the list: the selected one stays in the middle.
  func firstShown(rows: Int) -> Int {
    max(0, min(selected - rows / 2, list.shown.count - rows))
  }

  /// How many lines of the page are shown at once.
  func pageRows(_ size: Size) -> Int { max(1, ReviewLayout(size).rows.count) }

  /// The last line at which the page that is shown can begin.
  func lastTop(_ size: Size) -> Int {
    let layout = ReviewLayout(size)
    let page: Page? =
      switch mode {
      case .reading(let subject), .searching(let subject, _):
        page(subject, width: layout.open.count)
      default: layout.page.flatMap { besides(width: $0.count) }
      }
    return max(0, (page?.lines.count ?? 0) - layout.rows.count)
  }

  /// A page for a width.
  func page(_ subject: Subject, width: Int) -> Page {
    switch subject {
    case .transcript:
      guard let session else { return Page(width: width) }
      return TranscriptPage.page(transcript(of: session), session, width: width)
    case .statistics:
      guard let session, let statistics else { return Page(width: width) }
      return StatisticsPage.page(statistics, of: session, width: width)
    case .coach: return outline.map { CoachPage.page($0, width: width) } ?? Page(width: width)
    case .comparison(let first, let second):
      return ComparisonPage.page(
        Comparison(first, second), notes: (notes(of: first), notes(of: second)), width: width)
    }
  }

  /// What stands beside the list.
  private func besides(width: Int) -> Page? {
    session == nil ? nil : page(showsStatistics ? .statistics : .transcript, width: width)
  }

  private func notes(of session: PastSession) -> [Note] {
    guard case .reading(let reading) = transcript(of: session) else { return [] }
    return reading.transcript.notes
  }

  private func draw(_ subject: Subject, on grid: inout Grid, _ layout: ReviewLayout) {
    let page = page(subject, width: layout.open.count)
    let rest = page.lines.count - layout.rows.count
    let place = rest > 0 ? "\(min(top, rest) * 100 / rest) %" : ""
    let title =
      switch subject {
      case .transcript: "Transcript \(selected + 1) of \(list.shown.count)"
      case .statistics: "Statistics"
      case .coach: "Coach"
      case .comparison: "Comparison"
      }
    grid.write(title, place, row: 0, columns: layout.open, styles: (.heading, .muted))
    page.draw(
      on: &grid, rows: layout.rows, columns: layout.open, from: min(top, max(0, rest)),
      finding: words)
  }

  private func drawLists(on grid: inout Grid, _ layout: ReviewLayout) {
    let hasOrder = layout.columns.count >= 60 || list.order != .newest
    let words = [
      counts, restorable > 0 && layout.columns.count >= 36 ? "\(restorable) deleted" : "",
      hasOrder && !counts.isEmpty ? list.order.words : "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    grid.write("Review", words, row: 0, columns: layout.columns, styles: (.heading, .muted))
    guard !list.shown.isEmpty else { return drawNothing(on: &grid, layout) }
    let rows = SessionRow(columns: layout.list, today: today)
    let first = firstShown(rows: layout.rows.count)
    for (row, place) in zip(layout.rows, first..<list.shown.count) {
      guard let session = list[place] else { continue }
      rows.draw(
        session, on: &grid, row: row, isSelected: place == selected,
        isMarked: session.path == marked?.path)
    }
    guard let columns = layout.page, let page = besides(width: columns.count) else { return }
    for row in layout.rows {
      let column = columns.lowerBound - 2
      grid.fill("│", row: row, columns: column..<(column + 1), style: .muted)
    }
    let last = max(0, page.lines.count - layout.rows.count)
    page.draw(
      on: &grid, rows: layout.rows, columns: columns, from: min(top, last), finding: "")
  }

  /// "12 of 300 sessions".
  private var counts: String {
    guard !list.sessions.isEmpty else { return "" }
    if isPartial { return "reading…" }
    let all = list.sessions.count
    let sessions = Counted.text(all, "session")
    let isAll = list.shown.count == all
    return isAll ? sessions : "\(list.shown.count) of \(sessions)"
  }

  /// What to do where there is nothing to show.
  private func drawNothing(on grid: inout Grid, _ layout: ReviewLayout) {
    let lines =
      if !list.sessions.isEmpty {
        ["No session has “\(list.filter)”.", "Esc shows all \(list.sessions.count) again."]
      } else if leftOut > 0 {
        ["None of the \(leftOut) sessions fits.", "rehearse review shows all of them."]
      } else if hasUnread {
        ["No session in \(folder) could be read.", "rehearse log tells why."]
      } else {
        ["No sessions in \(folder) yet.", "rehearse start begins one."]
      }
    for (row, line) in zip(layout.rows, lines) {
      grid.write(
        line, row: row, column: layout.columns.lowerBound,
        style: row == layout.rows.lowerBound
          ? .plain : .muted, width: layout.columns.count)
    }
  }

  private func drawBottom(on grid: inout Grid, _ layout: ReviewLayout, _ size: Size) {
    let last = size.height - 1
    let row = layout.input ?? last
    let columns = layout.columns
    let line = Area(row: row, columns: columns)
    switch mode {
    case .filtering(let editor): InputLine.typed("filter", editor).draw(on: &grid, in: line)
    case .searching(_, let editor): InputLine.typed("search", editor).draw(on: &grid, in: line)
    case .listing, .reading, .help:
      if let message {
        grid.write(
          message, row: row, column: columns.lowerBound, style: .alert, width: columns.count)
      } else if !list.filter.isEmpty, mode == .listing {
        grid.write(
          "filter: \(list.filter)", row: row, column: columns.lowerBound, style: .accent,
          width: columns.count)
      }
    }
    guard layout.input != nil || isBottomFree else { return }
    if takesText, let message {
      // The line above is taken, and what was told must be seen all the same.
      grid.write(
        message, row: last, column: columns.lowerBound, style: .alert, width: columns.count)
    } else {
      grid.write(items: keys(size), row: last, columns: columns, style: .muted)
    }
  }

  private var isBottomFree: Bool {
    guard message == nil, mode == .listing ? list.filter.isEmpty : true else { return false }
    switch mode {
    case .filtering, .searching: return false
    case .listing, .reading, .help: return true
    }
  }

  private func keys(_ size: Size) -> [String] {
    switch mode {
    case .filtering: ReviewKeys.filtering.hints
    case .searching: ReviewKeys.searching.hints
    case .reading: ReviewKeys.page.hints(self)
    case .listing, .help: ReviewKeys.list.hints((self, size))
    }
  }
}
