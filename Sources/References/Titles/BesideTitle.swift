/// The titles of what is done before a sitting or after it, and is no part of it: "Pre-interview checklist",
/// "After the lesson".
enum BesideTitle {
  private static let words = Vocabulary.words(.befores).union(Vocabulary.words(.afters))

  /// Whether a heading is one of them, behind its number.
  static func isBeside(_ text: String) -> Bool {
    Words.first(of: TitleLabel.withoutNumber(text), limit: 20).map(words.contains) ?? false
  }
}
