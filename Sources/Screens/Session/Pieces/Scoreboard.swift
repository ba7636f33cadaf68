import Grids
import Sessions

/// What an interviewer has scored, below the time.
struct Scoreboard: Drawable {
  let interview: Interview

  func draw(on grid: inout Grid, in area: Area) {
    var area = area
    let scores = interview.scores
    if area.rows.count > scores.count {
      let count = "\(scores.count { $0.points != nil }) of \(scores.count)"
      grid.write("Scores", count, row: area.row, columns: area.columns, styles: (.muted, .muted))
      area.skip()
    }
    let room = area.rows.count
    let first = max(0, min(interview.selected - room / 2, scores.count - room))
    for (place, score) in scores.enumerated().dropFirst(first).prefix(room) {
      let isSelected = place == interview.selected
      let points = score.points.map(Debrief.digits) ?? "·"
      grid.write(
        "\(isSelected ? "▸" : " ") \(score.name)", points.count < 2 ? points + "  " : points,
        row: area.row, columns: area.columns,
        styles: (isSelected ? .accent : .plain, score.points == nil ? .muted : .done))
      area.skip()
    }
    drawBands(on: &grid, area)
  }

  /// What the bands of the selected dimension stand for, where there is room.
  private func drawBands(on grid: inout Grid, _ area: Area) {
    let bands = interview.bands.map { TextWrap.lines($0, width: area.width, most: 2) }
    guard bands.joined().count < area.rows.count else { return }
    var area = area
    area.skip()
    for line in bands.joined() { area.write(line, .muted, on: &grid) }
  }
}
