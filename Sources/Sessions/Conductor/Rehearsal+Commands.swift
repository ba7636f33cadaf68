/// What front ends are told to do about a change.
extension Rehearsal {
  /// Nothing is played of what became due while nobody was there.
  mutating func commands(of effects: [Effect]) -> [Command] {
    for event in effects.recorded { follow(event.kind) }
    let cued = effects.compactMap { effect -> Announcement? in
      guard case .announce(let announcement, _) = effect else { return nil }
      return announcement.cue == nil ? nil : announcement
    }
    let wasAway = effects.contains {
      if case .record(let event) = $0, case .slept = event.kind { true } else { false }
    }
    let commands = effects.map { effect -> Command in
      switch effect {
      case .record(let event): .record(event)
      case .announce(let announcement, let moment): .announce(announcement, moment)
      }
    }
    return commands + (cued.isEmpty || wasAway ? [] : [.play(cued)])
  }

  /// Keeps in mind which follow-up is open.
  mutating func follow(_ kind: Event.Kind) {
    switch kind {
    case .followUpAsked:
      openFollowUp = session.notes.lastIndex {
        if case .followUp = $0.content { true } else { false }
      }
    case .followUpAnswered, .phaseEntered, .wentBack, .undone, .questionAsked, .ended:
      openFollowUp = nil
    default: break
    }
    switch kind {
    case .timeGuessed, .ended: isTimeAsked = false
    case .phaseEntered, .wentBack, .undone: if session.plan.mode != .answer { isTimeAsked = false }
    default: break
    }
  }
}
