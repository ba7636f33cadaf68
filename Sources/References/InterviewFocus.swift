/// What interviews a reference prepares for.
public enum InterviewFocus: String, CaseIterable, Hashable, Sendable {
  /// Building systems.
  case technical
  /// Past behaviour.
  case behavioral
  /// Leading people.
  case leadership
  /// Several of these.
  case mixed
}
