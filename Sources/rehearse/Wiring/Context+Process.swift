import Clocks
import Glibc
import Storage
import TerminalIO

extension Context {
  /// The world that this process stands in; nothing else looks at it.
  static var ofProcess: Context {
    Context(
      input: STDIN_FILENO, output: Output(STDOUT_FILENO), diagnostics: Output(STDERR_FILENO),
      environment: .ofProcess, isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1, outputWidth: { width },
      lookAtTerminal: { TerminalFacts(colour: $0) }, wall: { Wall.now },
      generator: { Generator(SystemRandomNumberGenerator()) },
      progress: ProgressLine(canRedraw ? STDERR_FILENO : nil))
  }

  /// Whether standard error is a terminal on which a line can be drawn again.
  private static var canRedraw: Bool {
    let name = Environment.ofProcess["TERM"] ?? ""
    return isatty(STDERR_FILENO) == 1 && !["", "dumb"].contains(name)
  }

  private static var width: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }
}
