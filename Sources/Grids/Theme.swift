/// For which background the screens are coloured.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  /// The terminal is asked whether its background is dark or light.
  case auto
  /// A dark background, a light one.
  case dark, light
  /// Nothing that is fainter than ordinary text, and bold where others are coloured.
  case highContrast = "high-contrast"
  /// No colours.
  case none
}

/// What lies behind the text of a terminal.
public enum Background: String, Hashable, Sendable {
  case dark, light
}
