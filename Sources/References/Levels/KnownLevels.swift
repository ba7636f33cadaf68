import Texts

/// The levels that a document knows: those that its front matter lists, else L or E and a digit.
///
/// Rule: [level-mark].
struct KnownLevels: Hashable, Sendable {
  private let listed: [String]

  /// Takes the audience of a front matter.
  init(_ audience: [String]) { listed = audience.filter { !FoldedText.words($0).isEmpty } }

  /// The level that a text is the name of; `nil` for any other text.
  ///
  /// Case does not matter where the levels are listed.
  func level(_ text: some StringProtocol) -> String? {
    let name = Decoration.trimmed(text)
    guard listed.isEmpty else { return listed.first { $0.lowercased() == name.lowercased() } }
    return KnownLevels.isGeneral(name) ? name : nil
  }

  /// The level that a heading or the name of a column holds: "Rubric for L7".
  func named(in text: String) -> String? {
    guard listed.isEmpty else {
      let words = FoldedText.words(text)
      // Of "Staff" and "Senior Staff" the longer one is meant where it stands.
      let named = listed.filter { KnownLevels.place(of: FoldedText.words($0), in: words) != nil }
      return named.max { $0.utf8.count < $1.utf8.count }
    }
    // Most headings hold none, and this is asked of each above a table.
    guard
      zip(text.utf8, text.utf8.dropFirst()).contains(where: {
        KnownLevels.isLetter($0) && $1.isDigit
      })
    else { return nil }
    return text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .first(where: KnownLevels.isGeneral)
  }

  /// The words of a text without those of a level.
  func words(of text: String, without level: String?) -> [String] {
    var words = FoldedText.words(text)
    let name = FoldedText.words(level ?? "")
    if let place = KnownLevels.place(of: name, in: words) {
      words.removeSubrange(place..<place + name.count)
    }
    return words
  }

  /// The level that a point is marked with, and the point without the mark: "L7: who pays" or "(L7)
  /// who pays"; `nil` for one that goes for all levels.
  func mark(_ point: String) -> (level: String, text: String)? {
    // Most points begin otherwise, and this is asked of each.
    let isInParentheses = point.utf8.first == UInt8(ascii: "(")
    let sign = UInt8(ascii: isInParentheses ? ")" : ":")
    guard let end = point.utf8.prefix(KnownLevels.longest).firstIndex(of: sign),
      let level = level(point[..<end].dropFirst(isInParentheses ? 1 : 0))
    else { return nil }
    let rest = point[point.utf8.index(after: end)...].drop { $0 == " " || $0 == ":" }
    return rest.isEmpty ? nil : (level, String(rest))
  }

  /// The longest name of a level, in bytes.
  private static let longest = 40

  /// Whether a level that is not listed may begin with it.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "L") || byte == UInt8(ascii: "E")
  }

  private static func isGeneral(_ word: String) -> Bool {
    guard let first = word.utf8.first, isLetter(first) else { return false }
    let digits = word.utf8.dropFirst()
    return (1...2).contains(digits.count) && digits.allSatisfy(\.isDigit)
  }

  private static func place(of phrase: [String], in words: [String]) -> Int? {
    guard !phrase.isEmpty, phrase.count <= words.count else { return nil }
    return (0...words.count - phrase.count).first { words[$0...].starts(with: phrase) }
  }
}
