import Grids

/// Something that ended a wait before its time.
public enum Happening: Hashable, Sendable {
  /// The person did something.
  case key(Key)
  /// A signal asks the program to leave.
  case signal(Signal)
  /// The terminal is gone: its window was closed, or the connection cut.
  case closed
}
