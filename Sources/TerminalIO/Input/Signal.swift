import Glibc

/// A signal that asks the program to leave, or to stop for a while.
public enum Signal: Hashable, Sendable, CaseIterable {
  /// SIGINT: another program asks to end; Ctrl-C where it is no key.
  case interrupt
  /// SIGTERM: someone ends the program.
  case terminate
  /// SIGHUP: the terminal is gone.
  case hangup
  /// SIGQUIT: Ctrl-\.
  case quit
  /// SIGTSTP: Ctrl-Z. It comes to a terminal only, which follows by itself.
  case stop
  /// SIGCONT: the program goes on, and was stopped without being asked. It comes to a terminal only.
  case goOn

  /// Whether a terminal follows by itself, and nobody else hears of it.
  var isOfTerminal: Bool { self == .stop || self == .goOn }

  init?(number: Int32) {
    guard let signal = Signal.allCases.first(where: { $0.number == number }) else { return nil }
    self = signal
  }

  /// The number that the system knows it by.
  var number: Int32 {
    switch self {
    case .interrupt: SIGINT
    case .terminate: SIGTERM
    case .hangup: SIGHUP
    case .quit: SIGQUIT
    case .stop: SIGTSTP
    case .goOn: SIGCONT
    }
  }
}
