import Structures
import Texts

/// The values that a transcript's front matter has.
extension LineScanner {
  /// Text that is not null.
  mutating func text() throws(Unsure) -> String { try text(of: value()) }

  /// The text of a value that is not null.
  func text(of scalar: Scalar) throws(Unsure) -> String {
    if scalar.isEscaped { return try unescaped(scalar.range) }
    let bytes = UnsafeBufferPointer(rebasing: bytes[scalar.range])
    if scalar.isPlain, isNull(bytes) { throw Unsure() }
    // Told apart because most texts are ASCII, and finding out about others takes longer.
    if bytes.allSatisfy({ $0 < 0x80 }) { return texts.text(bytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Unsure() }
    return text
  }

  /// Whether text without quotes is null, in capitals or not.
  func isNull(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count == 4 && text[0] | 0x20 == UInt8(ascii: "n") && text[1] | 0x20 == UInt8(ascii: "u")
      && text[2] | 0x20 == UInt8(ascii: "l") && text[3] | 0x20 == UInt8(ascii: "l")
  }

  /// True or false, without quotes.
  mutating func flag() throws(Unsure) -> Bool {
    try passSpaces()
    let isTrue = take("true")
    guard isTrue || take("false") else { throw Unsure() }
    try endLine()
    return isTrue
  }

  /// A count of up to nine digits, without quotes.
  mutating func count() throws(Unsure) -> Int {
    try passSpaces()
    let number = try digits(upTo: 9).number
    try endLine()
    return Int(number)
  }

  /// A list of counts between brackets, none of which is 0.
  mutating func numbers() throws(Unsure) -> [Int] {
    try passSpaces()
    guard take("[") else { throw Unsure() }
    var numbers: [Int] = []
    repeat {
      skipSpaces()
      let number = try digits(upTo: 9).number
      guard number > 0 else { throw Unsure() }
      numbers.append(Int(number))
      skipSpaces()
    } while take(",")
    guard take("]") else { throw Unsure() }
    try endLine()
    return numbers
  }

  /// A length of time in seconds, with up to three decimals, without quotes.
  mutating func seconds(canBeNegative: Bool = false) throws(Unsure) -> Duration {
    try passSpaces()
    let isNegative = take("-")
    guard canBeNegative || !isNegative else { throw Unsure() }
    var milliseconds = try digits(upTo: 8).number * 1000
    if take(".") {
      let (number, count) = try digits(upTo: 3)
      milliseconds += number * (count == 3 ? 1 : count == 2 ? 10 : 100)
    }
    try endLine()
    guard milliseconds <= LineScanner.longest else { throw Unsure() }
    return Duration(milliseconds: isNegative ? -milliseconds : milliseconds)
  }

  private static let longest = Duration.longest.milliseconds

  /// A time as ``Stamp/text`` writes it, without quotes.
  mutating func stamp() throws(Unsure) -> Stamp {
    try passSpaces()
    let (year, month, day) = (try part(4, "-"), try part(2, "-"), try part(2, "T"))
    let (hour, minute, second) = (try part(2, ":"), try part(2, ":"), try part(2, ""))
    let isBehind = take("-")
    guard isBehind || take("+") else { throw Unsure() }
    let (hours, minutes) = (try part(2, ":"), try part(2, ""))
    try endLine()
    guard hours < 24, minutes < 60,
      let date = CalendarDate(year: year, month: month, day: day),
      let clock = StampText.clock(date, (hour, minute, second))
    else { throw Unsure() }
    return Stamp(clock: clock, offset: (hours * 60 + minutes) * (isBehind ? -60 : 60))
  }

  /// Passes over so many digits and the sign behind them.
  private mutating func part(_ count: Int, _ sign: StaticString) throws(Unsure) -> Int {
    let found = try digits(upTo: count)
    guard found.count == count, take(sign) else { throw Unsure() }
    return Int(found.number)
  }

  /// A list of texts: between brackets, or one below the other.
  mutating func list() throws(Unsure) -> [String] {
    if isAtLineEnd {
      try endLine()
      return try listBelow()
    }
    try passSpaces()
    guard take("[") else { throw Unsure() }
    var texts: [String] = []
    if !take("]") {
      repeat {
        skipSpaces()
        texts.append(try text(of: scalar(inList: true)))
        skipSpaces()
      } while take(",")
      guard take("]") else { throw Unsure() }
    }
    try endLine()
    return texts
  }

  private mutating func listBelow() throws(Unsure) -> [String] {
    let item: StaticString = isAt("  - ") ? "  - " : "- "
    guard isAt(item) else { throw Unsure() }
    var texts: [String] = []
    while take(item) {
      texts.append(try text(of: scalar(inList: false)))
      try endLine()
    }
    return texts
  }

  /// Passes over the value of a key that the format does not know: none, a text or a list of texts.
  mutating func passOwnValue() throws(Unsure) {
    if isAtLineEnd {
      try endLine()
      if isAt("  - ") || isAt("- ") { _ = try listBelow() }
    } else if isAt(" [") {
      _ = try list()
    } else {
      _ = try text()
    }
  }

  /// Reads the backslashes that ``YAMLText/quoted(_:)`` writes.
  private func unescaped(_ range: Range<Int>) throws(Unsure) -> String {
    var text: [UInt8] = []
    var rest = bytes[range]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "\""): text.append(UInt8(ascii: "\""))
      case UInt8(ascii: "\\"): text.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "U"):
        let digits = String(decoding: rest.prefix(8), as: UTF8.self)
        guard digits.utf8.count == 8, digits.first != "+", let value = UInt32(digits, radix: 16),
          let scalar = Unicode.Scalar(value)
        else { throw Unsure() }
        text += UTF8.encode(scalar) ?? UTF8.EncodedScalar()
        rest = rest.dropFirst(8)
      default: throw Unsure()
      }
    }
    guard let text = String(validating: text, as: UTF8.self) else { throw Unsure() }
    return text
  }
}
