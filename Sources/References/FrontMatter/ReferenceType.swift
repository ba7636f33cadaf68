/// What kind of lookup a reference serves.
public enum ReferenceType: String, CaseIterable, Hashable, Sendable {
  /// Interfaces.
  case api
  /// Patterns and their uses.
  case patterns
  /// Texts to fill in.
  case templates
  /// Points to go through.
  case checklists
  /// Words and their meanings.
  case glossary
}
