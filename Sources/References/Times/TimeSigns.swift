import Texts

/// A quick look whether a text may hold a time, so that most lines are never read closely.
enum TimeSigns {
  /// Whether a number is followed by a unit, a colon and a digit, or a percent sign, or is part of
  /// "Minutes 0-8".
  static func mayBe(in text: String) -> Bool {
    if let found = text.utf8.withContiguousStorageIfAvailable(mayBe) { return found }
    var text = text
    return text.withUTF8(mayBe)
  }

  private static func mayBe(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      // Most bytes are letters.
      if byte > UInt8(ascii: "9"), byte != 0xC2 { continue }
      // Fractions such as "½" begin with this byte.
      if byte == 0xC2, index < bytes.count, (0xBC...0xBE).contains(bytes[index]) { return true }
      guard byte.isDigit else { continue }
      let start = index - 1
      while index < bytes.count, bytes[index].isDigit { index += 1 }
      if isTime(bytes, number: start..<index) { return true }
    }
    return false
  }

  private static func isTime(_ bytes: UnsafeBufferPointer<UInt8>, number: Range<Int>) -> Bool {
    var index = number.upperBound
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "%"):
      return number.lowerBound == 0 || bytes[number.lowerBound - 1] != UInt8(ascii: ".")
    case UInt8(ascii: ":"):
      return index + 1 < bytes.count && bytes[index + 1].isDigit
    case UInt8(ascii: "."):
      // As in "09.15 - 10.00".
      return index + 2 < bytes.count && bytes[index + 1].isDigit && bytes[index + 2].isDigit
        && (index + 3 == bytes.count || !bytes[index + 3].isDigit)
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "~"):
      index += 1
      if index < bytes.count, bytes[index].isDigit {
        return isAfterUnit(bytes, before: number.lowerBound)
      }
      while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    case UInt8(ascii: "'"):
      return index + 1 == bytes.count || !isWord(bytes[index + 1])
    case 0xE2:
      return isPrime(bytes, at: index) || isAfterUnit(bytes, before: number.lowerBound)
    default: break
    }
    return UnitStart.isAt(index, in: bytes)
  }

  /// Whether the sign for minutes stands at a place, "′" or "’".
  private static func isPrime(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0xB2)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether a number may follow a unit, as in "Minutes 0-8", or "T+".
  private static func isAfterUnit(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    var index = index
    // Columns are set with several spaces.
    while index >= 3, bytes[index - 1] == 32, bytes[index - 2] == 32 { index -= 1 }
    guard index >= 2, bytes[index - 1] == 32 || bytes[index - 1] == UInt8(ascii: "+") else {
      return false
    }
    return lettersBeforeRange.contains(bytes[index - 2] | 0x20)
  }

  private static let lettersBeforeRange = Vocabulary.list(.lettersBeforeRange).compactMap(
    \.utf8.first)

  /// Spaces, and the bytes of those that keep a number and its unit together.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 0xC2 || byte == 0xA0
  }
}
