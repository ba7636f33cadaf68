import Structures

/// The values of a transcript's front matter, read from ``LineScanner/Scalar``s.
extension LineScanner {
  /// Text that is not null.
  mutating func text() throws(Unsure) -> String { try text(of: value()) }

  func text(of scalar: Scalar) throws(Unsure) -> String {
    if scalar.isEscaped { return try unescaped(scalar.range) }
    let bytes = UnsafeBufferPointer(rebasing: bytes[scalar.range])
    guard let text = String(validating: bytes, as: UTF8.self),
      !(scalar.isPlain && ["null", "Null", "NULL"].contains(text))
    else { throw Unsure() }
    return text
  }

  /// A word of the format.
  mutating func choice<Choice: RawRepresentable>() throws(Unsure) -> Choice
  where Choice.RawValue == String {
    guard let choice = Choice(rawValue: try text()) else { throw Unsure() }
    return choice
  }

  /// A count: up to nine digits.
  mutating func count() throws(Unsure) -> Int {
    let scalar = try value()
    guard scalar.isPlain else { throw Unsure() }
    return Int(try digits(scalar.range, 1...9))
  }

  /// A length of time in seconds, with up to three decimals.
  mutating func seconds(canBeNegative: Bool = false) throws(Unsure) -> Duration {
    var range = try value().range
    let isNegative = byte(at: range.lowerBound) == UInt8(ascii: "-")
    if isNegative { range = range.dropFirst() }
    guard canBeNegative || !isNegative else { throw Unsure() }
    let point = range.first { bytes[$0] == UInt8(ascii: ".") } ?? range.upperBound
    var milliseconds = try digits(range.lowerBound..<point, 1...8) * 1000
    if point < range.upperBound {
      let decimals = (point + 1)..<range.upperBound
      milliseconds += try digits(decimals, 1...3) * [100, 10, 1][decimals.count - 1]
    }
    guard milliseconds <= LineScanner.longest else { throw Unsure() }
    return .milliseconds(isNegative ? -milliseconds : milliseconds)
  }

  private static let longest = Duration.longest.milliseconds

  /// A time as ``Stamp/text`` writes it.
  mutating func stamp() throws(Unsure) -> Stamp {
    let range = try value().range
    let start = range.lowerBound
    func sign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
      bytes[start + index] == UInt8(ascii: sign)
    }
    func number(_ index: Int, _ count: Int = 2) throws(Unsure) -> Int64 {
      try digits((start + index)..<(start + index + count), count...count)
    }
    guard range.count == 25, sign(4, "-"), sign(7, "-"), sign(10, "T"), sign(13, ":"),
      sign(16, ":"),
      sign(19, "+") || sign(19, "-"), sign(22, ":")
    else { throw Unsure() }
    let (hours, minutes) = (try number(20), try number(23))
    guard hours < 24, minutes < 60,
      let stamp = Stamp(
        date: (try number(0, 4), try number(5), try number(8)),
        time: (try number(11), try number(14), try number(17)),
        offset: Int(hours * 60 + minutes) * (sign(19, "-") ? -60 : 60))
    else { throw Unsure() }
    return stamp
  }

  /// True or false.
  mutating func flag() throws(Unsure) -> Bool {
    let scalar = try value()
    switch (scalar.isPlain, try text(of: scalar)) {
    case (true, "true"): return true
    case (true, "false"): return false
    default: throw Unsure()
    }
  }

  private func digits(_ range: Range<Int>, _ lengths: ClosedRange<Int>) throws(Unsure) -> Int64 {
    guard lengths.contains(range.count) else { throw Unsure() }
    var number: Int64 = 0
    for index in range {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { throw Unsure() }
      number = number * 10 + Int64(digit)
    }
    return number
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
