/// Whether colours are wanted.
public enum ColourChoice: Hashable, Sendable {
  /// Colours where the terminal has them, unless `NO_COLOR` is set and not empty
  /// (https://no-color.org).
  case automatic
  /// Colours where the terminal has them, whatever `NO_COLOR` says.
  case always
  /// No colours.
  case never
}
