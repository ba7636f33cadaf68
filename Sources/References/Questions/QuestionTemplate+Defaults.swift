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
  private static let all: [(words: Set<String>, topics: [String])] = [
    (
      ["system", "systems", "service", "application", "app", "platform"],
      [
        "a booking service for trains", "a store for holiday photos", "a chat for support teams",
        "a payment gateway", "a news feed", "a map of free parking spaces",
      ]
    ),
    (
      ["product", "feature"],
      ["a shared shopping list", "a calendar for families", "the search of an online shop"]
    ),
    (["company", "industry"], ["a bank for small firms", "a chain of clinics", "an online shop"]),
    (
      ["technology", "technologies", "database", "tool"],
      ["a relational database", "a message queue", "a cache in memory", "a search index"]
    ),
    (["number", "users", "scale"], ["ten million", "fifty thousand", "a hundred million"]),
    (["time", "timeframe", "deadline", "period"], ["three months", "two weeks", "a year"]),
    (
      ["team", "teams", "organization", "organisation"],
      ["a team of eight", "two teams in different countries", "a team that has just been merged"]
    ),
  ]

  /// What a blank may be filled with; nothing where it asks for nothing usual.
  static func usual(for blank: String) -> [String] {
    let words = FoldedText.words(blank)
    return all.first { row in words.last.map(row.words.contains) ?? false }?.topics ?? []
  }

  /// The blank's own words, with an article in place of "specific".
  static func plain(_ blank: String) -> String {
    var words = blank.split(separator: " ").map(String.init)
    let count = words.count
    words.removeAll { $0.lowercased() == "specific" }
    guard words.count < count, let first = words.first else { return blank }
    if ["a", "an", "the", "your", "some"].contains(first.lowercased()) {
      return words.joined(separator: " ")
    }
    let isVowel = first.first.map { "aeiou".contains($0.lowercased()) } ?? false
    return ([isVowel ? "an" : "a"] + words).joined(separator: " ")
  }
}
