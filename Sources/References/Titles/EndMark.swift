/// The titles that mark the end of a schedule rather than a phase of it.
///
/// Rule: [end-mark].
enum EndMark {
  private static let words = Vocabulary.words(.ends)

  /// Whether a title is one of them.
  static func isEnd(_ title: String) -> Bool {
    title.utf8.count <= 30 && words.contains(title.lowercased())
  }
}
