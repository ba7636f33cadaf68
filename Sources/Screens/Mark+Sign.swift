import Sessions

extension Mark {
  /// The sign before a mark among notes.
  var sign: Character {
    switch self {
    case .strong: "+"
    case .stuck: "-"
    case .filler: "~"
    case .pushed: "!"
    }
  }
}
