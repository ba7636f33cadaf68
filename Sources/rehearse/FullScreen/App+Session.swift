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
  /// - Parameters:
  ///   - wasHome: whether the person came from the home screen.
  ///   - late: what is to be drawn once the session is seen; `nil` when nothing is.
  ///   - open: opens the transcript.
  /// - Returns: where to go next.
  /// - Throws: ``Failure`` when the transcript cannot be opened; the clock has not started then.
  func begin(
    _ wasHome: Bool, _ late: Preparation? = nil, _ open: () throws(Failure) -> (Rehearsal, Recorder)
  ) throws(Failure) -> Route {
    do {
      let (rehearsal, recorder) = try open()
      return run(rehearsal, recorder, late)
    } catch {
      guard wasHome else { throw error }
      lastMessage = error.message
      return .home
    }
  }

  /// A session from its first second to its last, or from where it was cut short.
  private func run(
    _ rehearsal: Rehearsal, _ recorder: Recorder, _ late: Preparation?
  ) -> Route {
    // The disk may take its time with the start: nothing is lost that anybody said.
    var running = RunningSession(rehearsal, recorder, isDurable: false, ring: ring)
    var screen = SessionScreen(startOfDay: recorder.startOfDay(of: running.session))
    var frame = SessionFrame()
    terminal.present(frame.grid(of: SessionView(screen, running.rehearsal), terminal.size))
    recorder.sync()
    // Looking through the questions must not hold up the first frame.
    if let question = late.flatMap(drawn) { screen.take(running.handle(.ask(question))) }
    running.followUps = Drawing.followUps(of: running.session.plan.question, in: workspace.bank)
    let leftovers = workspace.folder.removeLeftovers(among: Unfinished.latest)
    lastWords += Unfinished.notice(leftovers.unfinished)
    var isCut = false
    while running.session.isRunning, !isCut {
      recorder.retry()
      screen.trouble = recorder.trouble
      answerLookup(&screen, running.session)
      terminal.present(frame.grid(of: SessionView(screen, running.rehearsal), terminal.size))
      let planned = running.rehearsal.nextChange
      let happenings = terminal.wait(until: planned.map(running.clock.instant))
      isCut = !goOn(&running, &screen, happenings, planned)
    }
    guard isCut else { return .debrief(Debrief(running.session), recorder) }
    return leave(recorder, Reflection(), ExitStatus.interrupted)
  }

  /// The question that is drawn for a session that has begun; `nil` when none suits.
  private func drawn(_ preparation: Preparation) -> String? {
    var preparation = preparation
    do { try preparation.prepare() } catch { lastWords.append(error.message) }
    return preparation.asking.question
  }

  /// Takes in time and what happened in it.
  ///
  /// - Returns: whether the session may go on; it may not when it was cut short from outside.
  private func goOn(
    _ running: inout RunningSession, _ screen: inout SessionScreen, _ happenings: [Happening],
    _ planned: Moment?
  ) -> Bool {
    let commands = running.wake(planned: planned)
    // What was pressed before the question was seen does not answer it: it belongs to the time before.
    let before = commands.contains(.askAway) ? running.rehearsal.away?.lowerBound : nil
    if before == nil { screen.take(commands) }
    for happening in happenings where running.session.isRunning {
      guard case .key(let key) = happening else {
        _ = running.handle(.cutShort)
        return false
      }
      guard before == nil || screen.isTyping else { continue }
      press(key, at: before, &running, &screen)
    }
    if before != nil { screen.take(commands) }
    return true
  }

  /// Takes in a key, or the many that it stands for, at a moment or when each is taken.
  private func press(
    _ key: Key, at moment: Moment?, _ running: inout RunningSession, _ screen: inout SessionScreen
  ) {
    var burst = Burst(key)
    while running.session.isRunning, let key = burst.next(for: &screen) {
      let intent = screen.handle(key, running.rehearsal, size: terminal.size)
      running.attention = screen.attention
      if let intent { screen.take(running.handle(intent, at: moment)) }
    }
  }

  /// A bell, or what stands for it.
  func ring() {
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
