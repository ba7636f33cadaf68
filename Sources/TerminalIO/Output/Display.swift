import CNcurses
import CSignals
import Glibc

/// The terminal in ncurses' hands, until it is given back at the end of this value's life.
struct Display: ~Copyable {
  /// Signals that ask to leave; they are let go of after the screen.
  let signals: SignalPipe
  /// Where everything goes that the terminal is to show.
  let output: ScreenOutput

  /// What reverses the screen, and what puts it back; `nil` where it cannot be reversed.
  let reversal: Reversal?

  private let title: WindowTitle?
  private let screen: OpaquePointer
  private let paste: PasteSequences
  private let modesBefore: termios

  /// Takes over the terminal at standard input and output.
  ///
  /// - Parameter hasTitle: whether its title can be set.
  /// - Throws: ``TerminalProblem``; nothing was written then.
  init(hasTitle: Bool) throws(TerminalProblem) {
    let name = try Self.usableName()
    // Before ncurses, which leaves handlers alone that it finds. Its own for Ctrl-Z would wait for
    // the terminal, and while drawing it makes the key of no effect.
    let signals = try SignalPipe()
    signals_route_stop()
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    use_env(true)
    use_tioctl(true)
    // LINES and COLUMNS are often older than the window's size, and ncurses believes them more, at
    // each change; without use_env it does not look at the window either. Only where the window's size
    // is not known (a serial line) they are all there is.
    if Self.knowsSize { for name in ["LINES", "COLUMNS"] { unsetenv(name) } }
    let output = try ScreenOutput()
    let found = BuiltInDescription.found(name) { newterm($0, output.stream, standard_input()) }
    guard let screen = found else {
      throw .unknown(name: name)
    }
    guard LeaveSequence.capability("cup") != nil else {
      // Not endwin, which moves the cursor.
      reset_shell_mode()
      delscreen(screen)
      throw .cannotMoveCursor(name: name)
    }
    let paste = PasteSequences.current
    let reversal = Reversal(output)
    let upright = reversal == nil ? "" : ScreenReversal.off
    let leave = upright + LeaveSequence.current(pasteOff: paste.off)
    let error = signals_guard(output.outlet.file, leave, leave.utf8.count, &modes)
    guard error == 0 else {
      reset_shell_mode()
      delscreen(screen)
      throw .noGuard(error: error)
    }
    // ncurses knows nothing of pastes.
    output.send(paste.on)
    Self.setModes()
    modesBefore = modes
    self.paste = paste
    self.reversal = reversal
    title = hasTitle ? WindowTitle(output) : nil
    self.output = output
    self.signals = signals
    self.screen = screen
  }

  deinit {
    giveBack()
    delscreen(screen)
    signals_unguard()
  }

  /// Gives the terminal back for as long as some work takes, and takes it again; the next drawing
  /// has to be whole.
  func lend<Result>(_ work: () -> Result) -> Result {
    giveBack()
    defer {
      reset_prog_mode()
      output.send(paste.on)
      title?.showAgain()
    }
    return work()
  }

  /// Sets the title of the window, if it has one; `nil` puts back what was there.
  func show(title text: String?) { title?.show(text) }

  private func giveBack() {
    reversal?.show(false)
    title?.putBack()
    output.send(paste.off)
    output.collect { endwin() }
    output.finish()
    // ncurses has just tried, and met the file that it drew into.
    var modes = modesBefore
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }

  private static var knowsSize: Bool {
    var window = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
      && window.ws_row > 0
  }

  private static func usableName() throws(TerminalProblem) -> String {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
    guard let name = getenv("TERM"), name.pointee != 0 else { throw .noName }
    return String(cString: name)
  }

  private static func setModes() {
    set_escdelay(25)
    cbreak()
    noecho()
    // Enter and Ctrl-J stay apart, and a line feed becomes a way to move down.
    nonl()
    // Ctrl-\ must not throw away what was typed or drawn before it.
    intrflush(nil, false)
    // A frame is drawn whole even if keys are waiting.
    typeahead(-1)
    leaveInterruptToKeys()
  }

  /// Makes Ctrl-C a key: who types it can be asked what is meant, unlike whoever sends the signal.
  private static func leaveInterruptToKeys() {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
    // _POSIX_VDISABLE, which Swift does not see.
    withUnsafeMutableBytes(of: &modes.c_cc) { $0[Int(VINTR)] = 0 }
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    // What comes back after another program had the terminal.
    def_prog_mode()
  }
}
