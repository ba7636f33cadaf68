import CNcurses
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

  private let display: Display
  private var keyboard: Keyboard
  private var painter: Painter

  /// Takes over the terminal at standard input and output.
  ///
  /// - Parameters:
  ///   - colour: whether colours are wanted.
  ///   - repertoire: which characters the terminal can draw; `nil` finds out.
  /// - Throws: ``TerminalProblem`` when it cannot be used for full screens; nothing was written
  ///   then.
  public init(
    colour: ColourChoice = .automatic, repertoire: Repertoire? = nil
  ) throws(TerminalProblem) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    let found = Charset.choose(terminal: name)
    self.repertoire = repertoire ?? found
    display = try Display()
    guard let keyboard = Keyboard() else { throw .unknown(name: name) }
    self.keyboard = keyboard
    if has_colors() {
      start_color()
      use_default_colors()
    }
    colourDepth = ColourDepth(
      choice: colour, noColour: getenv("NO_COLOR").map { String(cString: $0) },
      colours: Int(tigetnum("colors")))
    painter = Painter(ink: Ink(Palette(depth: colourDepth)), repertoire: self.repertoire)
  }

  /// The number of columns and rows there are now.
  public var size: Size {
    guard let window = standard_screen() else { return Size(width: 0, height: 0) }
    return Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
  }

  /// Whether signs beyond ASCII can be drawn, all of them.
  public var drawsUnicode: Bool { repertoire == .unicode }

  /// Shows a grid; only what differs from the one before is sent.
  ///
  /// A terminal that takes nothing at the moment (Ctrl-S) is left alone: the next grid will make up
  /// for this one.
  ///
  /// - Parameter grid: what is to be seen, best of this terminal's ``size``.
  public func present(_ grid: Grid) {
    guard !painter.shows(grid), takesOutput else { return }
    painter.paint(grid)
  }

  /// Waits until something happens, at most until a deadline.
  ///
  /// - Parameter deadline: when to return if nothing happens; `nil` waits for as long as it takes.
  /// - Returns: what happened, in order; nothing when the deadline has come. After
  ///   ``Grids/Key/resize`` and ``Grids/Key/redraw`` the next grid is drawn whole.
  public func wait(until deadline: ContinuousClock.Instant?) -> [Happening] {
    while true {
      let limit = keyboard.mayHoldMore ? .now : deadline
      let readiness = display.signals.wait(input: STDIN_FILENO, until: limit)
      var happenings: [Happening] = []
      if readiness.contains(.signal) { happenings = display.signals.drain().map(Happening.signal) }
      // Also when there is no input: this is where a new size shows up.
      let keys = keyboard.drain(isAlone: readiness.contains(.input) && waitingBytes == 1)
      if keys.contains(.resize) || keys.contains(.redraw) { painter.startsAnew = true }
      happenings += keys.map(Happening.key)
      if readiness.contains(.closed) { happenings.append(.closed) }
      if !happenings.isEmpty { return happenings }
      if let deadline, ContinuousClock.now >= deadline { return [] }
    }
  }

  /// Rings the bell, or flashes where there is none.
  public func ring() {
    guard takesOutput else { return }
    beep()
  }

  /// Flashes the screen, or rings the bell where that is not possible; takes up to 0.2 seconds.
  public func flash() {
    guard takesOutput else { return }
    CNcurses.flash()
  }

  private var waitingBytes: Int32 {
    var count: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 ? count : 0
  }

  private var takesOutput: Bool {
    var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    return poll(&output, 1, 0) == 1
  }
}
