import Grids
import Screens
import Sessions
import Storage
import Structures
import TerminalIO

extension App {
  /// A session from its first second to its last.
  ///
  /// - Throws: ``Failure`` when the transcript cannot be created; the clock has not started then.
  func session(_ plan: Plan) throws(Failure) -> Route {
    let recorder = try Recorder(plan, in: workspace.folder)
    var screen = SessionScreen(Session(plan: plan), startOfDay: recorder.started.secondOfDay)
    let clock = SessionClock(speed: plan.speed)
    // The disk may take its time with the start: nothing is lost that anybody said.
    recorder.record(screen.session.start(), isDurable: false)
    terminal.present(screen.grid(terminal.size))
    recorder.sync()
    workspace.folder.removeLeftovers()
    // Looking through the questions must not hold up the first frame.
    screen.followUps = Drawing.followUps(of: plan.question, in: workspace.bank)
    var isCut = false
    while screen.session.isRunning {
      recorder.retry()
      screen.trouble = recorder.trouble
      terminal.present(screen.grid(terminal.size))
      let deadline = screen.session.nextChange.map(clock.instant)
      let happenings = terminal.wait(until: deadline)
      advance(&screen, to: clock.now, recorder)
      for happening in happenings where screen.session.isRunning {
        let now = max(clock.now, screen.session.now)
        guard case .key(let key) = happening else {
          isCut = true
          take(screen.draft, at: now, recorder, &screen)
          perform(screen.session.apply(Event(now, .ended(.interrupted))), recorder, &screen)
          break
        }
        take(screen.handle(key, size: terminal.size), at: now, recorder, &screen)
      }
    }
    guard isCut else { return .debrief(screen.session, recorder) }
    return leave(recorder, Reflection(), ExitStatus.interrupted)
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
    recorder.record(effects)
    guard effects.rings else { return }
    switch options.bell {
    case .sound: terminal.ring()
    case .flash: terminal.flash()
    case .off: break
    }
  }

  /// Leaves with a word on where the transcript lies; nothing is lost that can be put anywhere.
  func leave(_ recorder: Recorder, _ reflection: Reflection, _ status: Int32) -> Route {
    let problems = recorder.finish(reflection, orIn: SessionFolder.refuges(Environment()))
    lastWords += problems.isEmpty ? [recorder.whereabouts] : problems
    unsaved = recorder.unsaved
    return .leave(problems.isEmpty ? status : ExitStatus.files)
  }
}
