/// A quick look whether a text may hold a time, so that most lines are never read closely.
enum TimeSigns {
  /// Whether a number is followed by what may be a unit, or by a colon, dash or percent sign.
  static func mayBe(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        // Fractions such as "½" begin with this byte.
        if byte == 0xC2, index < bytes.count, (0xBC...0xBE).contains(bytes[index]) { return true }
        guard isDigit(byte) else { continue }
        if index < bytes.count, isDigit(bytes[index]) { continue }
        if isFollowedByUnit(bytes[index...]) { return true }
      }
      return false
    }
  }

  private static func isFollowedByUnit(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var index = rest.startIndex
    while index < rest.endIndex, isSpace(rest[index]) { index += 1 }
    guard index < rest.endIndex else { return false }
    switch rest[index] {
    case UInt8(ascii: "%"), UInt8(ascii: "+"), 0xC2, 0xE2: return true
    case UInt8(ascii: ":"):
      return index + 1 < rest.endIndex && isDigit(rest[index + 1])
    case UInt8(ascii: "-"):
      return index + 1 < rest.endIndex
        && (isDigit(rest[index + 1]) || isSpace(rest[index + 1]) || isUnit(rest[index + 1]))
    default: return isUnit(rest[index])
    }
  }

  /// The first letters of seconds, minutes, hours and of "am", "pm" and "to", of either case.
  private static func isUnit(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "h"), UInt8(ascii: "a"),
      UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "o"):
      true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
}
