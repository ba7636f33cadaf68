import Glibc

/// Lets Esc stop what is waited for, as Ctrl-C does, while somebody sits at the terminal.
struct StoppingKeys {
  private let file: Int32
  private let before: termios

  /// Changes the keys; `nil` where input is no terminal.
  init?(_ context: Context) {
    var modes = termios()
    guard context.isInputTerminal, tcgetattr(context.input, &modes) == 0 else { return nil }
    (file, before) = (context.input, modes)
    modes.c_lflag &= ~UInt32(ECHO)
    withUnsafeMutableBytes(of: &modes.c_cc) { keys in
      keys[Int(VINTR)] = 0x1B
      // Ctrl-C still ends it.
      keys[Int(VQUIT)] = 0x03
    }
    tcsetattr(file, TCSANOW, &modes)
  }

  /// Gives the keys back; what was typed meanwhile is thrown away.
  func restore() {
    var modes = before
    tcsetattr(file, TCSAFLUSH, &modes)
  }
}
