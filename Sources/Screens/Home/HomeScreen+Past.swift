import Charts
import Grids

/// The sessions of the past on the home screen: those that were cut short, and the latest.
extension HomeScreen {
  /// A session of the past, as an index into its list.
  enum PastRow: Hashable, Sendable {
    case unfinished(Int)
    case recent(Int)
  }

  /// One row of these lists: a session, or their heading.
  struct PastLine: Hashable {
    let row: Int
    let past: PastRow?
    let heading: String
  }

  /// How many sessions that were cut short are shown.
  private static let mostUnfinished = 2

  /// The rows below the structures, as far as there is room for them.
  func pastLines(_ size: Size) -> [PastLine] {
    let end = size.height - 1 - lineRows(size)
    var row = firstRow(size) + listRows(size) + 1
    var lines: [PastLine] = []
    func add(_ heading: String, _ sessions: [PastRow]) {
      guard !sessions.isEmpty, row + 1 < end else { return }
      lines.append(PastLine(row: row, past: nil, heading: heading))
      for session in sessions where row + 1 < end {
        row += 1
        lines.append(PastLine(row: row, past: session, heading: ""))
      }
      row += 2
    }
    let cut = min(content.unfinished.count, HomeScreen.mostUnfinished)
    add("Unfinished", (0..<cut).map(PastRow.unfinished))
    add("Recent", content.recent.indices.map(PastRow.recent))
    return lines
  }

  /// The session of a row, as long as there is one.
  func session(of row: PastRow) -> HomeContent.Past? {
    switch row {
    case .unfinished(let index):
      content.unfinished.indices.contains(index) ? content.unfinished[index] : nil
    case .recent(let index): content.recent.indices.contains(index) ? content.recent[index] : nil
    }
  }

  /// The finished session that is selected.
  var recent: HomeContent.Past? {
    if case .recent = past { past.flatMap(session) } else { nil }
  }

  /// What Enter does with a session of the past.
  func open(_ row: PastRow) -> Action? {
    guard let session = session(of: row) else { return nil }
    return switch row {
    case .unfinished: .resume(session.path)
    case .recent: .review(session.path)
    }
  }

  /// Moves through the structures and on through the sessions that are shown below them.
  mutating func move(_ rows: Int, _ size: Size) {
    let shown = pastLines(size).compactMap(\.past)
    let choices = content.choices.count
    let place = past.flatMap { shown.firstIndex(of: $0) }.map { choices + $0 } ?? selected
    let next = min(max(0, place + rows), max(0, choices + shown.count - 1))
    if next < choices {
      (selected, past) = (next, nil)
    } else {
      past = shown.isEmpty ? nil : shown[next - choices]
    }
  }

  func draw(_ line: PastLine, on grid: inout Grid, _ columns: Range<Int>) {
    guard let row = line.past, let past = session(of: row) else {
      grid.write(line.heading, row: line.row, column: columns.lowerBound, style: .muted)
      return
    }
    let isSelected = row == self.past
    if isSelected {
      grid.write("▸", row: line.row, column: columns.lowerBound, style: .accent)
    }
    guard case .recent = row else {
      let start = columns.lowerBound + 2
      grid.write(
        "! \(past.day)  \(ShortTitle.of(past.title))", row: line.row, column: start,
        style: isSelected ? .accent : .closing, width: max(0, columns.upperBound - start))
      return
    }
    drawRecent(past, on: &grid, row: line.row, columns, style: isSelected ? .accent : .plain)
  }

  private func drawRecent(
    _ past: HomeContent.Past, on grid: inout Grid, row: Int, _ columns: Range<Int>, style: Style
  ) {
    // Words begin at one column, so that the eye finds them.
    var end = columns.upperBound
    if columns.count >= 60 {
      end -= 14
      grid.write(past.band?.rawValue ?? "", row: row, column: end, width: 14)
      end -= 2
    }
    let start = max(columns.lowerBound, end - 10)
    let result = past.result
    grid.write(result.text, row: row, column: start, style: result.style, width: end - start)
    end = start - 2
    if columns.count >= 46 {
      end = grid.write(past.active?.clock() ?? "", row: row, endingAt: end) - 2
    }
    let title = columns.lowerBound + 2
    grid.write(
      "\(past.day)  \(ShortTitle.of(past.title))", row: row, column: title, style: style,
      width: max(0, end - title))
  }

  /// The selected session whole, beside the lists.
  func drawDetails(
    of past: HomeContent.Past, on grid: inout Grid, _ columns: Range<Int>, _ rows: Range<Int>
  ) {
    let result = [past.active?.clock(), past.active == nil ? nil : past.result.text]
      .compactMap(\.self).joined(separator: " · ")
    let hint =
      if case .recent = self.past { "Enter opens its transcript" } else { "Enter goes on with it" }
    let lines = [
      StyledLine(ShortTitle.of(past.title), .heading), StyledLine(past.day, .muted),
      StyledLine(result, past.result.style), StyledLine(past.band?.rawValue ?? ""),
      StyledLine(hint, .muted),
    ]
    for (row, line) in zip(rows, lines.filter { !$0.text.isEmpty }) {
      grid.write(
        line.text, row: row, column: columns.lowerBound, style: line.style, width: columns.count)
    }
  }
}

extension HomeContent.Past {
  /// How it compares with the window, or why it counts nowhere.
  fileprivate var result: StyledLine {
    remark.map { StyledLine($0, .muted) } ?? StyledLine(verdict.text, verdict.style)
  }
}
