import Charts
import Coaching
import Grids
import Sessions
import Structures
import Texts
import Transcripts

/// Two sessions side by side as text for people.
public struct CompareText {
  private let width: Int?

  /// Sets the width.
  ///
  /// - Parameter width: how long lines may get, in columns; `nil` for as long as it takes.
  public init(width: Int?) { self.width = width }

  /// Both sessions: what they were, their phases and their timelines.
  public func text(_ comparison: Comparison) -> StyledText {
    heading("A", comparison.first) + heading("B", comparison.second) + "\n" + table(comparison)
      + "\n" + timelines(comparison)
  }

  /// Both timelines to one scale.
  private func timelines(_ comparison: Comparison) -> StyledText {
    let both = [comparison.first, comparison.second].map { SessionTimeline($0.summary) }
    let scale = both.map(\.length).max() ?? .zero
    let size = Size(width: min(width ?? 100, 100), height: 1)
    return zip(["A  ", "B  "], both).map { name, timeline in
      var grid = Grid(size)
      grid.write(name, row: 0, column: 0, style: .heading)
      timeline.draw(on: &grid, row: 0, columns: .cells(3, upTo: size.width), scale: scale)
      return grid.styledText + "\n"
    }.joined()
  }

  private func heading(_ name: String, _ session: PastSession) -> StyledText {
    let summary = session.summary
    let parts = [
      "\(summary.started.day) \(summary.started.clock.prefix(5))", summary.structure,
      summary.level,
      summary.outcome == .completed ? nil : summary.outcome?.text ?? Outcome.running,
      Speed.text(summary.speed),
    ]
    var lines = [
      StyledLine("\(name)  " + parts.compactMap(\.self).joined(separator: " · "), .heading)
    ]
    for question in summary.questions { lines.append(StyledLine("   \(question)")) }
    return FittedText.lines(lines, width: width)
  }

  /// The phases; without the windows and the prompts on a narrow terminal.
  private func table(_ comparison: Comparison) -> StyledText {
    let isWide = (width ?? .max) >= 100
    let isNarrow = (width ?? .max) < 70
    var columns: [TextTable.Column] = [
      .flexible("phase"), .right("window"), .right("A"), .left(""), .right("B"), .left(""),
      .right("B − A"),
    ]
    if isWide { columns += [.right("prompts A"), .right("B")] }
    if isNarrow { columns = [.flexible("phase"), .right("A"), .right("B"), .right("B − A")] }
    var table = TextTable(columns)
    let rows =
      [("whole session", comparison.total)]
      + comparison.phases.enumerated().map { ("\($0.offset + 1) \($0.element.title)", $0.element) }
    for (title, row) in rows {
      let times = (clock(row.first), clock(row.second), CompareText.signed(row))
      guard !isNarrow else {
        table.add([title, times.0, times.1, times.2])
        continue
      }
      let window = (row.second ?? row.first)?.windowText ?? ""
      let cells =
        plain(title, window, times.0) + [verdict(row.first)] + plain(times.1)
        + [verdict(row.second)] + plain(times.2)
      table.add(isWide ? cells + plain(prompts(row.first), prompts(row.second)) : cells)
    }
    return table.text(width: width)
  }

  private func clock(_ side: Comparison.Side?) -> String { side?.active.clock() ?? "–" }

  private func plain(_ cells: String...) -> [StyledText] { cells.map { StyledText($0) } }

  private func verdict(_ side: Comparison.Side?) -> StyledText {
    side.map { StyledText($0.verdict.text, $0.verdict.style) } ?? ""
  }

  private func prompts(_ side: Comparison.Side?) -> String {
    guard let side, side.prompts > 0 else { return "" }
    return "\(side.covered)/\(side.prompts)"
  }

  /// "+0:12", "−0:05", "0:00".
  private static func signed(_ row: Comparison.Row) -> String {
    guard let first = row.first?.active, let second = row.second?.active else { return "" }
    // Of what is shown, so that the columns agree.
    let time = Duration.seconds(second.wholeSeconds - first.wholeSeconds)
    let text = time.clock()
    return text == "0:00" ? text : (time < .zero ? "−" : "+") + text
  }
}
