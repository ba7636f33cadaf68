/// How the opening and the end of a window are told.
public enum Bell: String, CaseIterable, Hashable, Sendable {
  /// The terminal's bell.
  case sound
  /// The screen flashes.
  case flash
  /// Not at all.
  case off
}
