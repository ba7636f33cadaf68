/// What a bell is, wherever a cue goes by one.
public enum Bell: String, CaseIterable, Hashable, Sendable {
  /// The terminal's bell.
  case sound
  /// The screen flashes.
  case flash
  /// Not at all.
  case off
}
