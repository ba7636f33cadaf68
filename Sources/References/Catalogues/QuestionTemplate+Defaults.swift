import Structures
import Texts

extension QuestionTemplate {
  /// What fills each blank where the person names nothing.
  ///
  /// A blank that asks for something usual gets one of a few by chance, another one for each blank;
  /// any other is filled with its own words, without "specific": "[specific trade-off]" becomes "a
  /// trade-off".
  ///
  /// - Parameter generator: where chance comes from.
  /// - Returns: as many texts as there are blanks.
  public func defaults(using generator: inout some RandomNumberGenerator) -> [String] {
    var topics: [String] = []
    for blank in blanks {
      let usual = BlankTopics.usual(for: blank).filter { !topics.contains($0) }
      topics.append(usual.randomElement(using: &generator) ?? BlankTopics.plain(blank))
    }
    return topics
  }
}

/// What blanks of questions usually ask for.
private enum BlankTopics {
  /// The last word of a blank, and what may fill it.
  private static let all: [(role: Vocabulary.Role, topics: [String])] = [
    (
      .systemBlanks,
      [
        "a booking service for trains", "a store for holiday photos", "a chat for support teams",
        "a payment gateway", "a news feed", "a map of free parking spaces",
      ]
    ),
    (
      .productBlanks,
      ["a shared shopping list", "a calendar for families", "the search of an online shop"]
    ),
    (.companyBlanks, ["a bank for small firms", "a chain of clinics", "an online shop"]),
    (
      .technologyBlanks,
      ["a relational database", "a message queue", "a cache in memory", "a search index"]
    ),
    (.numberBlanks, ["ten million", "fifty thousand", "a hundred million"]),
    (.timeBlanks, ["three months", "two weeks", "a year"]),
    (
      .teamBlanks,
      ["a team of eight", "two teams in different countries", "a team that has just been merged"]
    ),
  ]

  private static let blankWords = Vocabulary.words(.blankWords)
  private static let articles = Vocabulary.words(.articles)

  /// What a blank may be filled with; nothing where it asks for nothing usual.
  static func usual(for blank: String) -> [String] {
    let words = FoldedText.words(blank)
    guard let last = words.last else { return [] }
    return all.first { Vocabulary.list($0.role).contains(last) }?.topics ?? []
  }

  /// The blank's own words, with an article in place of "specific".
  static func plain(_ blank: String) -> String {
    var words = blank.split(separator: " ").map(String.init)
    let count = words.count
    words.removeAll { blankWords.contains($0.lowercased()) }
    guard words.count < count, let first = words.first else { return blank }
    if articles.contains(first.lowercased()) { return words.joined(separator: " ") }
    let isVowel = first.first.map { "aeiou".contains($0.lowercased()) } ?? false
    return ([isVowel ? "an" : "a"] + words).joined(separator: " ")
  }
}
