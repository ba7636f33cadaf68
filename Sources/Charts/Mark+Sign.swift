import Sessions

extension Mark {
  /// The sign before a mark among notes.
  public var sign: Unicode.Scalar {
    switch self {
    case .strong: "+"
    case .stuck: "-"
    case .filler: "~"
    case .pushed: "!"
    }
  }
}
