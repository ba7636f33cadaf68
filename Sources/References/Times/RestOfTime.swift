/// How documents say that a phase takes what is left.
///
/// Rule: [rest].
enum RestOfTime {
  private static let words = Vocabulary.words(.rests)
  private static let openings = Vocabulary.list(.restOpenings).map { $0 + " " }

  /// Whether a text says so.
  static func isRest(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let small = text.lowercased()
    return words.contains(small) || openings.contains(where: small.hasPrefix)
  }
}
