/// The titles that mark the end of a schedule rather than a phase of it.
enum EndMark {
  private static let words: Set<String> = [
    "end", "ends", "finish", "done", "close", "adjourn", "adjournment", "fin", "ende", "end of day",
    "end of session", "end of meeting", "meeting ends", "departure", "home time",
  ]

  /// Whether a title is one of them.
  static func isEnd(_ title: String) -> Bool {
    title.utf8.count <= 30 && words.contains(title.lowercased())
  }
}
