/// The remarks by which a title says that a phase is left out at times: "(if applicable)".
///
/// Rule: [if-applicable].
enum Condition {
  private static let words = Vocabulary.words(.conditions)

  /// Whether a title ends with one of them in parentheses.
  static func ends(_ title: String) -> Bool {
    guard title.utf8.last == UInt8(ascii: ")"), let open = title.lastIndex(of: "(") else {
      return false
    }
    return words.contains(title[title.index(after: open)...].dropLast().lowercased())
  }
}
