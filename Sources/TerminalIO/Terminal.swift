import CNcurses
import CSignals
import Clocks
import Glibc
import Grids

/// A terminal taken over for full screens: it shows grids and tells what happens.
///
/// It gives the terminal back when it is let go of: main screen, echo, cursor, mouse and paste mode.
/// `exit` would skip that; return a status instead. Ctrl-Z and `fg` need nothing from the caller.
public final class Terminal {
  /// Which characters the terminal can draw; all others are shown as signs of the same width.
  public let repertoire: Repertoire
  /// How many colours are used.
  public let colourDepth: ColourDepth
  /// Whether the background is dark or light; `nil` as long as nobody knows.
  public private(set) var background: Background?

  private let display: Display
  private var keyboard: Keyboard
  private var painter: Painter
  /// The frame whose grid is on the screen; `nil` for a grid of none.
  private var shown: FrameIdentity?
  /// Whether a grid was left out because the terminal had not taken the one before.
  private var isBehind = false
  private let theme: Theme
  private var query: Query

  /// Where the question for the background stands.
  private enum Query {
    /// It is not asked; it is asked behind the first frame; it was asked then.
    case none, due
    case asked(Instant)
  }

  /// An answer that has not come for so long will not come.
  private static let patience = Duration.seconds(1)
  /// So long an answer is waited for before the terminal is given back: in the shell it would be text.
  private static let lastPatience = Duration.milliseconds(100)

  /// Takes over the terminal at standard input and output.
  ///
  /// - Parameters:
  ///   - colour: when colours are wanted.
  ///   - repertoire: which characters the terminal can draw; `nil` finds out.
  ///   - theme: the background that colours are for.
  ///   - background: the background that holds until the terminal has answered.
  ///   - hasMouse: whether clicks and the wheel are keys as well.
  /// - Throws: ``TerminalProblem`` when it cannot be used for full screens; nothing was written
  ///   then.
  public init(
    colour: ColourChoice = .automatic, repertoire: Repertoire? = nil, theme: Theme = .auto,
    background: Background? = nil, hasMouse: Bool = true
  ) throws(TerminalProblem) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    let found = Charset.choose(terminal: name)
    self.repertoire = repertoire ?? found
    let family = TerminalFamily { name in
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    display = try Display(hasTitle: family.hasTitle)
    guard let keyboard = Keyboard(hasMouse: hasMouse) else { throw .unknown(name: name) }
    self.keyboard = keyboard
    if has_colors() {
      start_color()
      use_default_colors()
    }
    colourDepth = ColourDepth(choice: colour, colours: Int(tigetnum("colors")))
    (self.theme, self.background) = (theme, background)
    query = theme == .auto && colourDepth != .none && family.hasTitle ? .due : .none
    painter = Painter(
      ink: Ink(Palette(depth: colourDepth, theme: theme, background: background)),
      repertoire: self.repertoire)
  }

  deinit { awaitAnswer() }

  /// The number of columns and rows there are now.
  public var size: Size {
    guard let window = standard_screen() else { return Size(width: 0, height: 0) }
    return Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
  }

  /// Shows a grid; only what differs from the one before is sent.
  ///
  /// A grid that the terminal does not take at once (Ctrl-S) is sent while waiting; until then other
  /// grids are left out, and the wait ends early so that the newest can be shown.
  ///
  /// - Parameter grid: what is to be seen, best of this terminal's ``size``.
  public func present(_ grid: Grid) {
    shown = nil
    _ = present(grid, changed: nil)
  }

  /// Brings a frame up to date and shows its grid, as ``present(_:)`` does.
  ///
  /// Where the screen shows the frame's last grid, only the rows that were drawn since are compared:
  /// a second later all others lie in memory that has gone cold.
  ///
  /// - Parameters:
  ///   - screen: what is to be seen.
  ///   - frame: as which it was drawn last.
  public func present<Screen>(_ screen: Screen, in frame: inout Frame<Screen>) {
    let grid = frame.grid(of: screen, size)
    let isShown = present(grid, changed: shown === frame.identity ? frame.changed : nil)
    shown = isShown ? frame.identity : nil
  }

  /// Shows a grid that differs from the one before in some rows alone, or anywhere; answers whether it
  /// was not left out.
  private func present(_ grid: Grid, changed rows: [Range<Int>]?) -> Bool {
    guard display.output.isEmpty else {
      isBehind = !painter.shows(grid)
      return false
    }
    isBehind = false
    display.output.collect { painter.paint(grid, changed: rows) }
    if case .due = query {
      // Behind the first frame, which waits for nothing.
      display.output.send(BackgroundQuery.question)
      query = .asked(.now)
    }
    return true
  }

  /// Waits until something happens, at most until a deadline.
  ///
  /// - Parameters:
  ///   - deadline: when to return if nothing happens; `nil` waits for as long as it takes.
  ///   - news: the file descriptor of something else that can be read at times; `nil` is none.
  /// - Returns: what happened, in order; nothing when the deadline has come, there is news, or a grid
  ///   is missing on the screen. After ``Grids/Key/resize`` and ``Grids/Key/redraw`` the next grid is drawn whole.
  public func wait(until deadline: Instant?, news: Int32? = nil) -> [Happening] {
    while true {
      let limit = keyboard.isUnfinished ? keyboard.limit(deadline) : deadline
      let output = display.output
      let readiness = display.signals.wait(
        input: STDIN_FILENO, output: output.isEmpty ? nil : output.outlet.file, news: news,
        until: limit)
      // The time is over, as every second of a countdown.
      if readiness.isEmpty, !keyboard.isUnfinished { return [] }
      output.outlet.flush()
      var happenings: [Happening] = []
      if readiness.contains(.signal) { happenings = signals().map(Happening.signal) }
      // Also when there is no input: this is where a new size shows up.
      keyboard.isAnswerDue = isAnswerDue
      let keys = keyboard.drain(isAlone: readiness.contains(.input) && waitingBytes == 1)
      takeAnswers()
      if keys.contains(.resize) || keys.contains(.redraw) { painter.startsAnew = true }
      happenings += keys.map(Happening.key)
      if readiness.contains(.closed) { happenings.append(.closed) }
      if !happenings.isEmpty || isBehind && output.isEmpty || readiness.contains(.news) {
        return happenings
      }
      if let deadline, Instant.now >= deadline { return [] }
    }
  }

  private var isAnswerDue: Bool {
    if case .asked(let time) = query { time.duration(to: .now) < Terminal.patience } else { false }
  }

  /// Takes in what the terminal says of its background; the screen is missing where that changes colours.
  private func takeAnswers() {
    for found in keyboard.answers().compactMap(BackgroundQuery.background) {
      query = .none
      guard theme == .auto, found != background else { continue }
      background = found
      painter.ink = Ink(Palette(depth: colourDepth, theme: theme, background: found))
      painter.startsAnew = true
      isBehind = true
    }
  }

  /// Waits a moment for an answer that may still be on its way.
  private func awaitAnswer() {
    guard isAnswerDue else { return }
    query = .none
    let end = Instant.now + Terminal.lastPatience
    while keyboard.answers().isEmpty, Instant.now < end {
      _ = display.signals.wait(input: STDIN_FILENO, until: end)
      _ = keyboard.drain(isAlone: false)
    }
  }

  /// The signals that arrived; a stop is followed at once, and then the screen is missing.
  private func signals() -> [Signal] {
    let signals = display.signals.drain()
    if signals.contains(where: \.isOfTerminal) {
      // Whoever had the terminal meanwhile left it in modes of its own.
      giveAway { if signals.contains(.stop) { signals_stop() } }
      isBehind = true
    }
    return signals.filter { !$0.isOfTerminal }
  }

  /// Gives the terminal to another program for as long as some work takes; what is shown next is
  /// drawn whole, and what was typed or answered for the other one is thrown away.
  ///
  /// - Parameter work: runs the other program. When that is stopped (Ctrl-Z), the work has to call
  ///   what it is given: it stops this program as well, until both are continued.
  /// - Returns: what the work returns.
  public func lend<Result>(_ work: (_ stop: () -> Void) -> Result) -> Result {
    let result = giveAway { work { signals_stop() } }
    // A Ctrl-Z for the other program came here as well; what asks us to leave still counts.
    for signal in display.signals.drain() where !signal.isOfTerminal { raise(signal.number) }
    return result
  }

  private func giveAway<Result>(_ work: () -> Result) -> Result {
    awaitAnswer()
    defer {
      keyboard.discard()
      painter.startsAnew = true
    }
    return display.lend(work)
  }

  /// Rings the bell, or flashes where there is none.
  public func ring() {
    guard display.output.isEmpty else { return }
    display.output.collect { beep() }
  }

  /// Whether the screen can be reversed.
  public var canReverse: Bool { display.reversal != nil }

  /// Reverses the whole screen, or puts it back; nothing where it cannot.
  public func reverse(_ isOn: Bool) { display.reversal?.show(isOn) }

  /// Sets the title of the window; `nil` puts back the one that was there, as leaving does.
  public func title(_ text: String?) { display.show(title: text) }

  /// Sends a sequence that moves nothing on the screen, unless the terminal takes nothing.
  public func send(_ sequence: String) {
    guard display.output.isEmpty else { return }
    display.output.send(sequence)
  }

  private var waitingBytes: Int32 {
    var count: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 ? count : 0
  }
}
