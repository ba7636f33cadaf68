import Clocks
import Glibc
import Sessions
import Storage
import Structures
import TerminalIO
import Texts

/// A session as lines: for scripts, pipes and screen readers.
struct PlainSession {
  private var session: Session
  private var reflection = Reflection()
  private let recorder: Recorder
  private let clock: SessionClock
  private let bell: Bell
  private let shelf: LookupShelf
  private var wasTroubled = false
  private let output: Outlet
  private let context: Context
  /// How many lines were left out because nobody reads.
  private var leftOut = 0
  /// Since when nobody was there, about which the person has to decide.
  private var away: Moment?
  /// What may be asked next.
  private var followUps: [String] = []

  /// After so many bytes that nobody has read, more are left out.
  private static let mostUnread = 1 << 20

  /// Runs a session on standard input and output.
  ///
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure`` when the transcript cannot be created; the clock has not started then.
  static func run(
    _ options: SessionOptions, in workspace: Workspace,
    _ open: () throws(Failure) -> (Session, Recorder)
  ) throws(Failure) -> Int32 {
    let signals: SignalPipe
    do { signals = try SignalPipe() } catch { throw Failure(error) }
    let (session, recorder) = try open()
    var plain = PlainSession(session, recorder, bell: options.bell, workspace)
    workspace.folder.removeLeftovers(among: Unfinished.latest)
    plain.followUps = Drawing.followUps(of: plain.session.plan.question, in: workspace.bank)
    let isCut = plain.go(signals)
    return plain.finish(isCut: isCut, signals)
  }

  /// Begins a session, or goes on with it.
  private init(
    _ session: Session, _ recorder: Recorder, bell: Bell, _ workspace: Workspace
  ) {
    var session = session
    self.recorder = recorder
    self.bell = bell
    context = workspace.context
    output = Outlet(context.output.file)
    shelf = workspace.shelf
    let opening = session.begin(after: recorder.gap)
    self.session = session
    clock = SessionClock(speed: session.plan.speed, from: session.now)
    introduce()
    perform(opening)
  }

  private mutating func introduce() {
    let plan = session.plan
    let facts = [
      plan.structure.title, plan.level, plan.structure.total?.range,
      plan.speed == 1 ? nil : "speed \(plan.speed)",
    ]
    say(facts.compactMap(\.self).joined(separator: " · "))
    if let question = plan.question { say(question) }
    say("Transcript: \(recorder.path)")
    say("A line is a note; /next, /tick 1, /mark strong, /end are commands, /help lists all.")
  }

  /// Takes in lines and time until the session ends; tells whether it was cut short from outside.
  private mutating func go(_ signals: borrowing SignalPipe) -> Bool {
    var input = LineInput(context)
    while session.isRunning {
      // Only who wakes up every second can tell that it slept.
      let second = clock.now.advanced(by: .seconds(session.plan.speed))
      let planned = min(session.nextAnnouncement ?? second, second)
      let readiness = signals.wait(
        input: input.isAtEnd ? nil : context.input, output: isBehind ? output.file : nil,
        until: clock.instant(of: planned))
      output.flush()
      notice(planned)
      recorder.retry()
      if !signals.drain().isEmpty {
        decide(.dropped)
        apply(.ended(.interrupted))
        return true
      }
      guard readiness.contains(.input) || readiness.contains(.closed) else { continue }
      for line in input.read() where session.isRunning && !line.isEmpty {
        if line.utf8.count >= LineInput.longest { say("that line is too long and was cut") }
        take(line)
      }
      if input.isAtEnd {
        decide(.dropped)
        end()
      }
    }
    return false
  }

  /// Lets time pass; time in which nobody was there waits for a decision.
  private mutating func notice(_ planned: Moment) {
    let now = clock.now
    guard away == nil else { return }
    guard !session.isPaused, let since = clock.away(planned: planned, now: now) else {
      return perform(session.advance(to: now))
    }
    away = since
    let time = since.duration(to: now).clock()
    say("away \(time): /count it, /drop it, or /end? Any other line drops it.")
  }

  /// What becomes of time away; nothing when there is none.
  private mutating func decide(_ decision: Event.Decision) {
    guard let since = away else { return }
    away = nil
    let now = clock.now
    perform(session.apply(Event(now, .slept(since.duration(to: now), decision))))
  }

  private mutating func take(_ line: String) {
    let command = PlainCommand(line, session)
    if case .away(let decision) = command {
      if away == nil { say("there is no time away to decide about") }
      return decide(decision)
    }
    decide(.dropped)
    switch command {
    case .away: break
    case .event(let kind): apply(kind)
    case .end: end()
    case .wentWell(let text): reflection.wentWell = text
    case .toChange(let text): reflection.toChange = text
    case .band(let band): reflection.band = band
    case .followUp: askMore()
    case .lookUp(let words):
      let lines = shelf.lines(words, level: session.plan.level, width: context.width)
      for line in lines { say(line.text) }
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
      context.complain(recorder.trouble ?? "all is on the disk again", patience: .zero)
    }
    wasTroubled = isTroubled
    for effect in effects {
      switch effect {
      case .record(let event):
        // Its announcement says more.
        if case .followUpAsked = event.kind, effects.curveball != nil { continue }
        if let words = PlainWords.taken(event, session) { say(words) }
      case .announce(let announcement, let moment):
        say("\(moment.sinceStart.clock()) \(PlainWords.announced(announcement, session))")
      }
    }
    if effects.rings, bell != .off, context.isOutputTerminal { output.send([0x07]) }
  }

  private mutating func finish(isCut: Bool, _ signals: borrowing SignalPipe) -> Int32 {
    let problems = recorder.finish(reflection, orIn: SessionFolder.refuges(context.environment))
    for line in PlainWords.table(session) { say(line) }
    if problems.isEmpty { say("Saved: \(recorder.path)") }
    for words in problems + recorder.remarks {
      context.complain(words, patience: Context.patience)
    }
    // The only copy there is, which is worth waiting for.
    if let unsaved = recorder.unsaved { output.send(PrintableText.cleaned(unsaved).utf8) }
    let isRead =
      isCut && recorder.unsaved == nil
      ? output.flush(until: .now + Context.patience) : waitForReader(signals)
    context.output.keep(error: output.error)
    guard problems.isEmpty else {
      return ExitStatus.files
    }
    return isCut || !isRead ? ExitStatus.interrupted : ExitStatus.done
  }

  /// Waits until all that was said is read, however long that takes; tells whether it was.
  private func waitForReader(_ signals: borrowing SignalPipe) -> Bool {
    while isBehind {
      _ = signals.wait(input: nil, output: output.file, until: nil)
      guard signals.drain().isEmpty else { return false }
      output.flush()
    }
    return true
  }

  private var status: String { PlainWords.status(session) }

  private var isBehind: Bool { output.heldCount > 0 }

  /// Says a line; of what nobody reads, only so much is kept.
  private mutating func say(_ line: String) {
    guard output.heldCount < PlainSession.mostUnread else { return leftOut += 1 }
    if leftOut > 0 {
      output.send("\(leftOut) lines were left out, since nobody read them\n".utf8)
      leftOut = 0
    }
    output.send((PrintableText.cleaned(line) + "\n").utf8)
  }
}
