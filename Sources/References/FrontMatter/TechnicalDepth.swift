/// How far the view of a reference reaches.
public enum TechnicalDepth: String, CaseIterable, Hashable, Sendable {
  /// One part of a system.
  case component
  /// Many systems.
  case platform
  /// Many teams.
  case organization
}
