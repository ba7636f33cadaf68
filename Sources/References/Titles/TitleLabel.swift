import Texts

/// The numbers and labels before a title: "3.1.", "Step 2:", "Phase 1 -".
///
/// Rule: [label].
enum TitleLabel {
  private static let words = Vocabulary.words(.labels)
  /// What parts a label from the title.
  private static let signs = ":：-–—.|"

  /// The text without "3.", "3.1", "2)" or "三、" before it.
  static func withoutNumber(_ text: String) -> String {
    let utf8 = text.utf8
    if let first = utf8.first, first >= 0xE3 { return withoutNumeral(text) }
    let roman = utf8.prefix { "IVX".utf8.contains($0) }
    if (1...4).contains(roman.count), utf8[roman.endIndex...].starts(with: ". ".utf8) {
      return String(text[roman.endIndex...].dropFirst(2))
    }
    var rest = utf8[...]
    let digits = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    guard let first = digits.first, first.isDigit, digits.count <= 8 else { return text }
    rest = rest.dropFirst(digits.count)
    // "2.5 hour workshop" begins with a time.
    let word = String(rest.drop { $0 == 32 }.prefix { $0 != 32 }) ?? ""
    guard digits.last == UInt8(ascii: ".") || TimeUnits.seconds[word.lowercased()] == nil else {
      return text
    }
    var isNumber = digits.contains(UInt8(ascii: "."))
    // The letter of "4a." or "4a:", or the signs of "1️⃣", behind its digit.
    if !isNumber, let letter = rest.first, isLetter(letter),
      TimeUnits.seconds[String(UnicodeScalar(letter | 0x20))] == nil,
      let sign = rest.dropFirst().first, ".:)".utf8.contains(sign)
    {
      rest = rest.dropFirst(2)
      isNumber = true
    } else if rest.starts(with: [0xEF, 0xB8, 0x8F, 0xE2, 0x83, 0xA3]) {
      rest = rest.dropFirst(6)
      isNumber = true
    } else if rest.first == UInt8(ascii: ")") {
      rest = rest.dropFirst()
      isNumber = true
    }
    guard isNumber, rest.first == UInt8(ascii: " ") else { return text }
    let title = rest.drop { $0 == UInt8(ascii: " ") }
    return title.isEmpty ? text : String(text[title.startIndex...])
  }

  /// The text without a Chinese numeral and the sign behind it.
  private static func withoutNumeral(_ text: String) -> String {
    let number = text.prefix(4).prefix { numerals.contains($0) }
    guard !number.isEmpty, let sign = text[number.endIndex...].first, "、．.".contains(sign) else {
      return text
    }
    return Decoration.trimmed(text[number.endIndex...].dropFirst())
  }

  private static let numerals = Set(Vocabulary.list(.numerals).compactMap(\.first))

  /// The text without "Step 2:" or "Phase 1 -" before it.
  static func withoutLabel(_ text: String) -> String {
    if let title = behindOrdinal(text) ?? behindCounted(text) { return title }
    guard mayBeLabelled(text),
      let space = text.utf8.prefix(24).firstIndex(of: UInt8(ascii: " ")),
      words.contains(text[..<space].lowercased())
    else { return text }
    let rest = text[space...].drop { $0 == " " }
    let number = rest.prefix { $0.isNumber || $0.isLetter || $0 == "." || $0 == "-" || $0 == "–" }
    guard isOrdinal(number) else { return text }
    let sign = rest[number.endIndex...].drop { $0 == " " }
    guard let first = sign.first else { return text }
    // "Layer 1 (Base)" keeps what is in parentheses as its name.
    if first == "(" { return isOneGroup(sign) ? String(sign) : text }
    guard signs.contains(first) else { return text }
    let title = sign.dropFirst().drop { $0 == " " }
    return title.isEmpty ? text : String(title)
  }

  /// Whether nothing follows a text in parentheses but a sign: not in "Question 1 (why) + Question 2".
  private static func isOneGroup(_ text: Substring) -> Bool {
    guard let end = text.firstIndex(of: ")") else { return false }
    let rest = text[end...].dropFirst().drop { $0 == " " }
    return rest.isEmpty || !"+&/,(".contains(rest[rest.startIndex])
  }

  /// The text without "1ª Etapa:" or "2nd Round -" before it; `nil` for any other text.
  private static func behindOrdinal(_ text: String) -> String? {
    guard text.utf8.first.map(\.isDigit) == true else { return nil }
    let number = text.prefix { $0 != " " }
    let ending = number.drop { $0.isNumber }
    guard (1...3).contains(ending.count),
      ending.allSatisfy({ $0.isLetter || "\u{2E}\u{BA}\u{B0}\u{AA}".contains($0) })
    else { return nil }
    let rest = text[number.endIndex...].drop { $0 == " " }
    let word = rest.prefix { $0.isLetter }
    let sign = rest[word.endIndex...].drop { $0 == " " }
    guard words.contains(word.lowercased()), let first = sign.first, signs.contains(first)
    else { return nil }
    let title = sign.dropFirst().drop { $0 == " " }
    return title.isEmpty ? nil : String(title)
  }

  /// The text without "第 1 页｜" before it, a number and what is counted; `nil` for any other text.
  private static func behindCounted(_ text: String) -> String? {
    guard let mark = ordinalMarks.first(where: text.hasPrefix) else { return nil }
    func isBlank(_ sign: Character) -> Bool { sign == " " }
    let number = text.dropFirst(mark.count).drop(while: isBlank)
    let unit = number.drop { $0.isNumber }.drop(while: isBlank)
    guard unit.startIndex > number.startIndex else { return nil }
    let sign = unit.drop { $0.isLetter }
    guard (1...3).contains(unit.distance(from: unit.startIndex, to: sign.startIndex)),
      let first = sign.drop(while: isBlank).first, signs.contains(first) || "｜·".contains(first)
    else { return nil }
    let title = Decoration.trimmed(sign.drop(while: isBlank).dropFirst())
    return title.isEmpty ? nil : title
  }

  private static let ordinalMarks = Vocabulary.list(.ordinalMarks)

  /// Whether a text is no more than "Part 2".
  static func isOnlyLabel(_ text: Substring) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let words = Decoration.trimmed(text).split(separator: " ")
    return words.count == 2 && self.words.contains(words[0].lowercased())
      && isOrdinal(words[1])
  }

  /// Whether a number or a label stands before a title.
  static func isLabelled(_ text: String) -> Bool {
    let plain = Decoration.trimmed(text)
    return withoutNumber(plain) != plain || withoutLabel(plain) != plain
  }

  /// What labels a text, so that texts labelled alike can be told: the word before the number, nothing
  /// where there is but a number; `nil` without either.
  static func kind(of text: String) -> String? {
    guard isLabelled(text) else { return nil }
    let word = Words.first(of: text, limit: 40) ?? ""
    return word.utf8.first?.isDigit == true ? "" : word
  }

  /// The number of a labelled text, be it behind the label or alone; `nil` without one.
  static func number(of text: String) -> Int? {
    guard isLabelled(text) else { return nil }
    let digits = text.drop { !$0.isNumber }.prefix { $0.isNumber }
    return digits.utf8.count < 4 ? Int(digits) : nil
  }

  /// Whether the second word may be a number; most are not and need no closer look.
  private static func mayBeLabelled(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let space = UInt8(ascii: " ")
      let rest = bytes.drop { $0 != space }.drop { $0 == space }
      guard let first = rest.first else { return false }
      let second = rest.dropFirst().first
      return !isLetter(first) || "IVX".utf8.contains(first) || second.map(isLetter) != true
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isOrdinal(_ text: Substring) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 5 else { return false }
    return text.allSatisfy { $0.isNumber || ".-–".contains($0) }
      || text.allSatisfy { "IVX".contains($0) }
      || text.count == 1
  }
}
