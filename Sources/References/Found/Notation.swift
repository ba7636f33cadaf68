/// How the times of a structure are written.
public enum Notation: String, CaseIterable, Hashable, Sendable {
  /// Each phase with its length: "3-4 minutes".
  case durations
  /// Each phase from a minute to a minute: "5-15".
  case clock
  /// Each phase as a share of a stated total: "20 %".
  case shares
}
