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

  /// Whether it may say more than a unit does about the numbers beside it.
  var isRemark: Bool {
    switch self {
    case .word, .plus, .about: true
    case .number, .dash: false
    }
  }

  /// No written time is longer than this, in bytes.
  private static let longestText = 60

  /// The parts of a text; `nil` when it holds what no time holds.
  static func tokens(in text: some StringProtocol) -> [TimeToken]? {
    guard !text.isEmpty, text.utf8.count <= longestText else { return nil }
    var rest = Substring(text).unicodeScalars
    var tokens: [TimeToken] = []
    tokens.reserveCapacity(4)
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

  private static func takeNumber(from rest: inout Substring.UnicodeScalarView) -> Double? {
    let whole = takeDigits(from: &rest)
    guard let point = rest.first, point == "." || point == "," else {
      return whole.count <= 9 ? Double(whole.value) : nil
    }
    rest.removeFirst()
    let fraction = takeDigits(from: &rest)
    // "1,000" is no fraction, and the full stop of "5." none either.
    guard fraction.count > 0, point == "." || fraction.count < 3,
      whole.count + fraction.count < 9
    else { return nil }
    let unit = (0..<fraction.count).reduce(1) { unit, _ in unit * 10 }
    return Double(whole.value * unit + fraction.value) / Double(unit)
  }

  /// Takes digits, of which there may be none; the value is that of at most nine.
  private static func takeDigits(
    from rest: inout Substring.UnicodeScalarView
  ) -> (value: Int, count: Int) {
    var (value, count) = (0, 0)
    while let scalar = rest.first, isDigit(scalar) {
      if count < 9 { value = value * 10 + Int(scalar.value - 0x30) }
      count += 1
      rest.removeFirst()
    }
    return (value, count)
  }

  /// A word in small letters; a single capital is no unit ("5M" are millions).
  private static func takeWord(from rest: inout Substring.UnicodeScalarView) -> String? {
    let whole = rest
    var hasCapital = false
    while let scalar = rest.first, isLetter(scalar) {
      hasCapital = hasCapital || scalar.value < 0x61
      rest.removeFirst()
    }
    let word = String(whole[..<rest.startIndex])
    guard hasCapital else { return word }
    return word.utf8.count == 1 ? nil : word.lowercased()
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
