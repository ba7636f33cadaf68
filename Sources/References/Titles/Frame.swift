/// The openings and closings by which siblings show that they are one sequence.
///
/// Rule: [frame].
enum Frame {
  private static let openings = Vocabulary.words(.openings)
  private static let closings = Vocabulary.words(.closings)

  /// Whether the first title names an opening and the last one a closing.
  static func isAround(_ titles: [String]) -> Bool {
    guard titles.count > 2, let first = titles.first, let last = titles.last else { return false }
    return opens(first) && closes(last)
  }

  /// Whether a title names an opening.
  static func opens(_ title: String) -> Bool { begins(title, with: openings) }

  /// Whether a title names a closing.
  static func closes(_ title: String) -> Bool { begins(title, with: closings) }

  private static func begins(_ title: String, with words: Set<String>) -> Bool {
    Words.first(of: title, limit: 40).map(words.contains) ?? false
  }
}
