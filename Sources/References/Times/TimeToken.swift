import Texts

/// A part of a written time.
///
/// Rules: [prime], [no-unit].
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

  /// Whether it stands between the ends of a range.
  var isRange: Bool {
    if case .word(let word) = self { TimeToken.rangeLinks.contains(word) } else { self == .dash }
  }

  private static let rangeLinks = Vocabulary.words(.rangeLinks)

  /// Whether it is a number or a unit, behind which the other end of a range may follow.
  private var mayEndTime: Bool {
    switch self {
    case .number: true
    case .word(let word): TimeUnits.seconds[word] != nil
    case .dash, .plus, .about: false
    }
  }

  /// No written time is longer than this, in bytes.
  private static let longestText = 60

  /// The parts of a text; `nil` when it holds what no time holds.
  static func tokens(in text: some StringProtocol) -> [TimeToken]? {
    guard !text.isEmpty, text.utf8.count <= longestText else { return nil }
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer(tokens)
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func tokens(in bytes: UnsafeBufferPointer<UInt8>) -> [TimeToken]? {
    var rest = bytes[...]
    var tokens: [TimeToken] = []
    tokens.reserveCapacity(4)
    while let byte = rest.first {
      if byte.isDigit {
        guard let number = takeNumber(from: &rest) else { return nil }
        if let part = takeFraction(of: number, from: &rest) {
          add(part, to: &tokens)
        } else {
          tokens.append(.number(number))
        }
      } else if isLetter(byte) {
        guard let word = takeWord(from: &rest) else { return nil }
        tokens.append(.word(word))
      } else {
        guard let sign = takeSign(from: &rest) else { return nil }
        if isForeignLetter(sign) {
          tokens += parted(takeForeignWord(from: &rest, String(sign))).map(TimeToken.word)
        } else if !take(sign, into: &tokens) {
          return nil
        }
      }
    }
    return tokens
  }

  private static func takeSign(from rest: inout Bytes) -> Unicode.Scalar? {
    var (decoder, bytes) = (UTF8(), rest.makeIterator())
    guard case .scalarValue(let sign) = decoder.decode(&bytes) else { return nil }
    rest = rest.dropFirst(UTF8.width(sign))
    return sign
  }

  /// Adds a sign to the parts; `false` when no time holds it.
  private static func take(_ sign: Unicode.Scalar, into tokens: inout [TimeToken]) -> Bool {
    switch sign {
    case " ", "\t", "\u{A0}", "\u{2009}", "\u{202F}": return true
    case "'", "′", "’":
      // As in "5'".
      guard case .number = tokens.last else { return false }
      tokens.append(.word("m"))
    case "-", "–", "—", "−", "‐", "‑", "‒": tokens.append(.dash)
    case "+": tokens.append(.plus)
    case "~", "〜", "～":
      // "3~4 min" is a range, "~4 min" is not.
      tokens.append(tokens.last?.mayEndTime == true ? .dash : .about)
    case "≈", "∼", "±": tokens.append(.about)
    case "<", "≤": tokens.append(.word("<"))
    case "×": tokens.append(.word("x"))
    case ".", ",":
      // As in "5 min." and "1 hr, 30 min".
      guard case .word = tokens.last else { return false }
    case "½", "¼", "¾":
      add(sign == "½" ? 0.5 : sign == "¼" ? 0.25 : 0.75, to: &tokens)
    case "\"", "″", "”":
      // As in "2′30″"; alone they are inches.
      guard case .number = tokens.last, tokens.contains(.word("m")) else { return false }
      tokens.append(.word("s"))
    default: return false
    }
    return true
  }

  /// Adds a part of one to the number before it, if there is one: "1½".
  private static func add(_ part: Double, to tokens: inout [TimeToken]) {
    guard case .number(let whole) = tokens.last else { return tokens.append(.number(part)) }
    tokens[tokens.count - 1] = .number(whole + part)
  }

  /// The rest of a part of one whose number above the line was taken: the "/2" of "1/2".
  private static func takeFraction(of number: Double, from rest: inout Bytes) -> Double? {
    let signs = rest.prefix(3)
    guard signs.count >= 2, signs.first == UInt8(ascii: "/"), let digit = signs.dropFirst().first,
      signs.count == 2 || signs.last?.isDigit == false,
      (UInt8(ascii: "2")...UInt8(ascii: "4")).contains(digit)
    else { return nil }
    let whole = Double(digit - UInt8(ascii: "0"))
    guard number >= 1, number < whole, number == number.rounded() else { return nil }
    rest = rest.dropFirst(2)
    return number / whole
  }

  private static func takeNumber(from rest: inout Bytes) -> Double? {
    let whole = takeDigits(from: &rest)
    guard let point = rest.first, point == UInt8(ascii: ".") || point == UInt8(ascii: ",") else {
      return whole.count <= 9 ? Double(whole.value) : nil
    }
    rest = rest.dropFirst()
    let fraction = takeDigits(from: &rest)
    // "1,000" is no fraction, and the full stop of "5." none either.
    guard fraction.count > 0, point == UInt8(ascii: ".") || fraction.count < 3,
      whole.count + fraction.count < 9
    else { return nil }
    let unit = (0..<fraction.count).reduce(1) { unit, _ in unit * 10 }
    return Double(whole.value * unit + fraction.value) / Double(unit)
  }

  /// Takes digits, of which there may be none; the value is that of at most nine.
  private static func takeDigits(from rest: inout Bytes) -> (value: Int, count: Int) {
    let digits = rest.prefix(while: \.isDigit)
    rest = rest[digits.endIndex...]
    let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return (value, digits.count)
  }

  /// A word in small letters; a single capital is no unit ("5M" are millions).
  private static func takeWord(from rest: inout Bytes) -> String? {
    let letters = rest.prefix(while: isLetter)
    rest = rest[letters.endIndex...]
    if let next = rest.first, isLatin(next) {
      return takeForeignWord(from: &rest, String(decoding: letters, as: UTF8.self))
    }
    guard letters.count > 1 || letters.allSatisfy({ $0 >= UInt8(ascii: "a") }) else { return nil }
    return String(unsafeUninitializedCapacity: letters.count) { buffer in
      for (place, letter) in letters.enumerated() { buffer[place] = letter | 0x20 }
      return letters.count
    }
  }

  /// The rest of a word with letters beyond ASCII, in small ones.
  private static func takeForeignWord(from rest: inout Bytes, _ start: String) -> String {
    var word = start
    let isLatin = start.unicodeScalars.allSatisfy { $0.value < 0x250 }
    var ahead = rest
    while let letter = takeSign(from: &ahead),
      isForeignLetter(letter) || isLatin && letter.isASCII && letter.properties.isAlphabetic
    {
      word.unicodeScalars.append(letter)
      rest = ahead
    }
    return word.lowercased()
  }

  /// A word of a script without spaces, parted behind the unit that it begins with: "分以内".
  private static func parted(_ word: String) -> [String] {
    guard TimeUnits.seconds[word] == nil, let first = word.unicodeScalars.first,
      first.value >= 0x3000
    else { return [word] }
    for count in (1..<word.count).reversed()
    where TimeUnits.seconds[String(word.prefix(count))] != nil {
      return [String(word.prefix(count)), String(word.dropFirst(count))]
    }
    return [word]
  }

  /// Letters beyond ASCII, with which units and the words beside them may be written.
  private static func isForeignLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xC0 && scalar.properties.isAlphabetic
  }

  /// The first bytes of Latin letters beyond ASCII, with those of Vietnamese.
  private static func isLatin(_ byte: UInt8) -> Bool {
    (0xC3...0xC9).contains(byte) || byte == 0xE1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
