/// The words of a language that rules look for, by their role.
///
/// No other folder knows a word. A new language is a file beside the others, with the roles it has
/// words for, and its name in ``all``.
struct Vocabulary: ExpressibleByDictionaryLiteral, Sendable {
  private let entries: [(Role, [String])]

  init(dictionaryLiteral entries: (Role, [String])...) { self.entries = entries }

  /// All languages.
  private static let all: [Vocabulary] = [
    englishTimes, englishTitles, englishColumns, englishSubjects, englishQuestions, englishParts,
    german, french, spanish, portuguese, italian, dutch, romanian, swedish, polish, russian,
    chinese, japanese, korean, indonesian, vietnamese, otherUnits,
  ]

  /// The words of all languages, by the numbers of their roles.
  private static let byRole: [[String]] = {
    var byRole = [[String]](repeating: [], count: Role.allCases.count)
    for language in all {
      for (role, words) in language.entries { byRole[role.rawValue] += words }
    }
    return byRole
  }()

  /// The words of a role in all languages.
  static func words(_ role: Role) -> Set<String> { Set(list(role)) }

  /// The words of a role in all languages, in the order in which they are tried.
  static func list(_ role: Role) -> [String] { byRole[role.rawValue] }

  /// What the words of some roles begin with, small and capital, for a quick look at a text.
  static func initials(_ roles: Role...) -> Set<Unicode.Scalar> {
    Set(roles.flatMap(list).flatMap { [$0, $0.uppercased()] }.compactMap(\.unicodeScalars.first))
  }

  /// The first bytes of these letters.
  static func initialBytes(_ roles: Role...) -> [UInt8] {
    let words = roles.flatMap(list)
    return Array(Set(words.flatMap { [$0, $0.uppercased()] }.compactMap(\.utf8.first)))
  }

  /// What a role has of several words, taken apart at the spaces.
  static func phrases(_ role: Role) -> [[String]] {
    list(role).map { $0.split(separator: " ").map(String.init) }
  }
}
