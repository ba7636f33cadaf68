/// What front ends are told to do about a change.
extension Rehearsal {
  /// Several bells at once are one, and none rings for what became due while nobody was there.
  mutating func commands(of effects: [Effect]) -> [Command] {
    for event in effects.recorded { follow(event.kind) }
    let rings = effects.contains {
      if case .announce(let announcement, _) = $0 { announcement.rings } else { false }
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
    return commands + (rings && !wasAway ? [.ring] : [])
  }

  /// Keeps in mind which follow-up is open.
  private mutating func follow(_ kind: Event.Kind) {
    switch kind {
    case .followUpAsked:
      openFollowUp = session.notes.lastIndex {
        if case .followUp = $0.content { true } else { false }
      }
    case .phaseEntered, .wentBack, .undone, .questionAsked, .ended: openFollowUp = nil
    default: break
    }
    switch kind {
    case .timeGuessed, .ended: isTimeAsked = false
    case .phaseEntered, .wentBack, .undone: if session.plan.mode != .answer { isTimeAsked = false }
    default: break
    }
  }
}
