/// The point of each window that the countdown counts down to.
public enum Pace: String, CaseIterable, Hashable, Sendable {
  /// The window's earliest time.
  case earliest
  /// The middle between earliest and latest.
  case middle
  /// The window's latest time.
  case latest
}
