/// A part of a written time.
enum TimeToken: Hashable {
  case number(Double)
  case word(String)
  case dash
  case plus
  /// "~" and its like.
  case about

  /// The number, when it is one.
  var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// No written time is longer than this, in bytes.
  private static let longestText = 60

  /// The parts of a text; `nil` when it holds what no time holds.
  static func tokens(in text: some StringProtocol) -> [TimeToken]? {
    guard !text.isEmpty, text.utf8.count <= longestText else { return nil }
    var rest = Array(text.unicodeScalars)[...]
    var tokens: [TimeToken] = []
    while let scalar = rest.first {
      if isDigit(scalar) {
        guard let number = takeNumber(from: &rest) else { return nil }
        tokens.append(.number(number))
      } else if isLetter(scalar) {
        guard let word = takeWord(from: &rest) else { return nil }
        tokens.append(.word(word))
      } else {
        guard take(scalar, into: &tokens) else { return nil }
        rest.removeFirst()
      }
    }
    return tokens
  }

  /// Adds a sign to the parts; `false` when no time holds it.
  private static func take(_ sign: Unicode.Scalar, into tokens: inout [TimeToken]) -> Bool {
    switch sign {
    case " ", "\t", "\u{A0}", "\u{2009}", "\u{202F}": return true
    case "'", "′", "’":
      // As in "5'".
      guard case .number = tokens.last else { return false }
      tokens.append(.word("min"))
    case "-", "–", "—", "−", "‐", "‑", "‒": tokens.append(.dash)
    case "+": tokens.append(.plus)
    case "~", "≈", "∼": tokens.append(.about)
    case "×": tokens.append(.word("x"))
    case ".", ",":
      // As in "5 min." and "1 hr, 30 min".
      guard case .word = tokens.last else { return false }
    case "½", "¼", "¾":
      let part = sign == "½" ? 0.5 : sign == "¼" ? 0.25 : 0.75
      guard case .number(let whole) = tokens.last else {
        tokens.append(.number(part))
        return true
      }
      tokens[tokens.count - 1] = .number(whole + part)
    default: return false
    }
    return true
  }

  private static func takeNumber(from rest: inout ArraySlice<Unicode.Scalar>) -> Double? {
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    var digits = String(String.UnicodeScalarView(whole))
    if let point = rest.first, point == "." || point == "," {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      // "1,000" is no fraction, and the full stop of "5." none either.
      guard !fraction.isEmpty, point == "." || fraction.count < 3 else { return nil }
      rest = rest.dropFirst(1 + fraction.count)
      digits += "." + String(String.UnicodeScalarView(fraction))
    }
    return digits.utf8.count <= 9 ? Double(digits) : nil
  }

  /// A word in small letters; a single capital is no unit ("5M" are millions).
  private static func takeWord(from rest: inout ArraySlice<Unicode.Scalar>) -> String? {
    let letters = rest.prefix(while: isLetter)
    rest = rest.dropFirst(letters.count)
    let word = String(String.UnicodeScalarView(letters))
    let small = word.lowercased()
    return letters.count == 1 && small != word ? nil : small
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      // Cyrillic, and the signs that Chinese and Japanese write units with.
      || ("а"..."я").contains(scalar) || ("一"..."龥").contains(scalar)
  }
}
