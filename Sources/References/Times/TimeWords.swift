/// The words that go with a time without changing it.
///
/// Rule: [about].
enum TimeWords {
  private static let before = Vocabulary.phrases(.wordsBeforeTime)
  private static let after = Vocabulary.phrases(.wordsAfterTime)
  private static let takerLinks = Vocabulary.words(.takerLinks)
  private static let periods = Vocabulary.words(.periods)

  private static let each = Vocabulary.words(.eachWords)

  /// Whether a text says that its time is that of each of several: "10 min each".
  static func areOfEach(_ text: some StringProtocol) -> Bool {
    Words.of(String(text), limit: WrittenTimes.longestText).contains(where: each.contains)
  }

  /// The text without such words at its ends; `nil` when there are none.
  static func withoutWordsAround(_ text: String) -> String? {
    var words = text.lowercased().split { $0 == " " || $0 == ":" }.map(String.init)[...]
    let count = words.count
    if let opening = before.filter({ words.starts(with: $0) }).max(by: { $0.count < $1.count }) {
      words = words.dropFirst(opening.count)
    }
    if let ending = after.filter({ words.reversed().starts(with: $0.reversed()) })
      .max(by: { $0.count < $1.count })
    {
      words = words.dropLast(ending.count)
    }
    if words.count > 2, let link = words.dropLast().last, takerLinks.contains(link),
      let taker = words.last, !periods.contains(taker)
    {
      words = words.dropLast(2)
    }
    return words.count == count || words.isEmpty ? nil : words.joined(separator: " ")
  }
}
