import Structures

extension Session {
  /// Takes in that something happened: the only way in which a session changes, besides time.
  ///
  /// What the clock owed until then (an automatic change of phase, an opening window) comes first.
  /// An event that is impossible where it stands (a fifth prompt of four, going on without a pause)
  /// changes nothing and has no effect. An event dated before ``now`` counts as happening now.
  /// Through time that is dropped the clock does not run: nothing becomes due in it.
  ///
  /// - Parameter event: what happened.
  /// - Returns: what has to be done about it, in order.
  public mutating func apply(_ event: Event) -> [Effect] {
    var effects = isRunning ? advance(to: event.due) : []
    let dated = Event(max(event.moment, now), event.kind)
    let left = phase
    guard fold(dated) else { return effects }
    effects.append(.record(dated))
    if dated.kind.leavesPhase, isGold(left) {
      effects.append(.announce(.personalBest(plan.phases[left].title), dated.moment))
    }
    if let announcement = announcement(of: dated.kind) {
      effects.append(.announce(announcement, dated.moment))
    }
    // A window that was shortened may have its latest behind it now.
    return effects + advance(to: now)
  }

  /// Starts the session: begins at moment 0 and enters the first phase.
  ///
  /// - Returns: what has to be done about it, in order.
  public mutating func start() -> [Effect] {
    apply(Event(.start, .started)) + apply(Event(.start, .phaseEntered(0)))
  }

  /// Starts the session, or goes on with one that was read from its record.
  ///
  /// - Parameters:
  ///   - gap: the time since the last event: it counts as away.
  ///   - spoken: how much of it the program still ran, which does not.
  /// - Returns: what has to be done about it, in order.
  public mutating func begin(after gap: Duration, spoken: Duration = .zero) -> [Effect] {
    guard !visits.isEmpty else { return start() }
    guard gap > spoken else { return advance(to: now.advanced(by: gap)) }
    return apply(Event(now.advanced(by: gap), .slept(gap - spoken, .dropped)))
  }

  func announcement(of kind: Event.Kind) -> Announcement? {
    switch kind {
    case .started: .began
    case .phaseEntered, .wentBack, .undone: .phaseEntered(phase)
    case .ended(let outcome): .ended(outcome)
    default: nil
    }
  }

  /// Changes the state by one event, and nothing else.
  ///
  /// - Returns: whether the event was possible.
  mutating func fold(_ event: Event) -> Bool {
    guard outcome == nil else { return add(afterwards: event.kind) }
    let moment = max(event.moment, now)
    let taken =
      switch event.kind {
      case .started: visits.isEmpty
      case .phaseEntered(let index): enter(index, at: moment)
      case .wentBack: !visits.isEmpty && enter(phase - 1, at: moment)
      case .undone: undo()
      case .paused: pause(at: moment)
      case .resumed: resume(at: moment)
      case .slept(let time, let decision): sleep(time, until: moment, decision)
      case .ended(let outcome): end(outcome, at: moment)
      default: isRunning && write(event.kind, at: moment)
      }
    if taken { now = moment }
    return taken
  }

  private mutating func enter(_ index: Int, at moment: Moment) -> Bool {
    guard plan.phases.indices.contains(index), visits.last?.phase != index else { return false }
    // Where the time is up already, moving on by itself would make going there impossible.
    let isUp = window(of: index)?.latest.map { activeTime(of: index, at: moment) >= $0 } ?? false
    let isHeld = plan.movesOn && isUp && stays[index].count > 0
    if let left = visits.last {
      stays[left.phase].time += activeTime(from: left.start, to: moment)
    }
    stays[index].count += 1
    visits.append(Visit(phase: index, start: moment, isHeld: isHeld))
    return true
  }

  private mutating func undo() -> Bool {
    if let budget = lastBudget, budget.visit == visits.count {
      lastBudget = nil
      return move(by: budget.changes.map { .zero - $0 })
    }
    guard visits.count > 1, let undone = visits.popLast() else { return false }
    let current = visits[visits.count - 1]
    stays[undone.phase].count -= 1
    stays[current.phase].time -= activeTime(from: current.start, to: undone.start)
    visits[visits.count - 1].isHeld = plan.movesOn
    return true
  }

  private mutating func pause(at moment: Moment) -> Bool {
    guard isRunning, !isPaused else { return false }
    pausedSince = moment
    return true
  }

  private mutating func resume(at moment: Moment) -> Bool {
    guard let since = pausedSince else { return false }
    addIdle(.paused, since, moment)
    pausedSince = nil
    return true
  }

  private mutating func addIdle(_ kind: Idle.Kind, _ start: Moment, _ end: Moment) {
    let before = idles.last.map { $0.before + $0.length(until: $0.end) } ?? .zero
    idles.append(Idle(kind: kind, start: start, end: end, before: before))
  }

  private mutating func sleep(
    _ time: Duration, until moment: Moment, _ decision: Event.Decision
  ) -> Bool {
    guard isRunning, time > .zero else { return false }
    guard decision == .dropped else { return true }
    // A pause is a pause, whatever the machine did meanwhile, and no time is away twice.
    let end = pausedSince ?? moment
    let begin = max(moment.advanced(by: .zero - time), idles.last?.end ?? .start)
    guard begin < end else { return true }
    addIdle(.away, begin, end)
    takeAway(from: begin, to: end)
    return true
  }

  /// Takes time away out of the visits before the current one that it reaches back into.
  private mutating func takeAway(from begin: Moment, to end: Moment) {
    for index in visits.indices.dropLast().reversed() {
      let left = visits[index + 1].start
      guard left > begin else { return }
      let lost = max(begin, visits[index].start).duration(to: min(end, left))
      stays[visits[index].phase].time -= lost.clampedToZero
    }
  }

  private mutating func end(_ outcome: Outcome, at moment: Moment) -> Bool {
    guard isRunning else { return false }
    _ = resume(at: moment)
    self.outcome = outcome
    return true
  }

  private mutating func write(_ kind: Event.Kind, at moment: Moment) -> Bool {
    switch kind {
    case .noteTaken(let text): add(.text(text), at: moment)
    case .followUpAsked(let text): add(.followUp(text), at: moment)
    case .marked(let mark): add(.mark(mark), at: moment)
    case .noteAmended(let number, let text): amend(number, text)
    case .promptTicked(let index):
      plan.phases[phase].prompts.indices.contains(index) && ticked[phase].insert(index).inserted
    case .promptUnticked(let index): ticked[phase].remove(index) != nil
    case .extended(let time): extend(by: time, at: moment)
    case .budgeted(let changes): spread(changes)
    case .ranAgainst(let rival): run(against: rival)
    case .questionAsked(let text): ask(text)
    case .keyPointsSeen, .followUpAnswered: true
    case .timeGuessed(let said, let actual): guess(said, actual)
    case .pointHeard, .pointUnheard, .scored, .scoreSeen: hear(kind)
    default: false
    }
  }

  private mutating func add(_ content: Note.Content, at moment: Moment) -> Bool {
    let stamp = activeTime(of: phase, at: moment)
    notes.append(Note(phase: phase, stamp: stamp, content: content))
    return true
  }

  private mutating func guess(_ said: Duration, _ actual: Duration) -> Bool {
    guard let guess = Guess(said: said, actual: actual) else { return false }
    guesses[phase].append(guess)
    return true
  }

  private mutating func ask(_ text: String) -> Bool {
    guard !text.isEmpty, question(of: phase) != text else { return false }
    asked[phase] = text
    return true
  }

  private mutating func amend(_ number: Int, _ text: String) -> Bool {
    guard notes.indices.contains(number) else { return false }
    switch notes[number].content {
    case .text: notes[number].content = .text(text)
    case .followUp: notes[number].content = .followUp(text)
    case .mark: return false
    }
    return true
  }

  private mutating func extend(by time: Duration, at moment: Moment) -> Bool {
    guard let before = window(of: phase), before.latest != nil else { return false }
    let sum = max(.zero - .longest, min(extensions[phase] + time, .longest))
    let after = plan.phases[phase].window?.extended(by: sum + budgets[phase])
    guard after != before else { return false }
    extensions[phase] = sum
    lastBudget = nil
    if let latest = after?.latest, latest > activeTime(of: phase, at: moment) {
      visits[visits.count - 1].isHeld = false
    }
    return true
  }
}
