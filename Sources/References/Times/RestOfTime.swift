/// How documents say that a phase takes what is left.
enum RestOfTime {
  private static let words: Set<String> = [
    "remaining", "remaining time", "time remaining", "remainder", "rest", "rest of time",
    "rest of the time", "the rest", "if time", "if time allows",
    "if time permits", "time permitting", "any remaining time", "remaining minutes",
    "leftover time",
  ]

  /// Whether a text says so.
  static func isRest(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let small = text.lowercased()
    return words.contains(small) || small.hasPrefix("remainder of ") || small.hasPrefix("rest of ")
  }
}
