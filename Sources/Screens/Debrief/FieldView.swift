import Grids
import Sessions

/// The questions that are answered in words, with yes or no, or by going on.
enum FieldView {
  /// What went well, or what to change: a line to type in.
  static func drawField(
    _ screen: DebriefScreen, on grid: inout Grid, _ area: inout Area
  ) {
    let debrief = screen.debrief
    let isWell = debrief.part == .wentWell
    var label = isWell ? "Went well" : "To change"
    if area.rows.count >= 3 {
      area.write(
        isWell ? "What went well?" : "What will you change next time?", .heading, on: &grid)
      label = "▸"
    }
    guard !area.rows.isEmpty else { return }
    let row = area.rows.lowerBound
    let end = grid.write(
      label, row: row, column: area.columns.lowerBound, style: .accent, width: area.width)
    let room = Range.cells(end + 1, upTo: area.columns.upperBound)
    if screen.line == nil {
      screen.editor.draw(on: &grid, row: row, columns: room)
    } else {
      grid.write(screen.fieldText, row: row, column: room.lowerBound, width: room.count)
    }
    area.skip()
    if !isWell, let suggestion = debrief.suggestion {
      area.write(wrapped: "Tab: \(suggestion)", .muted, most: 2, on: &grid)
    }
  }

  /// Whether the resolution was kept.
  static func drawResolution(
    _ debrief: Debrief, on grid: inout Grid, _ area: inout Area
  ) {
    if area.rows.count >= 3 { area.write("Did you keep your resolution?", .heading, on: &grid) }
    area.write(wrapped: "“\(debrief.resolution ?? "")”", .accent, on: &grid)
    let answer = debrief.session.isResolutionKept.map { $0 ? "yes" : "no" }
    area.write(answer.map { "kept: \($0)" } ?? "y yes   n no", on: &grid)
  }

  /// What comes next.
  static func drawNext(_ screen: DebriefScreen, on grid: inout Grid, _ area: inout Area) {
    let debrief = screen.debrief
    if area.rows.count >= 4 { area.write("Next", .heading, on: &grid) }
    let step = screen.nextStep.map {
      DebriefList.Row(
        lead: "n", text: "\($0.sentence): \($0.reason)", style: .accent, leadStyle: .accent)
    }
    var others = [
      ("d", "again, with another question"), ("a", "the same again"), ("v", "review"),
      ("h", screen.home),
    ]
    if debrief.session.plan.isInterviewed { others.insert(("x", turn(debrief)), at: 0) }
    let rows = others.map { DebriefList.Row(lead: $0, text: $1, leadStyle: .accent) }
    area.skip(DebriefList(rows: (step.map { [$0] } ?? []) + rows).draw(on: &grid, area))
  }

  /// What changes when the roles do.
  private static func turn(_ debrief: Debrief) -> String {
    "hand over: \(debrief.candidateName) interviews, \(debrief.interviewerName) answers"
  }

  /// What was answered so far, for who thinks of what to change.
  static func recap(_ debrief: Debrief) -> DebriefList {
    let reflection = debrief.reflection
    var rows: [DebriefList.Row] = []
    func add(_ label: String, _ text: String, _ style: Style = .plain) {
      guard !text.isEmpty else { return }
      rows.append(.init(lead: label.padded(to: 9), text: text, style: style))
    }
    if !debrief.session.plan.isInterviewed || debrief.comparison != nil {
      if let overall = reflection.overall { add("score", HireBand.text(overall)) }
      let scores = reflection.scores.map { "\($0.dimension) \(Debrief.digits($0.points))" }
      add(reflection.overall == nil ? "score" : "", scores.joined(separator: ", "))
    }
    for pattern in debrief.guidance.antiPatterns
    where reflection.antiPatterns.contains(pattern.name) {
      add("wrong", pattern.name)
      add("", pattern.betterApproach.map { "→ \($0)" } ?? "", .accent)
    }
    let missed = debrief.leftOut.filter { !$0.isTicked }
    add(
      "left out",
      missed.count < 6 ? missed.map(\.text).joined(separator: " · ") : "\(missed.count) prompts")
    if let resolution = debrief.resolution, let isKept = debrief.session.isResolutionKept {
      add(isKept ? "kept" : "not kept", resolution)
    }
    add("well", debrief.part == .wentWell ? "" : reflection.wentWell)
    add("change", debrief.part == .toChange ? "" : reflection.toChange)
    return DebriefList(rows: rows.isEmpty ? [] : [.init(text: "So far", style: .muted)] + rows)
  }
}

extension String {
  /// The text with spaces behind it, up to a width.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - Symbol.columns(in: self)))
  }
}
