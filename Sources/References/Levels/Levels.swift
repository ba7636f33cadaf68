import Structures
import Texts

/// The names of levels in labels: "L6", "L6 vs L7 Depth", "E5".
///
/// Rule: [question-levels].
enum Levels {
  /// The levels that a label names, in order: one or two capitals and one or two digits.
  static func named(in label: String) -> [String] {
    guard label.utf8.contains(where: \.isDigit) else { return [] }
    return label.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter(isLevel)
  }

  /// What a text says for each of some levels.
  ///
  /// "L6: one part; L7: the whole" gives each its own; a text that names no level goes for all.
  static func expectations(_ levels: [String], _ text: String) -> [Expectation] {
    let parts = text.split(separator: ";").map { Decoration.trimmed($0) }
    let own = parts.compactMap { part -> Expectation? in
      guard let colon = part.firstIndex(of: ":"), isLevel(String(part[..<colon])) else {
        return nil
      }
      let words = Decoration.trimmed(part[part.index(after: colon)...])
      return Expectation(level: String(part[..<colon]), text: words)
    }
    if !own.isEmpty, own.count == parts.count { return own }
    return levels.map { Expectation(level: $0, text: text) }
  }

  /// Whether a word is the name of a level.
  static func isLevel(_ word: String) -> Bool {
    let letters = word.prefix { $0.isASCII && $0.isUppercase }
    let digits = word.dropFirst(letters.count)
    return (1...2).contains(letters.count) && (1...2).contains(digits.count)
      && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
