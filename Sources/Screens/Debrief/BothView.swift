import Grids
import Sessions

/// What an interviewer and who answered scored, side by side, and the change of hands before that.
enum BothView {
  /// Says that the other one scores now.
  static func drawHandOver(_ debrief: Debrief, on grid: inout Grid, _ area: Area) {
    var area = area
    let name = debrief.candidateName
    area.write(wrapped: "Hand over the keyboard", .heading, most: 1, on: &grid)
    area.skip()
    area.write(
      wrapped: "Now \(name) scores the same, without seeing what \(debrief.interviewerName) gave."
        + " Both are shown once both have scored.", on: &grid)
    area.skip()
    area.write(
      wrapped: "Is \(name) at rehearse watch, which asks there, or not here? Esc goes on;"
        + " rehearse debrief asks later.", .muted, on: &grid)
  }

  /// Draws both, or who has yet to score.
  static func draw(_ debrief: Debrief, on grid: inout Grid, _ area: Area) {
    var area = area
    guard let comparison = debrief.comparison else {
      area.write(wrapped: debrief.missingScores, .heading, on: &grid)
      return
    }
    let verdict = comparison.verdict(of: debrief.candidateName, and: debrief.interviewerName)
    area.write(wrapped: verdict ?? "What both gave", .heading, most: 2, on: &grid)
    if area.rows.count > comparison.rows.count + 2 { area.skip() }
    let isNarrow = area.width < 50
    let name = min(
      max(comparison.rows.map { Symbol.columns(in: $0.name) }.max() ?? 0, 12),
      max(8, area.width - (isNarrow ? 17 : 34)))
    let columns = Columns(
      start: area.columns.lowerBound, name: name, widths: isNarrow ? [5, 6, 6] : [13, 11, 6])
    if !area.rows.isEmpty {
      let heads = isNarrow ? ("int", "cand") : ("interviewer", "candidate")
      columns.draw("", heads.0, heads.1, "", on: &grid, area.row, (.muted, .muted))
      area.skip()
    }
    for row in comparison.rows where !area.rows.isEmpty {
      columns.draw(
        row.name, row.interviewer.map(Debrief.digits) ?? "–",
        row.candidate.map(Debrief.digits) ?? "–", row.differenceText, on: &grid, area.row,
        (.plain, row.difference == 0 ? .muted : .accent))
      area.skip()
      drawEvidence(row, debrief, on: &grid, &area, left: comparison.rows.count)
    }
  }

  /// Where a score can be seen, where there is room for all of that.
  private static func drawEvidence(
    _ row: ScoreComparison.Row, _ debrief: Debrief, on grid: inout Grid, _ area: inout Area,
    left count: Int
  ) {
    for (who, text) in [
      (debrief.interviewerName, row.seenByInterviewer),
      (debrief.candidateName, row.seenByCandidate),
    ] where !text.isEmpty && !Note.isPrivate(text) && area.rows.count > count {
      area.write("  \(who): \(text)", .muted, on: &grid)
    }
  }

  /// Where the columns of the table stand.
  private struct Columns {
    let start: Int
    let name: Int
    /// Those of the numbers and of their difference.
    let widths: [Int]

    func draw(
      _ name: String, _ one: String, _ other: String, _ difference: String, on grid: inout Grid,
      _ row: Int, _ styles: (Style, Style)
    ) {
      grid.write(name, row: row, column: start, style: styles.0, width: self.name)
      var end = start + self.name
      for (text, width) in zip([one, other, difference], widths) {
        end += width
        grid.write(
          text, row: row, column: end - Symbol.columns(in: text), style: styles.1,
          width: Symbol.columns(in: text))
      }
    }
  }
}
