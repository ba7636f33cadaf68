import Structures

extension StructureReview {
  /// What to change, as the observations have it, in one short sentence: "leave Situation by 0:24: over
  /// in 7 of 8"; `nil` without an observation that anybody could follow.
  public var suggestion: String? {
    for observation in observations {
      switch observation.kind {
      case .over(let phase):
        guard let latest = phases[phase].window?.latest else { continue }
        let times = phases[phase]
        return "leave \(times.title) by \(latest.clock()): over in \(times.over) of \(times.judged)"
      case .short(let phase):
        guard let earliest = phases[phase].window?.earliest else { continue }
        let times = phases[phase]
        return
          "stay in \(times.title) until \(earliest.clock()): early in \(times.early) of \(times.judged)"
      default: continue
      }
    }
    return nil
  }
}
