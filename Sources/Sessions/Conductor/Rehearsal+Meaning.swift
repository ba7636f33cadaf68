extension Rehearsal {
  /// What an intent comes to where the session stands.
  enum Meaning {
    /// Something happens.
    case event(Event.Kind)
    /// The interviewer asks this.
    case question(String)
    /// The key points are looked at.
    case keyPoints([String])
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
    case .asked(let text): asked(text, .followUpAsked(text))
    case .offerMore: offered { .command(.offer($0)) }
    case .askMore(let place):
      offered { $0.indices.contains(place) ? .question($0[place]) : .command(.offer($0)) }
    case .ask(let text): asked(text, .questionAsked(text))
    case .showKeyPoints: keyPointsSeen
    case .togglePoint(let number): hearing { togglePoint(number) }
    case .score(let name, let points): hearing { score(name, points) }
    case .scoreSeen(let name, let text): hearing { scoreSeen(name, text) }
    case .showScores: hearing { .command(.showScores) }
    case .tick(let index): .event(.promptTicked(index))
    case .untick(let index): .event(.promptUnticked(index))
    case .toggleTick(let index):
      .event(isCovered(index) ? .promptUnticked(index) : .promptTicked(index))
    case .tickNext: nextPrompt
    case .extend(let time): .event(.extended(time))
    case .budget: budget
    case .runAgainst(let rival): .event(.ranAgainst(rival))
    case .guess(let said):
      isTimeAsked
        ? .event(.timeGuessed(said, session.clockTime)) : .command(.say(Words.noTimeAsked))
    case .end, .discard: .event(.ended(session.isInLastPhase ? .completed : .stopped))
    case .cutShort: .event(.ended(.interrupted))
    case .dismiss:
      openFollowUp == nil ? .command(.say(Words.noFollowUpOpen)) : .event(.followUpAnswered)
    case .decide, .reflect, .passGuess: .command(.say(Words.impossible))
    }
  }

  /// Who answers sees what is asked: what begins as a private note is one, wherever it was written.
  private func asked(_ text: String, _ kind: Event.Kind) -> Meaning {
    .event(Note.isPrivate(text) ? .noteTaken(text) : kind)
  }

  private var budget: Meaning {
    switch session.budgetOfRest {
    case .changes(let changes): .event(.budgeted(changes))
    case .isUsedUp: .command(.say(Words.nothingLeft))
    case .isRight: .command(.say(Words.nothingToSpread))
    case .hasNoEnd: .command(.say(Words.noWhole))
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

  private var question: String? { session.question(of: session.phase) }

  /// The key points of the question that is asked.
  public var keyPoints: [String] { guidance.about(question)?.keyPoints ?? [] }

  /// What only an interviewer does while the session runs.
  private func hearing(_ meaning: () -> Meaning) -> Meaning {
    session.plan.isInterviewed ? meaning() : .command(.say(Words.noInterviewer))
  }

  private func togglePoint(_ number: Int) -> Meaning {
    let points = keyPoints
    guard !points.isEmpty else { return .command(.say(Words.noKeyPoints)) }
    guard points.indices.contains(number) else {
      return .command(.say("which key point? they count from 1 to \(points.count)"))
    }
    let isHeard = session.heard.keyPoints.contains(points[number])
    return .event(isHeard ? .pointUnheard(points[number]) : .pointHeard(points[number]))
  }

  private func score(_ name: String?, _ points: Double?) -> Meaning {
    guard let name, !(guidance.rubric?.dimensions ?? []).isWhole(name) else {
      return .event(.scored(nil, points))
    }
    return dimension(name) { .event(.scored($0, points)) }
  }

  private func scoreSeen(_ name: String, _ text: String?) -> Meaning {
    dimension(name) { dimension in
      let note = session.notes.reversed().lazy.compactMap { note in
        if case .text(let text) = note.content, !note.isPrivate { text } else { nil }
      }.first
      guard let text = text ?? note else { return .command(.say(Words.noNote)) }
      return .event(.scoreSeen(dimension, text))
    }
  }

  private func dimension(_ name: String, _ meaning: (String) -> Meaning) -> Meaning {
    let dimensions = guidance.rubric?.dimensions ?? []
    guard let place = dimensions.place(named: name) else {
      return .command(.say(Debrief.Words.noDimension(named: name, dimensions)))
    }
    return meaning(dimensions[place].name)
  }

  private func offered(_ meaning: ([String]) -> Meaning) -> Meaning {
    guard let question else { return .command(.say(Words.noQuestion)) }
    return switch session.offer(guidance.followUps(of: question)) {
    case .offers(let questions): meaning(questions)
    case .hasNoTime: .command(.say(Words.noTimeForFollowUp))
    case .isUsedUp: .command(.say(Words.noFollowUpLeft))
    }
  }

  private var keyPointsSeen: Meaning {
    guard question != nil else { return .command(.say(Words.noQuestion)) }
    return keyPoints.isEmpty ? .command(.say(Words.noKeyPoints)) : .keyPoints(keyPoints)
  }
}
