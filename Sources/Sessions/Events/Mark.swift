/// A remark that takes a single key.
public enum Mark: String, CaseIterable, Hashable, Sendable {
  /// That went well.
  case strong
  /// No way on for a while.
  case stuck
  /// Words without content: "um", "basically", a sentence said twice.
  case filler
  /// The interviewer pushed back or asked for more.
  case pushed

  /// The sign before a mark among notes, which sets it as well.
  public var sign: Unicode.Scalar {
    switch self {
    case .strong: "+"
    case .stuck: "-"
    case .filler: "~"
    case .pushed: "!"
    }
  }
}
