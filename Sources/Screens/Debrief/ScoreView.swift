import Grids
import Sessions
import Structures

/// The score: the dimensions on one side, what the bands of one stand for on the other.
enum ScoreView {
  /// Draws it.
  ///
  /// - Parameters:
  ///   - screen: the screen.
  ///   - grid: where to draw.
  ///   - area: what there is room for.
  ///   - isBeside: whether the dimensions stand beside it already, with the notes, which are evidence.
  static func draw(
    _ screen: DebriefScreen, on grid: inout Grid, _ area: Area, isBeside: Bool
  ) {
    var area = area
    let debrief = screen.debrief
    if area.rows.count >= 6 {
      area.write(heading(debrief), .heading, on: &grid)
      if area.rows.count >= 10 { area.skip() }
    }
    guard !isBeside else {
      drawAnchors(screen, on: &grid, &area)
      return drawOthers(debrief, on: &grid, &area)
    }
    guard area.width >= 66, !debrief.dimensions.isEmpty else {
      drawAnchors(screen, on: &grid, &area)
      return drawNotes(debrief, on: &grid, &area)
    }
    let names = debrief.dimensions.map { Symbol.columns(in: $0.name) }.max() ?? 0
    let width = min(max(names, 10) + 9, area.width / 2)
    let start = area.columns.lowerBound
    var side = Area(rows: area.rows, columns: start..<start + width)
    side.skip(dimensions(debrief).draw(on: &grid, side))
    drawNotes(debrief, on: &grid, &side)
    area.columns = start + width + 2..<area.columns.upperBound
    drawAnchors(screen, on: &grid, &area)
  }

  /// The notes, which are evidence.
  private static func drawNotes(
    _ debrief: Debrief, on grid: inout Grid, _ area: inout Area
  ) {
    guard !debrief.notes.isEmpty, area.rows.count > 2 else { return }
    area.skip()
    area.write("Notes", .muted, on: &grid)
    HappenedView.notes(debrief, hasTimes: false).draw(on: &grid, area)
  }

  private static func heading(_ debrief: Debrief) -> String {
    guard !debrief.dimensions.isEmpty else { return "Would you hire?" }
    guard debrief.session.plan.isInterviewed else {
      return "Score it before you see the numbers: \(place(debrief))"
    }
    return debrief.part == .interviewer
      ? "What \(debrief.interviewerName) gives: \(place(debrief))"
      : "What \(debrief.candidateName) gives by themselves: \(place(debrief))"
  }

  private static func place(_ debrief: Debrief) -> String {
    "\(debrief.item + 1) of \(debrief.dimensions.count + 1)"
  }

  /// The dimensions and the whole, with what was given.
  static func dimensions(_ debrief: Debrief) -> DebriefList {
    let all: [Rubric.Dimension?] = debrief.dimensions + [nil]
    return DebriefList(
      rows: all.enumerated().map { number, dimension in
        let points = debrief.points(of: dimension)
        let lead = points.map(Debrief.digits) ?? "·"
        return DebriefList.Row(
          lead: lead.count < 3 ? lead + "  " : lead, text: dimension?.name ?? Rubric.whole,
          style: points == nil ? .plain : .done, item: number)
      }, selected: debrief.item)
  }

  /// What the bands of the dimension stand for, the one that was given marked.
  private static func drawAnchors(
    _ screen: DebriefScreen, on grid: inout Grid, _ area: inout Area
  ) {
    let debrief = screen.debrief
    let points = debrief.points(of: debrief.dimension)
    let name =
      debrief.dimension?.name ?? (debrief.dimensions.isEmpty ? "" : "Overall: would you hire?")
    if !name.isEmpty, area.rows.count >= 3 { area.write(name, .accent, on: &grid) }
    let rows = anchors(debrief.dimension, debrief).map { band, text in
      let isGiven = points.map { abs($0 - Double(band)) < 1 } ?? false
      return DebriefList.Row(
        lead: "\(band)", text: text, style: isGiven ? .done : .plain,
        leadStyle: isGiven ? .done : .accent)
    }
    area.skip(DebriefList(rows: rows, isCut: true).draw(on: &grid, area))
    if screen.isBetween {
      area.write("between two of them: press the lower one", .alert, on: &grid)
    } else if let points {
      area.write("you gave \(Debrief.digits(points)): \(HireBand.text(points))", .muted, on: &grid)
    }
    let evidence = debrief.dimension.flatMap { debrief.score(of: $0)?.evidence } ?? ""
    if !evidence.isEmpty { area.write("seen in: \(evidence)", .muted, on: &grid) }
  }

  /// The dimensions that come after this one, as many as there is room for.
  private static func drawOthers(
    _ debrief: Debrief, on grid: inout Grid, _ area: inout Area
  ) {
    for dimension in debrief.dimensions.dropFirst(debrief.item + 1) {
      let list = DebriefList(
        rows: [.init(text: dimension.name, style: .muted)]
          + anchors(dimension, debrief).map { .init(lead: "\($0)", text: $1, style: .muted) })
      guard list.height(area.width) < area.rows.count else { return }
      area.skip()
      area.skip(list.draw(on: &grid, area))
    }
  }

  /// The bands from the highest, each with what stands for it at the level.
  private static func anchors(
    _ dimension: Rubric.Dimension?, _ debrief: Debrief
  ) -> [(Int, String)] {
    let anchors = dimension?.anchors(at: debrief.session.plan.level) ?? []
    return Rubric.bands.reversed().map { band in
      (band, anchors.first { $0.band == band }?.text ?? HireBand.text(Double(band)))
    }
  }
}
