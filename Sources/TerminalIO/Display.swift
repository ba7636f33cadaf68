import CNcurses
import CSignals
import Glibc

/// The terminal in ncurses' hands, until it is given back at the end of this value's life.
struct Display: ~Copyable {
  /// The terminal's name.
  let name: String
  /// Signals that ask to leave; they are let go of after the screen.
  let signals: SignalPipe

  private let screen: OpaquePointer
  private let paste: PasteSequences

  /// Takes over the terminal at standard input and output.
  ///
  /// - Throws: ``TerminalProblem``; nothing was written then.
  init() throws(TerminalProblem) {
    let name = try Self.usableName()
    // Before ncurses, which leaves handlers alone that it finds.
    let signals = try SignalPipe()
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    // LINES and COLUMNS in the environment are often older than the window's size.
    use_env(true)
    use_tioctl(true)
    guard let screen = newterm(name, standard_output(), standard_input()) else {
      throw .unknown(name: name)
    }
    guard LeaveSequence.capability("cup") != nil else {
      // Not endwin, which moves the cursor.
      reset_shell_mode()
      delscreen(screen)
      throw .cannotMoveCursor(name: name)
    }
    paste = .current
    let leave = LeaveSequence.current(pasteOff: paste.off)
    signals_guard(STDOUT_FILENO, leave, leave.utf8.count, &modes)
    // ncurses knows nothing of pastes, also around Ctrl-Z.
    signals_wrap_stop(STDOUT_FILENO, paste.off, paste.on)
    Self.send(paste.on)
    Self.setModes()
    self.name = name
    self.signals = signals
    self.screen = screen
  }

  deinit {
    Self.send(paste.off)
    endwin()
    signals_unwrap_stop()
    delscreen(screen)
    signals_unguard()
  }

  private static func send(_ text: String) {
    _ = write(STDOUT_FILENO, text, text.utf8.count)
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
    // Ctrl-C must not throw away what was typed or drawn before it.
    intrflush(nil, false)
    // A frame is drawn whole even if keys are waiting.
    typeahead(-1)
  }
}
