/// Titles that tell what happened, such as "Alert fired" or "Acknowledged".
enum PastTitle {
  /// Whether at least half of them do.
  static func areMost(_ titles: [String]) -> Bool {
    titles.count(where: isPast) * 2 >= titles.count
  }

  private static func isPast(_ title: String) -> Bool {
    guard let last = Words.of(title).last, last.utf8.count > 4 else { return false }
    return endings.contains(where: last.hasSuffix) && !others.contains(where: last.hasSuffix)
  }

  private static let endings = Vocabulary.list(.pastEndings)
  private static let others = Vocabulary.list(.otherPastEndings)
}
