/// Reads lines of simple YAML from bytes: keys with values that are written on one line.
///
/// It gives up with ``Unsure`` at whatever might mean something else to a YAML parser: comments,
/// anchors, values over several lines, tabs, characters that YAML does not have.
struct LineScanner {
  /// Something that is not read here.
  struct Unsure: Error {}

  /// A value on one line.
  struct Scalar {
    /// Where its text lies, without quotes.
    let range: Range<Int>
    /// Whether it stands without quotes.
    let isPlain: Bool
    /// Whether the text has backslashes to be read.
    var isEscaped = false
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let texts: TextCache
  /// The place of the next byte.
  private(set) var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ texts: TextCache) {
    (self.bytes, self.texts) = (bytes, texts)
  }

  /// The next byte; 0, which YAML does not have, behind the end.
  var next: UInt8 { byte(at: place) }

  func byte(at place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// Whether the next bytes are these.
  @inline(__always) func isAt(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - place >= count else { return false }
    for index in 0..<count where bytes[place + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Passes over these bytes, if they are the next.
  @inline(__always) mutating func take(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    place += text.utf8CodeUnitCount
    return true
  }

  /// Whether the line ends here.
  var isAtLineEnd: Bool { next == 0x0A || next == 0x0D }

  /// Passes over the end of a line, and spaces before it.
  mutating func endLine() throws(Unsure) {
    skipSpaces()
    if next == 0x0D { place += 1 }
    guard next == 0x0A else { throw Unsure() }
    place += 1
  }

  mutating func skipSpaces() {
    while next == UInt8(ascii: " ") { place += 1 }
  }

  /// Passes over what has to stand between a key and its value.
  mutating func passSpaces() throws(Unsure) {
    guard next == UInt8(ascii: " ") else { throw Unsure() }
    skipSpaces()
  }

  /// The next bytes as one number, of which the first is the lowest; 0 stands for those behind the
  /// end.
  var nextSixteen: UInt128 {
    if bytes.count - place >= 16 {
      let next = UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: place, as: UInt128.self)
      return UInt128(littleEndian: next)
    }
    return bytes[place...].reversed().reduce(0) { $0 << 8 | UInt128($1) }
  }

  /// Passes over bytes that are there.
  mutating func skip(_ count: Int) { place += count }

  /// Passes over a key and its colon.
  mutating func key() throws(Unsure) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = place
    while isLetter(next) || place > start && (isDigit(next) || next == UInt8(ascii: "-")) {
      place += 1
    }
    guard place > start, next == UInt8(ascii: ":") else { throw Unsure() }
    defer { place += 1 }
    return bytes[start..<place]
  }

  /// Passes over digits, of which there are at least one and at most so many.
  ///
  /// - Returns: what they mean, and how many there are.
  mutating func digits(upTo most: Int) throws(Unsure) -> (number: Int64, count: Int) {
    var number: Int64 = 0
    var count = 0
    while count < most, case let digit = byte(at: place + count) &- UInt8(ascii: "0"), digit < 10 {
      number = number * 10 + Int64(digit)
      count += 1
    }
    guard count > 0 else { throw Unsure() }
    place += count
    return (number, count)
  }

  /// Reads a text up to the end of its line, which it passes over.
  mutating func value() throws(Unsure) -> Scalar {
    try passSpaces()
    let scalar = try scalar(inList: false)
    try endLine()
    return scalar
  }

  /// Reads a text; one without quotes, in a list between brackets, ends at a comma.
  mutating func scalar(inList: Bool) throws(Unsure) -> Scalar {
    switch next {
    case UInt8(ascii: "\""): try doubleQuoted()
    case UInt8(ascii: "'"): try singleQuoted()
    default: try plain(inList: inList)
    }
  }

  private mutating func doubleQuoted() throws(Unsure) -> Scalar {
    place += 1
    let start = place
    var isEscaped = false
    while next != UInt8(ascii: "\"") {
      // What stands behind a backslash is looked at when the text is made.
      if next == UInt8(ascii: "\\") { (isEscaped, place) = (true, place + 1) }
      try passCharacter()
    }
    defer { place += 1 }
    return Scalar(range: start..<place, isPlain: false, isEscaped: isEscaped)
  }

  private mutating func singleQuoted() throws(Unsure) -> Scalar {
    place += 1
    let start = place
    while next != UInt8(ascii: "'") { try passCharacter() }
    // Two of them stand for one.
    guard byte(at: place + 1) != UInt8(ascii: "'") else { throw Unsure() }
    defer { place += 1 }
    return Scalar(range: start..<place, isPlain: false)
  }

  private mutating func plain(inList: Bool) throws(Unsure) -> Scalar {
    let start = place
    let isNegative = next == UInt8(ascii: "-") && isDigit(byte(at: place + 1))
    guard isNegative || isLetter(next) || isDigit(next) || next >= 0x80 else { throw Unsure() }
    var end = place
    while !isAtLineEnd {
      switch next {
      case UInt8(ascii: ","), UInt8(ascii: "]"):
        if inList { return Scalar(range: start..<end, isPlain: true) }
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "?"):
        if inList { throw Unsure() }
      case UInt8(ascii: ":"):
        // Before a space or the end of the line it would make a key of what stands before it.
        if inList || byte(at: place + 1) <= 0x20 { throw Unsure() }
      case UInt8(ascii: "#"): throw Unsure()
      default: break
      }
      let isSpace = next == UInt8(ascii: " ")
      try passCharacter()
      if !isSpace { end = place }
    }
    return Scalar(range: start..<end, isPlain: true)
  }

  /// Passes over a byte of a character that YAML has; whether all are UTF-8 is found out later.
  private mutating func passCharacter() throws(Unsure) {
    let byte = next
    if byte &- 0x20 >= 0x5F, !isOfYAML(byte) { throw Unsure() }
    place += 1
  }

  /// Whether a byte that is not of ASCII may stand here.
  private func isOfYAML(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x7F: false
    // U+0080 to U+009F; then U+2028, U+2029; then U+FEFF, U+FFFE, U+FFFF.
    case 0xC2: self.byte(at: place + 1) >= 0xA0
    case 0xE2: self.byte(at: place + 1) != 0x80 || self.byte(at: place + 2) & 0xFE != 0xA8
    case 0xEF: self.byte(at: place + 1) | 0x04 != 0xBF
    default: true
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
