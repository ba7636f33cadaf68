import Grids
import Sessions
import Structures

/// What only a large screen shows.
extension SessionScene {
  /// The most prompts of the next phase that are shown.
  private static let mostAhead = 5

  /// What was resolved, and the next phase with its prompts, at the end of the notebook.
  ///
  /// - Parameters:
  ///   - width: the columns of the notebook.
  ///   - rows: its rows; nothing is ahead where too few would be left.
  /// - Returns: its lines.
  func ahead(width: Int, rows: Int) -> [StyledLine] {
    let lines = nextPhase + resolution(width: width)
    return rows >= lines.count + 14 ? lines : []
  }

  private var nextPhase: [StyledLine] {
    guard !session.isInLastPhase else { return [] }
    let phase = session.plan.phases[session.phase + 1]
    let time = session.windowText(of: session.phase + 1).map { "  \($0)" } ?? ""
    let shown = phase.prompts.prefix(SessionScene.mostAhead)
    let more = phase.prompts.count - shown.count
    return [StyledLine(""), StyledLine("Next  \(phase.title)\(time)", .muted)]
      + shown.map { StyledLine("· " + $0, .muted) }
      + (more > 0 ? [StyledLine("  \(more) more", .muted)] : [])
  }

  private func resolution(width: Int) -> [StyledLine] {
    guard let resolution = session.plan.resolution else { return [] }
    return [StyledLine(""), StyledLine(session.plan.resolutionLabel, .muted)]
      + TextWrap.lines(resolution, width: width, most: 2).map { StyledLine($0, .accent) }
  }
}
