import Structures

extension Session {
  /// How much longer the session takes than its rival did; negative when it is quicker, `nil` where
  /// there is nothing to compare.
  ///
  /// As split timers do: the phases before this one, each less the rival's time, plus what this and
  /// later ones ran past theirs. What was left out on either side does not count.
  public var gap: Duration? {
    guard let rival else { return nil }
    let known = zip(plan.phases.indices, rival.times).compactMap { index, time in
      time.map { (index, $0) }
    }
    guard !known.isEmpty else { return nil }
    return known.reduce(.zero) { sum, row in
      let (index, time) = row
      let difference = activeTime(of: index) - time
      guard isBehind(index) else { return sum + difference.clampedToZero }
      return stays[index].count > 0 ? sum + difference : sum
    }
  }

  /// "0:18 quicker than your best", in whole seconds; `nil` where there is nothing to compare.
  public var gapText: String? {
    guard let gap, let rival else { return nil }
    let time = Duration.seconds(gap.magnitude.wholeSeconds)
    guard time > .zero else { return "as long as \(rival.choice.words)" }
    return "\(time.clock()) \(gap < .zero ? "quicker" : "slower") than \(rival.choice.words)"
  }

  /// Whether a phase was left nearer to the middle of its window than ever before.
  ///
  /// It is gold in the sense of split timers only inside the guide's window, where somebody runs
  /// against earlier times, and never where the program itself moved on.
  public func isGold(_ phase: Int) -> Bool {
    guard let rival, rival.bests.indices.contains(phase), isBehind(phase), stays[phase].count > 0,
      let window = plan.phases[phase].window,
      !plan.movesOn || outcome == .completed && phase == self.phase && !plan.autoAdvance
    else { return false }
    let active = activeTime(of: phase)
    guard let distance = window.distanceFromMiddle(of: active),
      PhaseResult.Verdict(active: active, window: window) == .inWindow
    else { return false }
    let best = rival.bests[phase].flatMap(window.distanceFromMiddle)
    return best.map { distance < $0 } ?? true
  }

  /// Whether a phase lies behind: the session is past it, or was completed in it.
  private func isBehind(_ index: Int) -> Bool {
    index < phase || index == phase && outcome == .completed
  }

  /// Takes the times to run against.
  mutating func run(against rival: Rival) -> Bool {
    guard rival.times.count == plan.phases.count, rival.bests.count == plan.phases.count,
      plan.clock != .hidden, rival != self.rival
    else { return false }
    self.rival = rival
    return true
  }
}
