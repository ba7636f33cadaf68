import Grids
import Screens
import Sessions
import Storage
import Structures
import TerminalIO

extension App {
  /// Opens a transcript and runs its session; back to the home screen when that cannot be and the
  /// person came from there.
  ///
  /// - Throws: ``Failure`` when the transcript cannot be opened; the clock has not started then.
  func begin(
    _ wasHome: Bool, _ open: () throws(Failure) -> (Session, Recorder)
  ) throws(Failure) -> Route {
    do {
      let (session, recorder) = try open()
      return run(session, recorder)
    } catch {
      guard wasHome else { throw error }
      lastMessage = error.message
      return .home
    }
  }

  /// A session from its first second to its last, or from where it was cut short.
  private func run(_ session: Session, _ recorder: Recorder) -> Route {
    var session = session
    let opening = session.begin(after: recorder.gap)
    let clock = SessionClock(speed: session.plan.speed, from: session.now)
    var screen = SessionScreen(session, startOfDay: recorder.startOfDay(of: session))
    // The disk may take its time with the start: nothing is lost that anybody said.
    recorder.record(opening, isDurable: false)
    var frame = SessionFrame()
    terminal.present(frame.grid(of: screen, terminal.size))
    recorder.sync()
    // Looking through the questions must not hold up the first frame.
    screen.followUps = Drawing.followUps(of: session.plan.question, in: workspace.bank)
    let leftovers = workspace.folder.removeLeftovers(among: Unfinished.latest)
    lastWords += Unfinished.notice(leftovers.unfinished)
    var isCut = false
    while screen.session.isRunning, !isCut {
      recorder.retry()
      screen.trouble = recorder.trouble
      screen.session.curveballs.isHeld = !screen.isInterruptible
      answerLookup(&screen)
      terminal.present(frame.grid(of: screen, terminal.size))
      let planned = screen.away?.upperBound.advanced(by: .seconds(1)) ?? screen.session.nextChange
      let happenings = terminal.wait(until: planned.map(clock.instant))
      isCut = !goOn(&screen, happenings, planned, clock, recorder)
    }
    guard isCut else { return .debrief(screen.session, recorder) }
    return leave(recorder, Reflection(), ExitStatus.interrupted)
  }

  /// Takes in time and what happened in it.
  ///
  /// - Returns: whether the session may go on; it may not when it was cut short from outside.
  private func goOn(
    _ screen: inout SessionScreen, _ happenings: [Happening], _ planned: Moment?,
    _ clock: SessionClock, _ recorder: Recorder
  ) -> Bool {
    let wasAway = screen.away != nil
    let now = clock.now
    screen.away = away(screen, planned, now, clock)
    if screen.away == nil { advance(&screen, to: now, recorder) }
    for happening in happenings where screen.session.isRunning {
      guard case .key(let key) = happening else {
        cut(&screen, at: clock.now, recorder)
        return false
      }
      guard let away = screen.away, !wasAway else {
        press(key, at: nil, clock, recorder, &screen)
        continue
      }
      // What was pressed before the question was seen does not answer it.
      guard screen.isTyping else { continue }
      screen.away = nil
      press(key, at: away.lowerBound, clock, recorder, &screen)
      screen.away = away
    }
    return true
  }

  /// Takes in a key, or the many that it stands for, at a moment or when each is taken.
  private func press(
    _ key: Key, at moment: Moment?, _ clock: SessionClock, _ recorder: Recorder,
    _ screen: inout SessionScreen
  ) {
    var burst = Burst(key)
    while screen.session.isRunning, let key = burst.next(for: &screen) {
      take(
        screen.handle(key, size: terminal.size), at: moment ?? clock.now, recorder, &screen)
    }
  }

  /// The time in which nobody was there, until now, if there is any to decide about.
  private func away(
    _ screen: SessionScreen, _ planned: Moment?, _ now: Moment, _ clock: SessionClock
  ) -> Range<Moment>? {
    if let away = screen.away { return away.lowerBound..<max(now, away.upperBound) }
    // A pause is a pause, whatever happened meanwhile.
    guard let planned, !screen.session.isPaused else { return nil }
    return clock.away(planned: planned, now: now).map { $0..<now }
  }

  /// Ends the session from outside: a note that is being typed is taken, time away is dropped.
  private func cut(_ screen: inout SessionScreen, at moment: Moment, _ recorder: Recorder) {
    let now = max(moment, screen.session.now)
    if let away = screen.away {
      let length = away.lowerBound.duration(to: now)
      take(.slept(length, .dropped), at: now, recorder, &screen)
    }
    take(screen.draft, at: now, recorder, &screen)
    perform(screen.session.apply(Event(now, .ended(.interrupted))), recorder, &screen)
  }

  /// Lets time pass; a note that is being typed when the session ends by itself is taken first.
  private func advance(_ screen: inout SessionScreen, to now: Moment, _ recorder: Recorder) {
    if let draft = screen.draft {
      var ahead = screen.session
      _ = ahead.advance(to: now)
      if !ahead.isRunning { take(draft, at: screen.session.now, recorder, &screen) }
    }
    perform(screen.session.advance(to: now), recorder, &screen)
  }

  private func take(
    _ kind: Event.Kind?, at moment: Moment, _ recorder: Recorder, _ screen: inout SessionScreen
  ) {
    guard let kind else { return }
    let effects = screen.session.apply(Event(moment, kind))
    let isTaken = effects.recorded.contains { $0.kind == kind }
    if !isTaken { screen.message = screen.refusal(of: kind) }
    perform(effects, recorder, &screen)
  }

  /// Does what the session asks for: on the disk first, then to the ear.
  private func perform(
    _ effects: [Effect], _ recorder: Recorder, _ screen: inout SessionScreen
  ) {
    guard !effects.isEmpty else { return }
    recorder.record(effects)
    screen.message = effects.curveball ?? screen.message
    guard effects.rings else { return }
    switch options.bell {
    case .sound: terminal.ring()
    case .flash: terminal.flash()
    case .off: break
    }
  }

  /// Leaves with a word on where the transcript lies; nothing is lost that can be put anywhere.
  func leave(_ recorder: Recorder, _ reflection: Reflection, _ status: Int32) -> Route {
    let problems = recorder.finish(reflection, orIn: SessionFolder.refuges(context.environment))
    lastWords += (problems.isEmpty ? [recorder.whereabouts] : problems) + recorder.remarks
    unsaved = recorder.unsaved
    return .leave(problems.isEmpty ? status : ExitStatus.files)
  }
}
