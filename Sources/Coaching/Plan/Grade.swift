/// How a rehearsal went, in the four grades of the memory model.
public enum Grade: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// Far outside the window, left out, or most prompts forgotten.
  case again = 1
  /// Outside the window, or some prompts forgotten.
  case hard
  /// In the window, with most prompts.
  case good
  /// In the window although the clock was hidden or tightened.
  case easy

  /// Whether the left grade is the worse one.
  public static func < (lhs: Grade, rhs: Grade) -> Bool { lhs.rawValue < rhs.rawValue }
}
