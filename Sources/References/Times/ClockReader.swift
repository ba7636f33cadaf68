/// Reads the points of a clock in a text from left to right.
///
/// Rule: [minutes-run-on].
struct ClockReader {
  private static let openings = Vocabulary.words(.clockOpenings)
  private static let links = Vocabulary.words(.clockLinks)
  private static let endings = Vocabulary.words(.clockEndings)
  private static let names = Vocabulary.words(.clockNames)
  private static let hours = Vocabulary.words(.clockHours)
  private static let ends = Vocabulary.words(.endColumns)
  private static let mornings = Vocabulary.words(.mornings)
  private static let afternoons = Vocabulary.words(.afternoons)

  private var rest: ArraySlice<Unicode.Scalar>
  /// Whether a word such as "from" stood before a point.
  private(set) var hasOpening = false
  /// Whether a word such as "Uhr" said that a number is a point of a clock.
  private(set) var hasName = false
  /// How many points ended with "h", as hours without minutes do: "9h".
  private(set) var bareHours = 0

  init(_ text: String) {
    rest = Array(text.unicodeScalars)[...]
    skipSpaces()
    if rest.first == "~" || rest.first == "@" { rest.removeFirst() }
    takeOpening()
    if rest.first == "T" || rest.first == "t", rest.dropFirst().first == "+" {
      rest.removeFirst(2)
    }
  }

  /// Takes what may stand before a point of a clock: "from", "kl.".
  mutating func takeOpening() {
    skipSpaces()
    if takeWord(ClockReader.openings) { hasOpening = true }
    skipSpaces()
    if takeWord(ClockReader.names) { hasName = true }
    skipSpaces()
  }

  /// A point of a clock; `nil` when none comes next.
  mutating func time() -> ClockTime? {
    skipSpaces()
    guard let first = number(digits: 1...3) else { return nil }
    var numbers = [first]
    while let sign = rest.first, sign == ":" || sign == "h" || sign == ".", numbers.count < 3 {
      guard let digit = rest.dropFirst().first, ("0"..."9").contains(digit) else { break }
      rest.removeFirst()
      // Minutes may run on past an hour, as in "0:75".
      guard let next = number(digits: 2...2), next < 60 || numbers == [0] else { return nil }
      numbers.append(next)
    }
    skipSpaces()
    // "9h" and "9:00 h" end with the sign.
    if rest.first == "h", rest.dropFirst().first?.properties.isAlphabetic != true {
      rest.removeFirst()
      if numbers.count == 1 { bareHours += 1 }
      skipSpaces()
    }
    let half = takeHalf()
    guard half == nil || first <= 12 else { return nil }
    skipSpaces()
    if takeWord(ClockReader.hours) { hasName = true }
    return ClockTime(numbers: numbers, half: half)
  }

  /// Takes a dash or "to"; `false` when none comes next.
  mutating func takeDash() -> Bool {
    skipSpaces()
    if let sign = rest.first, "-–—−→‐‑~〜～".unicodeScalars.contains(sign) || Decoration.isDrawn(sign)
    {
      // A dash may be drawn of several.
      rest = rest.drop { $0 == sign }
      return true
    }
    return takeWord(ClockReader.links)
  }

  /// Takes a word for the end of a sitting, as in "11:45 - end"; `false` when none comes next.
  mutating func takeOpenEnd() -> Bool {
    skipSpaces()
    return takeWord(ClockReader.ends)
  }

  /// Whether the text ends here, but for a unit or a time zone.
  mutating func takeEnd() -> Bool {
    skipSpaces()
    takeWord(ClockReader.endings)
    skipSpaces()
    return rest.isEmpty
  }

  private mutating func number(digits: ClosedRange<Int>) -> Int? {
    let found = rest.prefix { ("0"..."9").contains($0) }
    guard digits.contains(found.count) else { return nil }
    rest = rest.dropFirst(found.count)
    return Int(String(String.UnicodeScalarView(found)))
  }

  private mutating func takeHalf() -> ClockTime.Half? {
    // The "a" of "9:00 a 9:30" leads to the end.
    guard !leadsToNumber() else { return nil }
    if takeWord(ClockReader.mornings) { return .morning }
    return takeWord(ClockReader.afternoons) ? .afternoon : nil
  }

  /// Whether a word between two points comes next, and a number behind it.
  private func leadsToNumber() -> Bool {
    var other = self
    guard other.takeWord(ClockReader.links) else { return false }
    other.takeOpening()
    return other.rest.first.map { ("0"..."9").contains($0) } == true
  }

  @discardableResult
  private mutating func takeWord(_ words: Set<String>) -> Bool {
    let letters = rest.prefix { $0 == "." || $0.properties.isAlphabetic }
    let word = String(String.UnicodeScalarView(letters)).lowercased()
    guard words.contains(word) else { return false }
    rest = rest.dropFirst(letters.count)
    return true
  }

  private mutating func skipSpaces() {
    rest = rest.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "\t" }
  }
}
