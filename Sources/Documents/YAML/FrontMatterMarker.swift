/// The line that opens front matter, and the next one of its kind, which closes it.
public enum FrontMatterMarker {
  /// Whether a line is one: `---` at the margin, with nothing but spaces, tabs and returns behind it.
  @inlinable public static func isMarker(_ line: some Collection<UInt8>) -> Bool {
    isMarker(line, of: UInt8(ascii: "-"))
  }

  /// The same for `...`, which closes the front matter of a guide as well.
  static func isEndOfGuide(_ line: some Collection<UInt8>) -> Bool {
    isMarker(line, of: UInt8(ascii: "."))
  }

  @inlinable static func isMarker(_ line: some Collection<UInt8>, of sign: UInt8) -> Bool {
    var count = 0
    for byte in line {
      if count < 3 {
        guard byte == sign else { return false }
        count += 1
      } else if byte != 0x20, byte != 0x09, byte != 0x0D {
        return false
      }
    }
    return count == 3
  }
}
