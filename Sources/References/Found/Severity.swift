/// How much a problem matters.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// Part of the document could not be read.
  case error
  /// Part of the document may not mean what it says.
  case warning
  /// Worth knowing.
  case note
}
