/// How a session ended.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  /// It was ended in its last phase.
  case completed
  /// It was ended before its last phase.
  case stopped
  /// It was cut short from outside: a signal, a closed window, a crash.
  case interrupted
}
