extension Rehearsal {
  /// What an intent comes to where the session stands.
  enum Meaning {
    /// Something happens.
    case event(Event.Kind)
    /// The interviewer asks this.
    case question(String)
    /// Nothing happens, and the front end is told what to do.
    case command(Command)
  }

  /// What an intent comes to; whether an event is possible, the session decides.
  func meaning(of intent: Intent) -> Meaning {
    switch intent {
    case .next: session.isInLastPhase ? .command(.askEnd) : .event(.phaseEntered(session.phase + 1))
    case .back: .event(.wentBack)
    case .skip: .event(.phaseEntered(session.phase + 2))
    case .undo: .event(.undone)
    case .pause(let reason): .event(.paused(reason))
    case .goOn: .event(.resumed)
    case .togglePause: .event(session.isPaused ? .resumed : .paused(nil))
    case .note(let text): .event(.noteTaken(text))
    case .amend(let number, let text): .event(.noteAmended(number, text))
    case .mark(let mark): .event(.marked(mark))
    case .asked(let text): .event(.followUpAsked(text))
    case .ask(let text): .event(.questionAsked(text))
    case .askMore: nextFollowUp
    case .tick(let index): .event(.promptTicked(index))
    case .untick(let index): .event(.promptUnticked(index))
    case .toggleTick(let index):
      .event(isCovered(index) ? .promptUnticked(index) : .promptTicked(index))
    case .tickNext: nextPrompt
    case .extend(let time): .event(.extended(time))
    case .end: .event(.ended(session.isInLastPhase ? .completed : .stopped))
    case .cutShort: .event(.ended(.interrupted))
    case .decide, .reflect: .command(.say(Words.impossible))
    }
  }

  private func isCovered(_ index: Int) -> Bool {
    session.covered(in: session.phase).contains(index)
  }

  private var nextPrompt: Meaning {
    let prompts = session.plan.phases[session.phase].prompts.indices
    guard let next = prompts.first(where: { !isCovered($0) }) else {
      return .command(.say(Words.noPromptLeft))
    }
    return .event(.promptTicked(next))
  }

  private var nextFollowUp: Meaning {
    switch session.offer(followUps) {
    case .asks(let text): .question(text)
    case .hasNoTime: .command(.say(Words.noTimeForFollowUp))
    case .isUsedUp: .command(.say(Words.noFollowUpLeft))
    }
  }
}
