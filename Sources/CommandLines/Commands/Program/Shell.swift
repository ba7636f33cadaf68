/// A shell that completes command lines.
public enum Shell: String, CaseIterable, Hashable, Sendable {
  /// GNU bash.
  case bash
  /// The Z shell.
  case zsh
  /// The friendly interactive shell.
  case fish
}
