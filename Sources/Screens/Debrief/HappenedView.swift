import Charts
import Grids
import Sessions
import Structures

/// What happened: the phases against their windows, and what was written down.
enum HappenedView {
  /// Draws the whole in a line, and the phases.
  ///
  /// - Parameters:
  ///   - session: what was run.
  ///   - selected: the phase that notes go to; `nil` where it stands beside another part.
  ///   - grid: where to draw.
  ///   - area: what there is room for; what is left of it is below.
  static func draw(
    _ session: Session, selected: Int?, on grid: inout Grid, _ area: inout Area
  ) {
    if area.rows.count > 2 { area.write(total(session), session.verdict.style, on: &grid) }
    if area.rows.count > session.results.count + 4 { area.skip() }
    let table = DebriefTable(width: area.width, start: area.columns.lowerBound)
    if area.rows.count > 3 {
      table.drawHeading(on: &grid, row: area.rows.lowerBound)
      area.skip()
    }
    let results = session.results
    let room = area.rows.count
    let shown = results.count <= room ? results.count : max(0, room - 1)
    // The phase that is selected stays in sight.
    let first = max(0, min((selected ?? 0) - shown + 1, results.count - shown))
    for (index, result) in results.enumerated().dropFirst(first).prefix(shown) {
      table.draw(
        result, number: index + 1, isSelected: index == selected,
        isGold: session.isGold(index), after: session.coveredAfter(in: index).count, on: &grid,
        row: area.rows.lowerBound)
      area.skip()
    }
    if shown > 0, shown < results.count {
      area.write("   \(results.count - shown) more phases", .muted, on: &grid)
    }
    for text in session.guessTexts where area.rows.count > 1 { area.write(text, on: &grid) }
  }

  /// What was written down, numbered as evidence names it.
  ///
  /// - Parameters:
  ///   - debrief: what is looked back at.
  ///   - hasTimes: whether it is told when; who scores sees no number of the session.
  ///   - scroll: how many lines are scrolled over.
  /// - Returns: a line a note.
  static func notes(_ debrief: Debrief, hasTimes: Bool, scroll: Int = 0) -> DebriefList {
    let phases = debrief.session.plan.phases
    return DebriefList(
      rows: debrief.notes.map { number, note in
        let time = hasTimes ? " \(note.stamp.clock())" : ""
        let text = "\(words(note.content)) (\(ShortTitle.of(phases[note.phase].title))\(time))"
        let lead = number.map { $0 < 10 ? " \($0)" : "\($0)" } ?? "  "
        return DebriefList.Row(lead: lead, text: text)
      }, scroll: scroll)
  }

  /// The prompts of each phase, and which of them were covered.
  static func prompts(_ session: Session) -> DebriefList {
    DebriefList(
      rows: session.plan.phases.enumerated().flatMap { index, phase -> [DebriefList.Row] in
        let covered = session.covered(in: index).union(session.coveredAfter(in: index))
        guard !phase.prompts.isEmpty else { return [] }
        return [DebriefList.Row(text: phase.title, style: .muted)]
          + phase.prompts.enumerated().map { number, prompt in
            let isCovered = covered.contains(number)
            return DebriefList.Row(
              lead: isCovered ? "✓" : "·", text: prompt, style: isCovered ? .done : .plain)
          }
      })
  }

  private static func words(_ content: Note.Content) -> String {
    switch content {
    case .text(let text): text
    case .mark(let mark): "\(mark.sign) \(mark.rawValue)"
    case .followUp(let text): "asked: \(text)"
    }
  }

  /// "9:42 spoken · planned 7:30–9:30 · over 0:12 · paused 0:40".
  private static func total(_ session: Session) -> String {
    var parts = ["\(session.activeTime.clock()) spoken"]
    if let window = session.totalText { parts.append("planned \(window)") }
    parts.append(session.verdict.text)
    if let gap = session.gapText { parts.append(gap) }
    if session.pausedTime >= .seconds(1) { parts.append("paused \(session.pausedTime.clock())") }
    if session.awayTime >= .seconds(1) { parts.append("away \(session.awayTime.clock())") }
    if let speed = Speed.text(session.plan.speed) { parts.append(speed) }
    return parts.joined(separator: " · ")
  }
}
