import Structures
import Texts

/// Whether a text is a question, and what it asks.
///
/// Rules: [question-form], [blank-question].
enum QuestionText {
  /// No longer text is taken for a question, in bytes.
  static let longest = 500

  private static let openings = Vocabulary.words(.requests)
  /// What follows such a word in a request, but not in a title: "Design in Code".
  private static let objects = Vocabulary.words(.requestObjects)
  private static let quotes: [Character: Character] = [
    "\"": "\"", "“": "”", "«": "»", "„": "“", "'": "'",
  ]

  /// What a text asks: it ends with a question mark, stands in quotation marks, or is numbered as
  /// in "Q1: …"; `nil` for any other.
  static func asked(_ text: String) -> String? {
    guard text.utf8.count <= longest, mayAsk(text) else { return nil }
    let bare = withoutNumber(Decoration.trimmed(text))
    if let inner = unquoted(bare.text) { return inner.contains(" ") ? inner : nil }
    guard bare.text.contains(" ") else { return nil }
    return bare.isNumbered || bare.text.last == "?" ? bare.text : nil
  }

  /// Most texts neither end like a question nor begin like one with a number, and need no closer
  /// look.
  private static func mayAsk(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return "?\"' ".utf8.contains(last) || last >= 0x80 || "*_".utf8.contains(first)
      || initials.contains(first) || first >= 0x80
  }

  /// What a text asks for that may also be a request: "Tell me about …", "Design a …".
  static func requested(_ text: String) -> String? {
    if let question = asked(text) { return question }
    let bare = withoutNumber(Decoration.trimmed(text)).text
    let words = Words.of(bare, limit: longest)
    guard words.count >= 3, openings.contains(words[0]), objects.contains(words[1]) else {
      return nil
    }
    return bare
  }

  /// Any text, without marks around it; `nil` when it is too long or a single word.
  static func plain(_ text: String) -> String? {
    guard text.utf8.count <= longest else { return nil }
    let bare = withoutNumber(Decoration.trimmed(text)).text
    let inner = unquoted(bare) ?? bare
    return inner.contains(" ") ? inner : nil
  }

  /// Whether a text is nothing but blanks: "[question]?" has still to be written.
  static func isBlank(_ text: String) -> Bool {
    FoldedText.words(QuestionTemplate(text).parts.joined()).isEmpty
  }

  /// The quotation mark that ends what another begins; `nil` for other signs.
  static func closing(_ mark: Character) -> Character? { quotes[mark] }

  /// The text inside quotation marks that enclose all of it.
  static func unquoted(_ text: String) -> String? {
    guard text.count > 2, let first = text.first, let close = closing(first), text.last == close
    else { return nil }
    let inner = text.dropFirst().dropLast()
    return inner.contains(close) ? nil : String(inner)
  }

  private static let letters = Vocabulary.words(.questionLetters)
  private static let names = Vocabulary.words(.question)
  private static let initials = Vocabulary.initialBytes(.questionLetters, .question)

  /// The text behind "1.", "Q1:" or "Question 2 -".
  private static func withoutNumber(_ text: String) -> (text: String, isNumbered: Bool) {
    let plain = TitleLabel.withoutNumber(text)
    // Most texts begin otherwise; looking for the sign in all of them would take long.
    guard let first = plain.utf8.first, initials.contains(first),
      let end = plain.unicodeScalars.prefix(20).firstIndex(where: {
        ":.)-–—".unicodeScalars.contains($0)
      })
    else { return (plain, false) }
    let words = Words.of(String(plain[..<end]), limit: 20)
    let isLabel =
      words.count == 1 && (letters.contains(words[0]) || Int(words[0].dropFirst()) != nil)
      || words.count == 2 && names.contains(words[0]) && Int(words[1]) != nil
    guard isLabel else { return (plain, false) }
    return (Decoration.trimmed(plain[plain.index(after: end)...]), true)
  }
}
