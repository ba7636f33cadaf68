import Grids
import Sessions
import Structures

/// What only a large screen shows.
extension SessionView {
  /// The most prompts of the next phase that are shown.
  private static let mostAhead = 5

  /// A band in the colour of the state, to be seen from afar.
  func drawBand(on grid: inout Grid, row: Int, _ columns: Range<Int>) {
    for row in row..<row + SessionLayout.bandHeight {
      grid.fill(bandSign, row: row, columns: columns, style: stateStyle)
    }
  }

  /// Dense where leaving is on time; what is drawn reversed without colours must not be solid.
  private var bandSign: Unicode.Scalar {
    switch stateStyle {
    case .inWindow, .closing: "█"
    case .over: "▓"
    default: "░"
    }
  }

  /// What was resolved, and the next phase with its prompts, at the end of the notebook.
  ///
  /// - Returns: the rows that are left above.
  func drawAhead(
    on grid: inout Grid, _ columns: Range<Int>, _ area: Range<Int>
  ) -> Range<Int> {
    let lines = nextPhase + resolution(width: columns.count)
    guard area.count >= lines.count + 14 else { return area }
    let start = area.upperBound - lines.count
    for (row, line) in zip(start..., lines) {
      grid.write(
        line.text, row: row, column: columns.lowerBound, style: line.style, width: columns.count)
    }
    return area.lowerBound..<start
  }

  private var nextPhase: [StyledLine] {
    guard !session.isInLastPhase else { return [] }
    let phase = session.plan.phases[session.phase + 1]
    let time = session.windowText(of: session.phase + 1).map { "  \($0)" } ?? ""
    let shown = phase.prompts.prefix(SessionView.mostAhead)
    let more = phase.prompts.count - shown.count
    return [StyledLine(""), StyledLine("Next  \(phase.title)\(time)", .muted)]
      + shown.map { StyledLine("· " + $0, .muted) }
      + (more > 0 ? [StyledLine("  \(more) more", .muted)] : [])
  }

  private func resolution(width: Int) -> [StyledLine] {
    guard let resolution = session.plan.resolution else { return [] }
    return [StyledLine(""), StyledLine("Last time you wanted", .muted)]
      + TextWrap.lines(resolution, width: width, most: 2).map { StyledLine($0, .accent) }
  }
}
