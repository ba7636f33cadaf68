import Grids
import Sessions
import Structures
import Texts

/// The phases of a plan as they are changed: those of the guide, then those that were added.
struct PlanList {
  private let editor: PlanEditor
  private let guide: [Phase]
  private let rows: [Phase]
  private let count: Int
  private let end: String?

  /// Where a row's time begins, behind the signs that tell the selected and the changed ones.
  private static let margin = 3

  /// Takes what is shown of a screen.
  init(_ screen: ReadyScreen) {
    (editor, guide) = (screen.editor, screen.content.guide)
    rows = editor.changes.rows(of: guide)
    let plan = screen.content.plan
    (count, end) = (plan.phases.count, PlanList.end(of: plan, from: screen.secondOfDay))
  }

  /// When the plan would be done if it began now; `nil` without any time.
  private static func end(of plan: Plan, from second: Int?) -> String? {
    guard let second, plan.structure.total != nil else { return nil }
    return TimeOfDay.text(second, Session(plan: plan).projectedEnd, speed: plan.speed)
  }

  /// What the line below says of the selected phase: its whole title and time.
  var selected: String {
    guard rows.indices.contains(editor.selected) else { return "" }
    let phase = rows[editor.selected]
    return "\(phase.title): \(phase.windowText ?? "no time")"
  }

  /// Draws the list around the selected phase.
  func draw(on grid: inout Grid, _ space: Range<Int>, _ columns: Range<Int>) {
    var space = space
    let isWide = columns.count >= 56
    if space.count >= 4 {
      let end = end.map { "\(isWide ? "begun now, " : "")done by \($0)" }
      grid.write(
        "\(count) of \(Counted.text(rows.count, "phase"))", end ?? "", row: space.lowerBound,
        columns: columns, styles: (.muted, .muted))
      space = space.dropFirst()
    }
    let first = max(0, min(editor.selected - space.count / 2, rows.count - space.count))
    let times = rows.map(PlanList.time)
    let room = times.map(Symbol.columns).max() ?? 0
    let hasTimes = (room + PlanList.margin) * 2 <= columns.count
    let start = columns.lowerBound + PlanList.margin
    let title = Range.cells(start + (hasTimes ? room + 2 : 0), upTo: columns.upperBound)
    for (row, place) in zip(space, first..<rows.count) {
      let isSelected = place == editor.selected
      let change = change(place, isWide: isWide)
      let style: Style = isSelected ? .accent : change.sign == "-" ? .muted : .plain
      let sign = (isSelected ? "▸" : " ") + change.sign
      grid.write(sign, row: row, column: columns.lowerBound, style: style)
      let time = hasTimes ? times[place] : ""
      grid.write(time, row: row, column: start, style: isSelected ? .accent : .muted)
      grid.write(
        rows[place].title, change.words, row: row, columns: title, styles: (style, .muted))
    }
  }

  private static func time(_ phase: Phase) -> String {
    phase.window?.text(stated: phase.stated, isShort: true) ?? ""
  }

  /// What became of a phase: a sign, and words where there is room for them.
  private func change(_ place: Int, isWide: Bool) -> (sign: String, words: String) {
    if editor.changes.leftOut.contains(place) { return ("-", "left out") }
    guard guide.indices.contains(place) else { return ("+", "added") }
    guard rows[place].window != guide[place].window else { return (" ", "") }
    let time = PlanList.time(guide[place])
    return ("~", isWide ? "instead of \(time.isEmpty ? "no time" : time)" : "")
  }
}

extension PlanEditor {
  /// Draws the line that is being typed.
  func draw(_ line: Line, on grid: inout Grid, row: Int, _ columns: Range<Int>) {
    let end = grid.write(
      line == .time ? "time " : "add ", row: row, column: columns.lowerBound, style: .accent)
    let room = Range.cells(end, upTo: columns.upperBound)
    text.draw(on: &grid, row: row, columns: room)
    guard text.text.isEmpty, room.count > 2 else { return }
    grid.write(
      "such as \(line.example)", row: row, column: room.lowerBound + 2, style: .muted,
      width: room.count - 2)
  }
}
