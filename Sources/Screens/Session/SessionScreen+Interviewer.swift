import Grids
import Sessions
import Structures

/// What somebody who interviews does besides taking notes.
extension SessionScreen {
  /// What somebody who interviews sees besides; `nil` where nobody does.
  func interview(_ rehearsal: Rehearsal) -> Interview? {
    Interview(rehearsal, dimension: dimension, ticksPrompts: ticksPrompts)
  }

  /// Ticks a line of the list that is shown; without a number the next one.
  mutating func tick(_ number: Int?, _ rehearsal: Rehearsal) -> Intent? {
    guard let interview = interview(rehearsal) else { return nil }
    let (texts, done) = (interview.ticked.texts, interview.ticked.done)
    guard let place = number ?? texts.indices.first(where: { !done.contains($0) }) else {
      message = "there is nothing left to tick"
      return nil
    }
    return interview.ticksPoints ? .togglePoint(place) : .toggleTick(place)
  }

  /// Selects another dimension.
  mutating func select(_ step: Int, _ rehearsal: Rehearsal) {
    guard let interview = interview(rehearsal) else { return }
    dimension = max(0, min(interview.selected + step, interview.dimensions.count))
  }

  /// Takes in a key while a dimension is scored.
  mutating func score(_ key: Key, isBetween: Bool, _ rehearsal: Rehearsal) -> Intent? {
    guard let action = SessionKeys.scoring.action(for: key) else { return nil }
    let name = interview(rehearsal)?.name
    switch action {
    case .between: mode = .scoring(isBetween: !isBetween)
    case .select(let step): select(step, rehearsal)
    case .leave: mode = .commanding
    case .score(let band):
      mode = .commanding
      return .score(name, Double(min(band, isBetween ? 3 : 4)) + (isBetween ? 0.5 : 0))
    case .takeBack:
      mode = .commanding
      return .score(name, nil)
    case .evidence:
      mode = .commanding
      guard let name else {
        message = "the whole needs no evidence; ↑ selects a dimension"
        return nil
      }
      return .scoreSeen(name, nil)
    }
    return nil
  }

  /// What is said of what was scored, which not every screen has room to show.
  static func words(_ kind: Event.Kind) -> String? {
    switch kind {
    case .scored(let name, let points?):
      "\(name ?? Rubric.whole) \(Debrief.digits(points)): \(HireBand.text(points))"
    case .scored(let name, nil): "\(name ?? Rubric.whole): the score is taken back"
    case .scoreSeen(let name, let text): "\(name): seen in \(text)"
    default: nil
    }
  }
}
