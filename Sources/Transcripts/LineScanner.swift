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
  /// The place of the next byte.
  private(set) var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next byte; 0, which YAML does not have, behind the end.
  var next: UInt8 { byte(at: place) }

  func byte(at place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// Whether the next bytes are these.
  func isAt(_ text: StaticString) -> Bool {
    guard bytes.count - place >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[place + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// Passes over these bytes, if they are the next.
  mutating func take(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    place += text.utf8CodeUnitCount
    return true
  }

  /// Whether the line ends here.
  private var isAtLineEnd: Bool { next == 0x0A || next == 0x0D }

  private mutating func skipSpaces() {
    while next == UInt8(ascii: " ") { place += 1 }
  }

  /// Passes over what has to stand between a key and its value.
  private mutating func passSpaces() throws(Unsure) {
    guard next == UInt8(ascii: " ") else { throw Unsure() }
    skipSpaces()
  }

  /// Passes over the end of a line, and spaces before it.
  mutating func endLine() throws(Unsure) {
    skipSpaces()
    if next == 0x0D { place += 1 }
    guard next == 0x0A else { throw Unsure() }
    place += 1
  }

  /// Passes over a key and its colon.
  mutating func key() throws(Unsure) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = place
    guard isLetter(next) else { throw Unsure() }
    while isLetter(next) || isDigit(next) || next == UInt8(ascii: "-") { place += 1 }
    guard next == UInt8(ascii: ":") else { throw Unsure() }
    defer { place += 1 }
    return bytes[start..<place]
  }

  /// Reads a value up to the end of its line, which it passes over.
  mutating func value() throws(Unsure) -> Scalar {
    try passSpaces()
    let scalar = try scalar(inList: false)
    try endLine()
    return scalar
  }

  /// Reads a list of texts: between brackets, or one below the other.
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
    let isIndented = isAt("  - ")
    guard isIndented || isAt("- ") else { throw Unsure() }
    var texts: [String] = []
    while take(isIndented ? "  - " : "- ") {
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

  /// Reads a value; one without quotes, in a list between brackets, ends at a comma.
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
    while next != 0x0A, next != 0x0D {
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

  /// Passes over a character that YAML has, on this line; whether it is UTF-8 is found out later.
  private mutating func passCharacter() throws(Unsure) {
    switch next {
    case 0x20...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE, 0xF0...0xFF: break
    // U+0080 to U+009F; then U+2028, U+2029; then U+FEFF, U+FFFE, U+FFFF.
    case 0xC2: if byte(at: place + 1) < 0xA0 { throw Unsure() }
    case 0xE2:
      if byte(at: place + 1) == 0x80, byte(at: place + 2) & 0xFE == 0xA8 { throw Unsure() }
    case 0xEF: if byte(at: place + 1) | 0x04 == 0xBF { throw Unsure() }
    default: throw Unsure()
    }
    place += 1
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
