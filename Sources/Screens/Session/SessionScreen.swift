import Grids
import Sessions
import Structures

/// The screen of a running session: what is being typed, asked and told, and what a key means.
///
/// The session itself is the business of a ``Rehearsal``; ``SessionView`` draws both.
public struct SessionScreen: Hashable, Sendable {
  /// What the person is doing besides speaking.
  enum Mode: Hashable, Sendable {
    /// Keys are commands.
    case commanding
    /// A note is being typed; the number is that of the note being amended.
    case writing(LineEditor, amending: Int?)
    /// What the interviewer asked is being typed: a follow-up, or another question.
    case asking(LineEditor, isFollowUp: Bool)
    /// One of these follow-ups is to be chosen.
    case choosing([String])
    /// How long it has been is being asked; whether what was typed is no time.
    case guessing(LineEditor, isUnclear: Bool)
    /// The dimension that is selected is being scored; whether the next score lies half above the digit.
    case scoring(isBetween: Bool)
    /// Whether to end is being asked.
    case leaving
    /// Something is being read.
    case reading(ReadingPane)
    /// Something is being looked up.
    case lookingUp(LookupPane)
    /// The keys are being explained, on a page counted from 0.
    case help(page: Int)
  }

  /// The time of day at which the session began, or would have begun, in seconds since midnight.
  public var startOfDay: Int
  /// Which edges of a window the band shows.
  let shown: ShownEdges
  /// A line for the person that stays until the next key: what a click has to say.
  public var message: String?
  /// Why what is taken is not on the disk, in words; stays as long as that is so.
  public var trouble: String?
  /// Whether keys answer what becomes of time away; what was being typed stays as it is.
  private(set) var isDeciding = false
  var mode = Mode.commanding
  var readout = Readout.left
  /// The dimension that an interviewer scores next, from 0; behind them comes the whole.
  var dimension = 0
  /// Whether prompts are ticked where there are key points.
  var ticksPrompts = false
  /// What was typed last and dropped; ↑ on an empty line brings it back.
  var dropped: Mode?
  /// What the person was doing when asked whether to end.
  private var beforeLeaving = Mode.commanding

  /// Whether it is only looked at: another program runs the session.
  let isWatching: Bool

  /// Creates the screen of a session.
  ///
  /// - Parameters:
  ///   - startOfDay: the time of day at which it began, in seconds since midnight.
  ///   - cues: which edges of a window the band shows.
  ///   - isWatching: whether it is only looked at, so that no key changes anything.
  public init(startOfDay: Int, cues: CueTable = .standard, isWatching: Bool = false) {
    (self.startOfDay, self.isWatching) = (startOfDay, isWatching)
    shown = ShownEdges(cues, on: .band)
  }

  /// What keys do while they are commands.
  func commands(of session: Session) -> Keymap<SessionScene, SessionKeys.Action> {
    if isWatching { return SessionKeys.watching }
    return session.plan.isInterviewed ? SessionKeys.interviewer : SessionKeys.commands
  }

  /// What the person is doing besides speaking.
  ///
  /// Not free while typing, looking up or reading the keys. What was typed and not taken yet must not
  /// be lost when the session ends.
  public var attention: Rehearsal.Attention {
    switch mode {
    case .commanding: isDeciding ? .busy(draft: nil) : .free
    case .leaving: .busy(draft: SessionScreen.draft(in: beforeLeaving))
    default: .busy(draft: SessionScreen.draft(in: mode))
    }
  }

  private static func draft(in mode: Mode) -> Intent? {
    switch mode {
    case .writing(let editor, let number): taken(editor, amending: number)
    case .asking(let editor, let isFollowUp): asked(editor, isFollowUp: isFollowUp)
    default: nil
    }
  }

  /// Whether keys are text at the moment.
  public var isTyping: Bool {
    switch mode {
    case .writing, .asking, .guessing, .lookingUp: true
    case .commanding, .choosing, .scoring, .leaving, .reading, .help: false
    }
  }

  /// Takes in what the conductor of the session wants shown.
  public mutating func take(_ commands: [Rehearsal.Command]) {
    for command in commands {
      switch command {
      case .say(let text): message = text
      case .askAway: isDeciding = true
      case .askEnd: askWhetherToEnd()
      case .offer(let questions): mode = .choosing(questions)
      case .showKeyPoints(let points):
        mode = .reading(ReadingPane("Key points", points, sign: "· "))
      case .announce(.personalBest(let title), _): message = Rival.gold(title)
      case .record(let event): message = SessionScreen.words(event.kind) ?? message
      case .announce(.timeAsked, _): mode = .guessing(LineEditor(), isUnclear: false)
      case .announce, .play, .discard, .lookUp, .showScores, .tellStatus, .tellCommands: break
      }
    }
  }

  /// Takes in a key.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - rehearsal: what runs.
  ///   - size: the size of the screen, which tells what a click hits.
  /// - Returns: what the person wants of the session, if anything.
  public mutating func handle(_ key: Key, _ rehearsal: Rehearsal, size: Size) -> Intent? {
    if isDeciding { return decide(key) }
    if key != .resize { message = nil }
    if case .guessing = mode, !rehearsal.isTimeAsked { mode = .commanding }
    if key == .interrupt, mode != .leaving {
      askWhetherToEnd()
      return nil
    }
    switch mode {
    case .commanding: return command(key, rehearsal, size: size)
    case .writing(let editor, let number):
      return write(key, editor, amending: number, rehearsal.session)
    case .asking(let editor, let isFollowUp): return ask(key, editor, isFollowUp: isFollowUp)
    case .choosing: return choose(key)
    case .scoring(let isBetween): return score(key, isBetween: isBetween, rehearsal)
    case .guessing(let editor, _): return guess(key, editor)
    case .reading(let pane):
      read(key, pane, size: size)
      return nil
    case .leaving: return leave(key)
    case .lookingUp(let pane):
      lookUp(key, pane, size: size)
      return nil
    case .help:
      turnPage(key, rehearsal.session, size: size)
      return nil
    }
  }

  /// Asks whether to end; what was being typed comes back with the answer that the session goes on.
  private mutating func askWhetherToEnd() {
    if mode != .leaving { beforeLeaving = mode }
    mode = .leaving
  }

  private mutating func choose(_ key: Key) -> Intent? {
    guard let choice = SessionKeys.choosing.action(for: key) else { return nil }
    mode = .commanding
    return if case .ask(let place) = choice { .askMore(place) } else { nil }
  }

  private mutating func decide(_ key: Key) -> Intent? {
    guard let answer = SessionKeys.away.action(for: key) else { return nil }
    isDeciding = false
    return take(answer)
  }

  private mutating func leave(_ key: Key) -> Intent? {
    SessionKeys.leaving.action(for: key).flatMap { take($0) }
  }

  private mutating func take(_ answer: SessionKeys.Answer) -> Intent? {
    switch answer {
    case .intent(let intent): return intent
    case .dropAndLeave:
      askWhetherToEnd()
      return .decide(.dropped)
    case .goOn:
      mode = beforeLeaving
      return nil
    }
  }

  mutating func turnPage(_ key: Key, _ session: Session, size: Size) {
    guard case .help(let page) = mode, key != .resize else { return }
    let help = commands(of: session).help
    let isLast = page + 1 >= HelpView.pages(size, help) || key == .escape
    mode = isLast ? .commanding : .help(page: page + 1)
  }

  private mutating func command(_ key: Key, _ rehearsal: Rehearsal, size: Size) -> Intent? {
    let session = rehearsal.session
    switch key {
    case .pasted(let text): mode = .writing(LineEditor(text), amending: nil)
    case .click(let row, let column):
      message = explanation(of: session, row: row, column: column, size: size)
    default:
      guard let action = commands(of: session).action(for: key) else {
        message = key.unknownWords
        return nil
      }
      return perform(action, rehearsal)
    }
    return nil
  }

  private mutating func perform(_ action: SessionKeys.Action, _ rehearsal: Rehearsal) -> Intent? {
    let session = rehearsal.session
    switch action {
    case .intent(let intent): return intent
    case .write: mode = .writing(LineEditor(), amending: nil)
    case .ask: mode = .asking(LineEditor(), isFollowUp: true)
    case .pose: mode = .asking(LineEditor(), isFollowUp: false)
    case .readQuestion: readQuestion(session)
    case .tick(let number): return tick(number, rehearsal)
    case .changeList: ticksPrompts.toggle()
    case .select(let step): select(step, rehearsal)
    case .score: mode = .scoring(isBetween: false)
    case .lookUp: mode = .lookingUp(LookupPane())
    case .changeReadout where session.plan.clock == .hidden: message = session.stateText
    case .changeReadout: readout = readout.next
    case .help: mode = .help(page: 0)
    case .leave: askWhetherToEnd()
    }
    return nil
  }

  /// What a click on the timeline has to say; it changes nothing.
  private func explanation(of session: Session, row: Int, column: Int, size: Size) -> String? {
    let layout = SessionLayout(size)
    guard row == layout.timelineRow || row == layout.namesRow else { return nil }
    let bar = TimelineBar(session, columns: layout.columns)
    guard let index = bar.phase(at: column) else { return nil }
    let time = session.windowText(of: index) ?? "no time set"
    let head = "\(index + 1) \(session.plan.phases[index].title) · \(time)"
    return session.plan.clock == .hidden
      ? head : head + " · spoken \(session.activeTime(of: index).clock())"
  }
}
