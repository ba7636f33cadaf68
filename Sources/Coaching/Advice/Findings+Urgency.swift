extension [Finding] {
  /// What was found about a structure, or a phase of it, that makes a rehearsal worth more.
  ///
  /// - Parameters:
  ///   - structure: the structure.
  ///   - phase: the phase, from 0; `nil` for the whole.
  /// - Returns: what the costliest finding that shows says; `nil` without one.
  public func urgency(of structure: PlannedStructure, phase: Int?) -> PracticeUnit.Urgency? {
    let title = phase.map { structure.title(of: $0) }
    let found = first {
      $0.isShown && $0.structure == structure.structureName && $0.action?.phase == title
    }
    return found.map {
      PracticeUnit.Urgency(isConfirmed: $0.state == .confirmed, reason: $0.reason)
    }
  }
}
