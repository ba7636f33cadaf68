/// The titles of breaks.
///
/// Rule: [break].
enum BreakTitle {
  private static let words = Vocabulary.words(.breaks)

  /// Whether a title is one of them.
  static func isBreak(_ title: String) -> Bool {
    title.utf8.count <= 30 && words.contains(title.lowercased())
  }
}
