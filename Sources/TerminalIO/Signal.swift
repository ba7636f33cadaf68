import Glibc

/// A signal that asks the program to leave.
public enum Signal: Hashable, Sendable, CaseIterable {
  /// SIGINT: Ctrl-C.
  case interrupt
  /// SIGTERM: someone ends the program.
  case terminate
  /// SIGHUP: the terminal is gone.
  case hangup
  /// SIGQUIT: Ctrl-\.
  case quit

  init?(number: Int32) {
    switch number {
    case SIGINT: self = .interrupt
    case SIGTERM: self = .terminate
    case SIGHUP: self = .hangup
    case SIGQUIT: self = .quit
    default: return nil
    }
  }
}
