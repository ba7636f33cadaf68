/// How the clock of a session made it harder.
enum SessionClock: Hashable, Sendable {
  /// It was shown as it is.
  case shown
  /// It counted down to a share of each window, such as 0.9.
  case tightened(Double)
  /// It was not shown.
  case hidden
}
