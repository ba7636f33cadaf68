/// How hard the contents of a reference are.
public enum Difficulty: String, CaseIterable, Hashable, Sendable {
  /// For a start.
  case beginner
  /// For those who know the ground.
  case intermediate
  /// For those who practise it.
  case advanced
  /// For those who teach it.
  case expert
}
