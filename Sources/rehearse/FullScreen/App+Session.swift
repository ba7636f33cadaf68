import Grids
import Listings
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
  ///   - against: whose past times it runs against, which are looked for then.
  ///   - open: opens the transcript.
  /// - Returns: where to go next.
  /// - Throws: ``Failure`` when the transcript cannot be opened; the clock has not started then.
  func begin(
    _ wasHome: Bool, _ late: Preparation? = nil, against: Rival.Choice? = nil,
    _ open: () throws(Failure) -> (Rehearsal, Recorder)
  ) throws(Failure) -> Route {
    do {
      let (rehearsal, recorder) = try open()
      return run(rehearsal, recorder, wasHome, late, against)
    } catch {
      guard wasHome else { throw error }
      lastMessage = error.message
      return .home
    }
  }

  /// A session from its first second to its last, or from where it was cut short.
  private func run(
    _ rehearsal: Rehearsal, _ recorder: Recorder, _ wasHome: Bool, _ late: Preparation?,
    _ against: Rival.Choice?
  ) -> Route {
    // The disk may take its time with the start: nothing is lost that anybody said.
    var running = RunningSession(rehearsal, recorder, isDurable: false, cues: cuePlayer)
    var screen = SessionScreen(
      startOfDay: recorder.startOfDay(of: running.session), cues: options.cues.table)
    var frame = Frame<SessionView>()
    terminal.present(SessionView(screen, running.rehearsal), in: &frame)
    recorder.sync()
    // Looking through the questions must not hold up the first frame.
    let bank = workspace.bank
    running.guide { Drawing.guidance(of: $0, in: bank) }
    if let question = late.flatMap(drawn) { screen.take(running.handle(.ask(question))) }
    running.playOpening()
    if let against { screen.take(running.run(against: against, in: workspace)) }
    let leftovers = workspace.folder.removeLeftovers(among: Unfinished.latest)
    lastWords += Unfinished.notice(leftovers.unfinished)
    let hasTitle = options.cues.table.uses(.title)
    let titled = ShownEdges(options.cues.table, on: .title)
    while running.isRunning {
      recorder.retry()
      recorder.stayAlive()
      screen.trouble = recorder.trouble
      answerLookup(&screen, running.session)
      terminal.present(SessionView(screen, running.rehearsal), in: &frame)
      if hasTitle { terminal.title(CueWords.title(running.session, titled)) }
      let planned = running.rehearsal.nextChange
      let happenings = terminal.wait(until: running.wakeUp(for: planned))
      goOn(&running, &screen, happenings, planned)
    }
    running.cues.close(
      isHurried: running.isBrokenOff || running.session.outcome == .interrupted)
    terminal.title(nil)
    if running.isBrokenOff {
      lastWords += [recorder.whereabouts] + Unfinished.notice([recorder.id])
      return .leave(ExitStatus.interrupted)
    }
    if running.session.outcome == .interrupted {
      return leave(recorder, running.rehearsal.reflection, ExitStatus.interrupted)
    }
    guard !running.isDiscarded else { return discard(running.rehearsal, recorder, wasHome) }
    day?.finish(running.session.plan.round, at: recorder.path, ended: context.now)
    return .debrief(Debrief(running.session, running.rehearsal.reflection), recorder)
  }

  /// The question that is drawn for a session that has begun; `nil` when none suits.
  private func drawn(_ preparation: Preparation) -> String? {
    var preparation = preparation
    do { try preparation.prepare() } catch { lastWords.append(error.message) }
    return preparation.asking.question
  }

  /// Puts the transcript into the trash; what cannot be discarded is looked back at.
  private func discard(_ rehearsal: Rehearsal, _ recorder: Recorder, _ wasHome: Bool) -> Route {
    do {
      let discarded = try recorder.discard()
      if wasHome {
        trashed.append((workspace.folder, discarded))
        lastMessage =
          day == nil ? "discarded; u brings it back" : Recorder.words(discarded: discarded)
        return .home
      }
      lastWords.append(Recorder.words(discarded: discarded))
      return .leave(ExitStatus.done)
    } catch {
      lastMessage = error.message
      return .debrief(Debrief(rehearsal.session, rehearsal.reflection), recorder)
    }
  }

  /// Takes in time and what happened in it; a signal cuts the session short.
  private func goOn(
    _ running: inout RunningSession, _ screen: inout SessionScreen, _ happenings: [Happening],
    _ planned: Moment?
  ) {
    let commands = running.wake(planned: planned)
    // What was pressed before the question was seen does not answer it: it belongs to the time before.
    let before = commands.contains(.askAway) ? running.rehearsal.away?.lowerBound : nil
    if before == nil { screen.take(commands) }
    for happening in happenings where running.isRunning {
      guard case .key(let key) = happening else {
        _ = running.breakOff()
        return
      }
      guard before == nil || screen.isTyping && key != .interrupt else { continue }
      press(key, at: before, &running, &screen)
    }
    if before != nil { screen.take(commands) }
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

  /// Leaves with a word on where the transcript lies; nothing is lost that can be put anywhere.
  func leave(_ recorder: Recorder, _ reflection: Reflection, _ status: Int32) -> Route {
    let problems = recorder.finish(reflection, orIn: SessionFolder.refuges(context.environment))
    lastWords += (problems.isEmpty ? [recorder.whereabouts] : problems) + recorder.remarks
    unsaved = recorder.unsaved
    return .leave(problems.isEmpty ? status : ExitStatus.files)
  }
}
