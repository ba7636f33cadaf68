/// What interviews a reference prepares for.
public enum InterviewFocus: String, CaseIterable, Hashable, Sendable {
  /// Building systems.
  case technical
  /// Past behaviour.
  case behavioral
  /// Leading people.
  case leadership
  /// What to build, for whom, and how to measure it.
  case product
  /// Several of these.
  case mixed
}
