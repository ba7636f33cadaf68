import Structures

/// What a person adds when the session has ended.
extension Session {
  /// Takes in what is said afterwards; the times of the session stay as they are.
  ///
  /// - Returns: whether it was possible.
  mutating func add(afterwards kind: Event.Kind) -> Bool {
    switch kind {
    case .promptTickedAfter(let phase, let prompt):
      return isPrompt(prompt, of: phase) && !ticked[phase].contains(prompt)
        && tickedAfter[phase].insert(prompt).inserted
    case .promptUntickedAfter(let phase, let prompt):
      return isPrompt(prompt, of: phase) && tickedAfter[phase].remove(prompt) != nil
    case .noteAdded(let phase, let text): return add(.text(text), to: phase)
    case .markAdded(let phase, let mark): return add(.mark(mark), to: phase)
    case .resolutionKept(let isKept):
      guard isResolutionKept != isKept else { return false }
      isResolutionKept = isKept
      return true
    case .scored, .scoreSeen: return hear(kind)
    default: return false
    }
  }

  private func isPrompt(_ prompt: Int, of phase: Int) -> Bool {
    plan.phases.indices.contains(phase) && plan.phases[phase].prompts.indices.contains(prompt)
  }

  private mutating func add(_ content: Note.Content, to phase: Int) -> Bool {
    guard plan.phases.indices.contains(phase) else { return false }
    notes.append(Note(phase: phase, stamp: activeTime(of: phase), content: content))
    return true
  }
}

extension Session {
  /// How often the clock was stopped in each phase.
  public var pauses: [Int] {
    var counts = Array(repeating: 0, count: plan.phases.count)
    var visit = 0
    for idle in idles where idle.kind == .paused {
      while visit + 1 < visits.count, visits[visit + 1].start <= idle.start { visit += 1 }
      if visits.indices.contains(visit) { counts[visits[visit].phase] += 1 }
    }
    return counts
  }
}
