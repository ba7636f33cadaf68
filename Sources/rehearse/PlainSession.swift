import Glibc
import Sessions
import Storage
import Structures
import TerminalIO

/// A session as lines: for scripts, pipes and screen readers.
struct PlainSession {
  private var session: Session
  private var reflection = Reflection()
  private let recorder: Recorder
  private let clock: SessionClock
  private let bell: Settings.Bell
  private var wasTroubled = false
  /// What may be asked next.
  private var followUps: [String] = []

  /// Runs a session on standard input and output.
  ///
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure`` when the transcript cannot be created; the clock has not started then.
  static func run(
    _ plan: Plan, _ options: SessionOptions, in workspace: Workspace
  ) throws(Failure) -> Int32 {
    let signals: SignalPipe
    do { signals = try SignalPipe() } catch { throw Failure(error) }
    let recorder = try Recorder(plan, in: workspace.folder)
    var plain = PlainSession(
      session: Session(plan: plan), recorder: recorder, clock: SessionClock(speed: plan.speed),
      bell: options.bell)
    plain.begin()
    workspace.folder.removeLeftovers()
    plain.followUps = Drawing.followUps(of: plan.question, in: workspace.bank)
    let isCut = plain.go(signals)
    return plain.finish(isCut: isCut)
  }

  private init(session: Session, recorder: Recorder, clock: SessionClock, bell: Settings.Bell) {
    self.session = session
    self.recorder = recorder
    self.clock = clock
    self.bell = bell
  }

  private mutating func begin() {
    let plan = session.plan
    let facts = [
      plan.structure.title, plan.level, plan.structure.total?.range,
      plan.speed == 1 ? nil : "speed \(plan.speed)",
    ]
    say(facts.compactMap(\.self).joined(separator: " · "))
    if let question = plan.question { say(question) }
    say("Transcript: \(recorder.path)")
    say("A line is a note; /next, /tick 1, /mark strong, /end are commands, /help lists all.")
    perform(session.start())
  }

  /// Takes in lines and time until the session ends; tells whether it was cut short from outside.
  private mutating func go(_ signals: borrowing SignalPipe) -> Bool {
    var input = LineInput()
    while session.isRunning {
      let deadline = [session.nextAnnouncement.map(clock.instant), recorder.nextTry]
        .compactMap(\.self).min()
      let readiness = signals.wait(input: input.isAtEnd ? nil : STDIN_FILENO, until: deadline)
      recorder.retry()
      perform(session.advance(to: clock.now))
      if !signals.drain().isEmpty {
        apply(.ended(.interrupted))
        return true
      }
      guard readiness.contains(.input) || readiness.contains(.closed) else { continue }
      for line in input.read() where session.isRunning && !line.isEmpty {
        if line.utf8.count >= LineInput.longest { say("that line is too long and was cut") }
        take(line)
      }
      if input.isAtEnd { end() }
    }
    return false
  }

  private mutating func take(_ line: String) {
    switch PlainCommand(line, session) {
    case .event(let kind): apply(kind)
    case .end: end()
    case .wentWell(let text): reflection.wentWell = text
    case .toChange(let text): reflection.toChange = text
    case .band(let band): reflection.band = band
    case .followUp: askMore()
    case .status: say(status)
    case .help: for (name, words) in PlainCommand.table { say("\(name): \(words)") }
    case .unknown(let text): say(text)
    }
  }

  private mutating func askMore() {
    switch session.offer(followUps) {
    case .asks(let text):
      apply(.followUpAsked(text))
      say(text)
    case .hasNoTime: say("there is no time left for a follow-up")
    case .isUsedUp: say("there is no follow-up left")
    }
  }

  private mutating func end() {
    let isLast = session.phase == session.plan.phases.count - 1
    apply(.ended(isLast ? .completed : .stopped))
  }

  private mutating func apply(_ kind: Event.Kind) {
    let moment = max(clock.now, session.now)
    let effects = session.apply(Event(moment, kind))
    perform(effects)
    let isTaken = effects.recorded.contains { $0.kind == kind }
    if !isTaken { say("that is not possible now; /status tells where you are") }
  }

  private mutating func perform(_ effects: [Effect]) {
    recorder.record(effects)
    let isTroubled = recorder.trouble != nil
    if isTroubled != wasTroubled {
      Console.complain(recorder.trouble ?? "all is on the disk again")
    }
    wasTroubled = isTroubled
    for effect in effects {
      switch effect {
      case .record(let event): if let words = PlainWords.taken(event, session) { say(words) }
      case .announce(let announcement, let moment):
        say("\(moment.sinceStart.clock()) \(PlainWords.announced(announcement, session))")
      }
    }
    if effects.rings, bell != .off, isatty(STDOUT_FILENO) == 1 { Console.outRaw("\u{7}") }
  }

  private func finish(isCut: Bool) -> Int32 {
    let problems = recorder.finish(reflection, orIn: SessionFolder.refuges(Environment()))
    for line in PlainWords.table(session) { say(line) }
    guard problems.isEmpty else {
      for problem in problems { Console.complain(problem) }
      if let unsaved = recorder.unsaved { Console.out(unsaved) }
      return ExitStatus.files
    }
    say("Saved: \(recorder.path)")
    return isCut ? ExitStatus.interrupted : ExitStatus.done
  }

  private var status: String { PlainWords.status(session) }

  private func say(_ line: String) { Console.out(line + "\n") }
}
