import Structures

extension Rehearsal {
  /// A session that another program conducts, as its record alone tells of it.
  ///
  /// ``wake(at:planned:)`` brings it to the present: what the clock owes until then happens here as it
  /// does there.
  ///
  /// - Parameters:
  ///   - events: what happened so far, in the order of time; what is impossible is passed over.
  ///   - plan: what is run.
  ///   - watcher: who looks: a clock that is hidden is so from the candidate.
  public init(watching events: [Event], of plan: Plan, as watcher: Watcher) {
    var plan = plan
    if watcher == .interviewer, plan.clock == .hidden { plan.clock = .shown }
    self.init(Session(replaying: events, of: plan))
    recall(events)
  }

  /// Takes out of the record of its session what waits for an answer.
  ///
  /// - Parameter events: all that happened so far.
  public mutating func recall(_ events: [Event]) {
    for event in events { follow(event.kind) }
  }
}
