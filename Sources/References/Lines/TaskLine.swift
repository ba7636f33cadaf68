import Documents

/// A line that states what only a task has: "Priority: high".
///
/// Rule: [tasks].
enum TaskLine {
  private static let names = Vocabulary.words(.taskNames)

  /// Whether any of some lines is one.
  static func isAny(of lines: ArraySlice<TextLine>) -> Bool {
    lines.contains { line in
      guard line.text.utf8.prefix(30).contains(UInt8(ascii: ":")) else { return false }
      return Words.of(line.text, limit: 20).first.map(names.contains) ?? false
    }
  }
}
