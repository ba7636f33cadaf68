/// Folded text that is looked for in bytes, in whatever letters and with whatever accents it is
/// written there.
///
/// It finds all that ``FoldedText/folded(_:)`` of the bytes would hold, without folding them.
public struct FoldedPattern: Hashable, Sendable {
  private let scalars: [Unicode.Scalar]

  /// Prepares for a text, folded by ``FoldedText/folded(_:)``.
  public init(_ folded: String) { scalars = Array(folded.unicodeScalars) }

  /// Whether the text occurs.
  ///
  /// - Parameter bytes: UTF-8; what is none of it stands for nothing.
  /// - Returns: whether it does; an empty text does not.
  public func occurs(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = scalars.first else { return false }
    let (small, large) = FoldedPattern.letters(first)
    for place in bytes.indices {
      let byte = bytes[place]
      // Of three bytes, the signs of Kelvin and Ångström alone fold to ASCII.
      let mayBegin =
        byte == small || byte == large
        || byte >= 0xC3
          && (byte < 0xE2 || !first.isASCII || bytes[place...].dropFirst().first == 0x84)
      if mayBegin, matches(bytes[place...]) { return true }
    }
    return false
  }

  /// Whether the text occurs in another; an empty text does not.
  public func occurs(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { occurs(in: $0) }
  }

  /// Whether the text stands at the beginning of bytes.
  private func matches(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = scalars[...]
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while let wanted = rest.first {
      guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return false }
      if scalar.isASCII {
        guard FoldedPattern.folded(scalar) == wanted else { return false }
        rest.removeFirst()
      } else {
        for folded in FoldedText.folded(String(scalar)).unicodeScalars {
          guard folded == rest.popFirst() else { return false }
        }
      }
    }
    return true
  }

  private static func letters(_ scalar: Unicode.Scalar) -> (small: UInt8, large: UInt8) {
    // No byte of a text is 0xFF.
    guard scalar.isASCII else { return (0xFF, 0xFF) }
    let byte = UInt8(scalar.value)
    let isLetter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
    return (byte, isLetter ? byte - 0x20 : byte)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isCapital = Unicode.Scalar("A")...Unicode.Scalar("Z") ~= scalar
    return isCapital ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
  }
}
