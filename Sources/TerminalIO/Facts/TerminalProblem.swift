/// Why a terminal cannot be used.
public enum TerminalProblem: Error, Hashable, Sendable {
  /// One of the two ends of a terminal.
  public enum End: Hashable, Sendable {
    /// Standard input: the keys.
    case input
    /// Standard output: the screen.
    case output
  }

  /// Standard input or output is a file, a pipe or closed.
  case notATerminal(End)
  /// `TERM` is not set, or empty.
  case noName
  /// `TERM` names a terminal that the system knows nothing about.
  case unknown(name: String)
  /// The terminal can only write line after line.
  case cannotMoveCursor(name: String)
  /// The system refused a pipe for signals or a file in memory; `error` is its errno.
  case noPipe(error: Int32)
  /// What gives the terminal back after a crash cannot be kept; `error` is the errno.
  case noGuard(error: Int32)
}
