import Grids
import Sessions

/// What keys do where no text is typed.
extension DebriefScreen {
  /// The dimension that a line of evidence would be for: the selected one, else the one just scored.
  var evidenceTarget: Int? {
    guard debrief.isScoring else { return nil }
    return [debrief.item, debrief.item - 1].first {
      debrief.dimensions.indices.contains($0) && debrief.score(of: debrief.dimensions[$0]) != nil
    }
  }

  /// Whether what went well is still to come.
  var isBeforeWords: Bool {
    let parts = debrief.parts
    guard let here = parts.firstIndex(of: debrief.part), let words = parts.firstIndex(of: .wentWell)
    else { return false }
    return here + 1 < words
  }

  mutating func act(_ action: DebriefKeys.Action, _ key: Key) -> Action? {
    switch action {
    case .score, .between, .evidence, .toggle, .kept, .note, .mark: return answer(action)
    case .up where debrief.itemCount == 0: move { $0.goBack() }
    case .up: select(debrief.item - 1)
    case .down where debrief.itemCount == 0: scroll(by: 1)
    case .down: select(debrief.item + 1)
    case .scroll(let lines): scroll(by: lines)
    case .next where debrief.isScoring: move { $0.goToNextQuestion() }
    case .skip where debrief.part == .handOver: move { $0.move(to: .both) }
    case .next, .skip: move { $0.goOn() }
    case .back: move { $0.goBack() }
    case .words: move { $0.move(to: .wentWell) }
    case .help: openHelp()
    case .folder where trouble != nil: open(.folder)
    case .step where nextStep == nil && key == .enter: return .home
    case .step where nextStep == nil, .folder: message = key.unknownWords
    case .step: return .step
    case .another: return .another
    case .again: return .again
    case .handOver where !debrief.session.plan.isInterviewed: message = key.unknownWords
    case .handOver: return .handOver
    case .review: return .review
    case .home: return .home
    case .quit: return .quit
    }
    return nil
  }

  private mutating func select(_ item: Int) {
    move { $0.select(item) }
    if debrief.part == .happened { debrief.phase = debrief.item }
  }

  private mutating func answer(_ action: DebriefKeys.Action) -> Action? {
    switch action {
    case .score(let band): return score(band)
    case .between: toggleBetween()
    case .evidence:
      guard let dimension = evidenceTarget else {
        message = "score it first, then say where that can be seen"
        return nil
      }
      let score = debrief.score(of: debrief.dimensions[dimension])
      open(.evidence(dimension), with: score?.evidence ?? "")
    case .toggle(let number): return toggle(number)
    case .kept(let isKept):
      let commands = debrief.handle(.kept(isKept))
      move { $0.goOn() }
      return perform(commands)
    case .note: open(.note(debrief.item))
    case .mark(let mark): return perform(debrief.handle(.mark(debrief.item, mark)))
    default: break
    }
    return nil
  }

  private mutating func score(_ band: Int) -> Action? {
    let points = Double(min(band, isBetween ? 3 : 4)) + (isBetween ? 0.5 : 0)
    let dimension = debrief.dimension == nil ? nil : debrief.item
    let commands = debrief.handle(.score(dimension, points))
    move { $0.goToNextQuestion() }
    goneOnByScore()
    return perform(commands)
  }

  private mutating func toggle(_ number: Int?) -> Action? {
    let item = number ?? debrief.item
    guard item < debrief.itemCount else { return nil }
    select(item)
    switch debrief.part {
    case .pitfalls: return perform(debrief.handle(.togglePitfall(item)))
    case .leftOut: return perform(debrief.handle(.toggleLeftOut(item)))
    case .answer: return perform(debrief.handle(.togglePoint(item)))
    default: return nil
    }
  }
}
