import Grids
import Sessions
import Structures

/// The parts that are lists to be ticked: pitfalls, what was left out, what a good answer holds.
enum ListParts {
  /// What the part asks.
  static func heading(_ debrief: Debrief) -> String {
    switch debrief.part {
    case .pitfalls: "What went wrong? Tick what you found"
    case .leftOut: "Left out: tick what you covered all the same"
    default:
      debrief.keyPoints.isEmpty
        ? "A good answer" : "A good answer holds: tick what you said"
    }
  }

  /// The lines of the part.
  ///
  /// - Parameters:
  ///   - screen: the screen.
  ///   - area: what there is room for.
  /// - Returns: the lines; more than there is room for are scrolled.
  static func list(_ screen: DebriefScreen, _ area: Area) -> DebriefList {
    let debrief = screen.debrief
    func list(_ rows: [DebriefList.Row]) -> DebriefList {
      DebriefList(
        rows: rows, selected: debrief.itemCount > 0 ? debrief.item : nil, scroll: screen.scroll)
    }
    switch debrief.part {
    case .pitfalls:
      let whole = list(pitfalls(debrief, isWhole: true))
      return whole.height(area.width) <= area.rows.count
        ? whole : list(pitfalls(debrief, isWhole: false))
    case .leftOut: return list(leftOut(debrief))
    default: return list(answer(debrief))
    }
  }

  private static func item(_ number: Int, _ text: String, isTicked: Bool) -> DebriefList.Row {
    DebriefList.Row(
      lead: "\(isTicked ? "✓" : "·") \(number + 1 < 10 ? " " : "")\(number + 1)", text: text,
      style: isTicked ? .done : .plain, item: number, leadStyle: isTicked ? .done : .muted)
  }

  private static func pitfalls(_ debrief: Debrief, isWhole: Bool) -> [DebriefList.Row] {
    debrief.guidance.antiPatterns.enumerated().flatMap { number, pattern in
      let isTicked = debrief.reflection.antiPatterns.contains(pattern.name)
      let name = pattern.problem.map { "\(pattern.name): \($0)" } ?? pattern.name
      let row = item(number, name, isTicked: isTicked)
      // Where there is little room the better approach is for who needs it: to tick or to look at.
      guard isWhole || isTicked || number == debrief.item, let better = pattern.betterApproach
      else {
        return [row]
      }
      return [
        row,
        DebriefList.Row(
          lead: "    ", text: "→ \(better)",
          style: isTicked || number == debrief.item ? .accent : .muted),
      ]
    }
  }

  private static func leftOut(_ debrief: Debrief) -> [DebriefList.Row] {
    let phases = debrief.session.plan.phases
    var phase: Int?
    return debrief.leftOut.enumerated().flatMap { number, prompt -> [DebriefList.Row] in
      let row = item(number, prompt.text, isTicked: prompt.isTicked)
      guard phase != prompt.phase else { return [row] }
      phase = prompt.phase
      return [DebriefList.Row(text: phases[prompt.phase].title, style: .muted), row]
    }
  }

  private static func answer(_ debrief: Debrief) -> [DebriefList.Row] {
    let points = debrief.keyPoints.enumerated().map { number, point in
      item(number, point, isTicked: debrief.reflection.keyPoints.contains(point))
    }
    var rows = points
    func add(_ heading: String, _ texts: [String]) {
      guard !texts.isEmpty else { return }
      if !rows.isEmpty { rows.append(.init(text: "")) }
      rows.append(.init(text: heading, style: .muted))
      rows += texts.map { .init(lead: " ", text: $0) }
    }
    for owed in debrief.expectations {
      add("\(owed.level) \(owed.isAbove ? "also owes" : "owes")", owed.texts)
    }
    add("Not asked", debrief.followUps)
    return rows
  }
}
