/// How far the work on a reference has come.
public enum ReferenceStatus: String, CaseIterable, Hashable, Sendable {
  /// Being written.
  case draft
  /// Ready for use.
  case published
  /// Must be looked through.
  case reviewNeeded = "review_needed"
  /// No longer kept up.
  case archived
}
