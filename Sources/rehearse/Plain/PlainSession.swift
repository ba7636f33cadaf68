import Clocks
import Glibc
import Listings
import Sessions
import Storage
import Structures
import TerminalIO
import Texts

/// A session as lines: for scripts, pipes and screen readers.
struct PlainSession {
  private var running: RunningSession
  private let shelf: LookupShelf
  private var wasTroubled = false
  private let output: PlainOutput
  private let workspace: Workspace
  private var context: Context { workspace.context }
  private var input: LineInput
  /// Lines that have come and were not taken in yet.
  private var lines: ArraySlice<String>
  /// Whether only the score of the whole is asked for behind it.
  private var isShort = false

  /// Runs a session on standard input and output.
  ///
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure`` when the transcript cannot be created; the clock has not started then.
  static func run(
    _ options: SessionOptions, in workspace: Workspace, _ preparation: Preparation? = nil,
    _ open: () throws(Failure) -> (Rehearsal, Recorder)
  ) throws(Failure) -> Int32 {
    options.cues.tell(workspace.context)
    var input = LineInput(workspace.context)
    return try run(options, in: workspace, preparation, &input, open).status
  }

  /// Runs a session on lines that others read as well.
  ///
  /// - Parameters:
  ///   - options: how it is run.
  ///   - workspace: where guides and past sessions are.
  ///   - preparation: what is told before it.
  ///   - input: where lines come from; what is left of them stays there.
  ///   - isShort: whether only the score of the whole is asked for behind it.
  ///   - open: opens the transcript.
  /// - Returns: the status for the shell, and of a session that has ended and was kept its plan, its file
  ///   and its end.
  /// - Throws: ``Failure`` when the transcript cannot be created; the clock has not started then.
  static func run(
    _ options: SessionOptions, in workspace: Workspace, _ preparation: Preparation?,
    _ input: inout LineInput, isShort: Bool = false,
    _ open: () throws(Failure) -> (Rehearsal, Recorder)
  ) throws(Failure) -> (status: Int32, ended: (plan: Plan, path: String, end: Stamp)?) {
    let signals: SignalPipe
    do { signals = try SignalPipe() } catch { throw Failure(error) }
    let (rehearsal, recorder) = try open()
    var plain = PlainSession(rehearsal, recorder, options, workspace, preparation, input)
    plain.isShort = isShort
    defer { input = plain.input }
    workspace.folder.removeLeftovers(among: Unfinished.latest)
    let bank = workspace.bank
    plain.running.guide { Drawing.guidance(of: $0, in: bank) }
    let isCut = plain.go(signals)
    let end = workspace.context.now
    plain.running.cues.close(isHurried: isCut)
    if plain.running.isDiscarded, let status = plain.discard(signals) {
      plain.input.leave(plain.lines)
      return (status, nil)
    }
    let status = plain.finish(isCut: isCut, signals)
    return (status, isCut ? nil : (plain.session.plan, recorder.path, end))
  }

  /// Begins a session, or goes on with it.
  private init(
    _ rehearsal: Rehearsal, _ recorder: Recorder, _ options: SessionOptions,
    _ workspace: Workspace, _ preparation: Preparation?, _ input: LineInput
  ) {
    self.workspace = workspace
    self.input = input
    lines = self.input.takeHeld()[...]
    shelf = workspace.shelf
    let output = PlainOutput(workspace.context)
    self.output = output
    running = RunningSession(
      rehearsal, recorder, cues: CuePlayer(options.cues, on: output.stage))
    introduce(preparation)
    running.playOpening()
    show(running.opening)
    if let against = options.against(session.plan) {
      show(running.run(against: against, in: workspace))
    }
  }

  private var session: Session { running.session }
  private var recorder: Recorder { running.recorder }

  private mutating func introduce(_ preparation: Preparation?) {
    let plan = session.plan
    let facts = [
      plan.structure.title, plan.mode == .drill ? "drill" : nil, plan.level,
      plan.structure.windowText, plan.clock.words, Speed.text(plan.speed),
    ]
    say(facts.compactMap(\.self).joined(separator: " · "))
    if plan.mode == .answer {
      say("One clock for the whole: phases follow by themselves, /end ends it.")
    }
    if plan.clock == .hidden { say(PlainWords.hiddenClock) }
    if let question = session.question(of: session.phase) { say(question) }
    for line in preparation?.introduction ?? [] { say(line) }
    say("Transcript: \(recorder.path)")
    let commands = plan.isInterviewed ? "/points, /point 1, /score" : "/next, /tick 1, /mark strong"
    say("A line is a note; \(commands), /end are commands, /help lists all.")
  }

  /// Takes in lines and time until the session ends; tells whether it was cut short from outside.
  private mutating func go(_ signals: borrowing SignalPipe) -> Bool {
    while session.isRunning {
      take()
      if input.isAtEnd, session.isRunning { show(running.handle(.end)) }
      guard session.isRunning else { break }
      // Only who wakes up every second can tell that it slept.
      let second = running.clock.now.advanced(by: .seconds(session.plan.speed))
      let planned = min(running.rehearsal.nextAnnouncement ?? second, second)
      let readiness = signals.wait(
        input: context.input, output: output.unread,
        until: running.wakeUp(for: planned))
      output.flush()
      show(running.wake(planned: planned))
      recorder.retry()
      recorder.stayAlive()
      if !signals.drain().isEmpty {
        show(running.breakOff())
        return true
      }
      guard readiness.contains(.input) || readiness.contains(.closed) else { continue }
      lines = input.read()[...]
    }
    return false
  }

  /// Takes in the lines that have come, up to the one that ends the session.
  private mutating func take() {
    while session.isRunning, let line = lines.popFirst() {
      guard !line.isEmpty || running.rehearsal.isTimeAsked else { continue }
      if line.utf8.count >= LineInput.longest { say("that line is too long and was cut") }
      show(running.handle(line: line))
    }
  }

  /// Says what the conductor of the session wants told.
  private mutating func show(_ commands: [Rehearsal.Command]) {
    tellTrouble()
    for command in commands {
      switch command {
      case .record(let event):
        // Its announcement says more.
        if case .followUpAsked = event.kind, commands.curveball != nil { continue }
        if let words = PlainWords.taken(event, session) { say(words) }
      case .announce(let announcement, let moment):
        guard let words = PlainWords.announced(announcement, session) else { continue }
        say(PlainWords.prefix(moment, session) + words)
      case .say(let text): say(text)
      case .askAway: say(PlainWords.askAway(running.rehearsal.away))
      case .askEnd: say("this is the last phase; /end ends the session")
      case .offer(let questions): for line in PlainWords.offered(questions) { say(line) }
      case .showKeyPoints(let points):
        for line in PlainWords.keyPoints(points, session) { say(line) }
      case .showScores:
        for line in PlainWords.scores(session, running.rehearsal.guidance) { say(line) }
      case .lookUp(let words):
        let lines = shelf.lines(words, level: session.plan.level, width: context.width)
        for line in lines { say(line.text) }
      case .tellStatus: say(PlainWords.status(session))
      case .tellCommands: for row in LineCommand.all { say("\(row.usage): \(row.words)") }
      case .play, .discard: break
      }
    }
  }

  /// Says when what is taken does not reach the disk, and when it does again.
  private mutating func tellTrouble() {
    let isTroubled = recorder.trouble != nil
    if isTroubled != wasTroubled {
      context.complain(recorder.trouble ?? "all is on the disk again", patience: .zero)
    }
    wasTroubled = isTroubled
  }

  /// Puts the transcript into the trash; `nil` when that cannot be.
  private mutating func discard(_ signals: borrowing SignalPipe) -> Int32? {
    do {
      say(Recorder.words(discarded: try recorder.discard()))
      return output.close(signals, isHurried: false) ? ExitStatus.done : ExitStatus.interrupted
    } catch {
      context.complain(error.message, patience: Context.patience)
      return nil
    }
  }

  private mutating func finish(isCut: Bool, _ signals: borrowing SignalPipe) -> Int32 {
    guard !running.isBrokenOff else {
      say("Saved so far: \(recorder.path)")
      for words in Unfinished.notice([recorder.id]) {
        context.complain(words, patience: Context.patience)
      }
      _ = output.close(signals, isHurried: true)
      return ExitStatus.interrupted
    }
    var reflection = running.rehearsal.reflection
    var isCut = isCut
    if !isCut {
      recorder.finish(reflection)
      var looked = Debrief(session, reflection)
      looked.isShort = isShort
      var debrief = PlainDebrief(looked, workspace, recorder, output)
      isCut = debrief.go(&input, Array(lines), signals)
      reflection = debrief.debrief.reflection
    }
    return recorder.close(
      reflection, output, context, signals, isCut: isCut, table: PlainWords.table(session))
  }

  private func say(_ line: String) { output.say(line) }
}
