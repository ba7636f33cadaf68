import Texts

/// Texts on one line, in the three ways of writing them.
extension LineScanner {
  /// A value on one line.
  struct Scalar {
    /// Where its text lies, without quotes.
    let range: Range<Int>
    /// Whether it stands without quotes.
    let isPlain: Bool
    /// Whether the text has backslashes to be read.
    var isEscaped = false
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
    passLetters()
    while next != UInt8(ascii: "\"") {
      // What stands behind a backslash is looked at when the text is made.
      if next == UInt8(ascii: "\\") { (isEscaped, place) = (true, place + 1) }
      try passCharacter()
    }
    defer { place += 1 }
    return Scalar(range: start..<place, isPlain: false, isEscaped: isEscaped)
  }

  /// Passes over what most texts are made of: ASCII but for quotes, backslashes and control characters.
  private mutating func passLetters() {
    var end = place
    while end < bytes.count {
      let byte = bytes[end]
      guard byte &- 0x20 < 0x5F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else {
        break
      }
      end += 1
    }
    place = end
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
    let isNegative = next == UInt8(ascii: "-") && byte(at: place + 1).isDigit
    guard isNegative || isLetter(next) || next.isDigit || next >= 0x80 else { throw Unsure() }
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
}
