/// What a row is about.
public enum ExportRow: String, CaseIterable, Hashable, Sendable {
  /// A session.
  case session
  /// A phase of a session.
  case phase
}
