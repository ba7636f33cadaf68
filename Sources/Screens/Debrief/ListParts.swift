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
  static func list(_ screen: DebriefScreen) -> DebriefList {
    let debrief = screen.debrief
    let rows =
      switch debrief.part {
      case .pitfalls: pitfalls(debrief)
      case .leftOut: leftOut(debrief)
      default: answer(debrief)
      }
    return DebriefList(
      rows: rows, selected: debrief.itemCount > 0 ? debrief.item : nil, scroll: screen.scroll)
  }

  private static func item(_ number: Int, _ text: String, isTicked: Bool) -> DebriefList.Row {
    DebriefList.Row(
      lead: "\(isTicked ? "✓" : "·") \(number + 1 < 10 ? " " : "")\(number + 1)", text: text,
      style: isTicked ? .done : .plain, item: number, leadStyle: isTicked ? .done : .muted)
  }

  private static func pitfalls(_ debrief: Debrief) -> [DebriefList.Row] {
    debrief.guidance.antiPatterns.enumerated().flatMap { number, pattern in
      let isTicked = debrief.reflection.antiPatterns.contains(pattern.name)
      let name = pattern.problem.map { "\(pattern.name): \($0)" } ?? pattern.name
      let row = item(number, name, isTicked: isTicked)
      // The better approach is for who needs it: to tick or to look at.
      guard isTicked || number == debrief.item, let better = pattern.betterApproach else {
        return [row]
      }
      return [
        row, DebriefList.Row(lead: "    ", text: "→ \(better)", style: .accent, item: nil),
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
    var levels: [String] = []
    for owed in debrief.expectations where !levels.contains(owed.level) {
      levels.append(owed.level)
      let own = debrief.expectations.filter { $0.level == owed.level }
      add("\(owed.level) \(owed.isAbove ? "also owes" : "owes")", own.map(\.text))
    }
    add("Not asked", debrief.followUps)
    return rows
  }
}
