import Glibc

/// A signal that asks the program to leave, or to stop for a while.
public enum Signal: Hashable, Sendable, CaseIterable {
  /// SIGINT: Ctrl-C.
  case interrupt
  /// SIGTERM: someone ends the program.
  case terminate
  /// SIGHUP: the terminal is gone.
  case hangup
  /// SIGQUIT: Ctrl-\.
  case quit
  /// SIGTSTP: Ctrl-Z. It comes to a terminal only, which follows by itself.
  case stop

  init?(number: Int32) {
    switch number {
    case SIGINT: self = .interrupt
    case SIGTERM: self = .terminate
    case SIGHUP: self = .hangup
    case SIGQUIT: self = .quit
    case SIGTSTP: self = .stop
    default: return nil
    }
  }
}
