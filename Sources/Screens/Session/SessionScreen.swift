import Grids
import Sessions
import Structures

/// The running session: what it shows, and what a key does.
public struct SessionScreen: Hashable, Sendable {
  /// What the person is doing besides speaking.
  enum Mode: Hashable, Sendable {
    /// Keys are commands.
    case commanding
    /// A note is being typed; the number is that of the note being amended.
    case writing(LineEditor, amending: Int?)
    /// What the interviewer asked is being typed.
    case asking(LineEditor)
    /// Whether to end is being asked.
    case leaving
    /// Something is being looked up.
    case lookingUp(LookupPane)
    /// The keys are being explained, on a page counted from 0.
    case help(page: Int)
  }

  /// What runs.
  public var session: Session
  /// The time of day at which the session began, in seconds since midnight.
  public let startOfDay: Int
  /// A line for the person that stays until the next key: what a click has to say.
  public var message: String?
  /// Why what is taken is not on the disk, in words; stays as long as that is so.
  public var trouble: String?
  /// The time in which nobody was there, until now, about which the person has to decide; the
  /// session stands at its beginning meanwhile.
  public var away: Range<Moment>?
  /// What the interviewer may ask next.
  public var followUps: [String] = []
  var mode = Mode.commanding
  var readout = Readout.left
  /// What was typed last and dropped; ↑ on an empty line brings it back.
  var dropped: Mode?

  /// Creates the screen of a session.
  ///
  /// - Parameters:
  ///   - session: what runs.
  ///   - startOfDay: the time of day at which it began, in seconds since midnight.
  public init(_ session: Session, startOfDay: Int) {
    self.session = session
    self.startOfDay = startOfDay
  }

  /// The text that was typed and not taken yet: it must not be lost when the session ends by itself.
  public var draft: Event.Kind? {
    switch mode {
    case .writing(let editor, let number): SessionScreen.taken(editor, amending: number)
    case .asking(let editor): editor.text.isEmpty ? nil : .followUpAsked(editor.text)
    case .commanding, .leaving, .lookingUp, .help: nil
    }
  }

  /// Whether the person may be interrupted: not while typing, looking up or reading the keys.
  public var isInterruptible: Bool { mode == .commanding && away == nil }

  /// Whether keys are text at the moment.
  public var isTyping: Bool {
    switch mode {
    case .writing, .asking, .lookingUp: true
    case .commanding, .leaving, .help: false
    }
  }

  /// Takes in a key.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - size: the size of the screen, which tells what a click hits.
  /// - Returns: what the key makes happen; `nil` when nothing happens in the session.
  public mutating func handle(_ key: Key, size: Size) -> Event.Kind? {
    if let away { return decide(key, away) }
    if key != .resize { message = nil }
    switch mode {
    case .commanding: return command(key, size: size)
    case .writing(let editor, let number): return write(key, editor, amending: number)
    case .asking(let editor): return ask(key, editor)
    case .leaving: return leave(key)
    case .lookingUp(let pane):
      lookUp(key, pane, size: size)
      return nil
    case .help:
      turnPage(key, size: size)
      return nil
    }
  }

  /// What becomes of time away; what was being typed stays as it is.
  private mutating func decide(_ key: Key, _ away: Range<Moment>) -> Event.Kind? {
    let length = away.lowerBound.duration(to: away.upperBound)
    switch key.command.lowered ?? key.command {
    case .character("c"):
      self.away = nil
      return .slept(length, .counted)
    case .character("d"): break
    case .character("q"): mode = .leaving
    default: return nil
    }
    self.away = nil
    return .slept(length, .dropped)
  }

  private mutating func turnPage(_ key: Key, size: Size) {
    guard case .help(let page) = mode, key != .resize else { return }
    let isLast = page + 1 >= HelpView.pages(size, .session) || key == .escape
    mode = isLast ? .commanding : .help(page: page + 1)
  }

  private mutating func command(_ key: Key, size: Size) -> Event.Kind? {
    switch key.command {
    case .character(let character): return command(character)
    case .right: return next()
    case .left: return .wentBack
    case .enter: mode = .writing(LineEditor(), amending: nil)
    case .pasted(let text): mode = .writing(LineEditor(text), amending: nil)
    case .click(let row, let column): message = explanation(row: row, column: column, size: size)
    default: break
    }
    return nil
  }

  private mutating func command(_ character: Character) -> Event.Kind? {
    switch character {
    case " ": return session.isPaused ? .resumed : .paused(nil)
    case "n": return next()
    case ">": return skip()
    case "p": return .wentBack
    case "u": return .undone
    case "g": return .marked(.strong)
    case "s": return .marked(.stuck)
    case "f": return .marked(.filler)
    case "r": return .marked(.pushed)
    case "e": return .extended(.seconds(30))
    case "E": return .extended(.seconds(-30))
    case "1"..."9": return tick(Int(String(character)) ?? 0)
    case "0": return tickNext()
    case "i": mode = .writing(LineEditor(), amending: nil)
    case "o": return askMore()
    case "a": mode = .asking(LineEditor())
    case "/": mode = .lookingUp(LookupPane())
    case "t": readout = readout.next
    case "?": mode = .help(page: 0)
    case "q": mode = .leaving
    default:
      let key = Key.character(character)
      if case .character(let letter) = key.lowered { return command(letter) }
      message = key.unknownWords
    }
    return nil
  }

  private var isLast: Bool { session.phase == session.plan.phases.count - 1 }

  /// On to the next phase; behind the last one comes the end, which is asked for.
  private mutating func next() -> Event.Kind? {
    guard isLast else { return .phaseEntered(session.phase + 1) }
    mode = .leaving
    return nil
  }

  /// Over the next phase to the one behind it.
  private mutating func skip() -> Event.Kind? {
    guard session.phase + 2 < session.plan.phases.count else {
      message = "there is no phase behind the next one"
      return nil
    }
    return .phaseEntered(session.phase + 2)
  }

  /// The next follow-up, if time is left.
  private mutating func askMore() -> Event.Kind? {
    switch session.offer(followUps) {
    case .asks(let text):
      message = text
      return .followUpAsked(text)
    case .hasNoTime: message = "there is no time left for a follow-up"
    case .isUsedUp: message = "there is no follow-up left"
    }
    return nil
  }

  private func tick(_ number: Int) -> Event.Kind? {
    let index = number - 1
    return session.covered(in: session.phase).contains(index)
      ? .promptUnticked(index) : .promptTicked(index)
  }

  /// The first prompt that is not covered: the way to those behind the ninth.
  private mutating func tickNext() -> Event.Kind? {
    let covered = session.covered(in: session.phase)
    guard let next = phase.prompts.indices.first(where: { !covered.contains($0) }) else {
      message = "there is no prompt left to tick"
      return nil
    }
    return .promptTicked(next)
  }

  private mutating func leave(_ key: Key) -> Event.Kind? {
    switch key.answer {
    case true: return .ended(isLast ? .completed : .stopped)
    case false: mode = .commanding
    default: break
    }
    return nil
  }

  /// Why something that a key asked for did not happen; `nil` when that needs no word.
  public func refusal(of kind: Event.Kind) -> String? {
    switch kind {
    case .wentBack: "this is the first phase"
    case .undone: "there is no change of phase to undo"
    case .promptTicked(let index): "there is no prompt \(index + 1) in this phase"
    case .extended: "the window of this phase cannot be moved that way"
    default: nil
    }
  }

  /// What a click on the timeline has to say; it changes nothing.
  private func explanation(row: Int, column: Int, size: Size) -> String? {
    let layout = SessionLayout(size)
    guard row == layout.timelineRow || row == layout.namesRow else { return nil }
    let bar = TimelineBar(session, columns: layout.columns)
    guard let index = bar.phase(at: column) else { return nil }
    let time = session.window(of: index)?.range ?? "no time set"
    return "\(index + 1) \(session.plan.phases[index].title) · \(time)"
      + " · spoken \(session.activeTime(of: index).clock())"
  }
}
