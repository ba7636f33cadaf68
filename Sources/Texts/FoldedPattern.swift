/// Folded text that is looked for in bytes, in whatever letters and with whatever accents it is
/// written there.
///
/// It finds all that ``FoldedText/folded(_:)`` of the bytes would hold, without folding them.
public struct FoldedPattern: Hashable, Sendable {
  private let scalars: [Unicode.Scalar]

  /// Prepares for a text, folded by ``FoldedText/folded(_:)``.
  public init(_ folded: String) { scalars = Array(folded.unicodeScalars) }

  /// So many bytes are looked at in one go.
  private static let block = 64

  /// Whether the text occurs.
  ///
  /// - Parameter bytes: UTF-8; what is none of it stands for nothing.
  /// - Returns: whether it does; an empty text does not.
  public func occurs(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = Start(scalars) else { return false }
    var place = 0
    while place < bytes.count {
      let end = min(place + FoldedPattern.block, bytes.count)
      // Most blocks are passed over: without a branch a processor compares many bytes at once.
      var fitting: UInt8 = 0
      for index in place..<min(end, bytes.count - 1) {
        fitting |= start.fits(bytes[index], bytes[index + 1]) ? 1 : 0
      }
      if fitting > 0 || end == bytes.count {
        for index in place..<end {
          let isLast = index + 1 == bytes.count
          guard isLast || start.fits(bytes[index], bytes[index + 1]) else { continue }
          if matches(bytes[index...]) { return true }
        }
      }
      place = end
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

  /// What two bytes have to be for the text to begin there.
  private struct Start {
    /// The first and the second byte of a text in small letters of ASCII; no byte of a text is 0xFF.
    private let first: UInt8
    private let second: UInt8
    /// What makes capitals small, where the byte is that of a letter.
    private let firstCase: UInt8
    private let secondCase: UInt8
    private let isASCII: Bool
    private let isAlone: Bool

    init?(_ scalars: [Unicode.Scalar]) {
      guard let scalar = scalars.first else { return nil }
      (first, firstCase) = Start.byte(scalar)
      (second, secondCase) = Start.byte(scalars.count > 1 ? scalars[1] : "\u{80}")
      (isASCII, isAlone) = (scalar.isASCII, scalars.count == 1)
    }

    /// Whether they are.
    func fits(_ byte: UInt8, _ next: UInt8) -> Bool {
      // Of three bytes, the signs of Kelvin and Ångström alone fold to ASCII.
      let isAccented = byte >= 0xC3 && (byte < 0xE2 || !isASCII || next == 0x84)
      // An accent may be a scalar of its own behind its letter.
      let isSecond = isAlone || (next | secondCase) == second || next >= 0x80
      return ((byte | firstCase) == first || isAccented) && isSecond
    }

    /// The byte of a scalar in small letters, and the bit that makes a capital one of these.
    private static func byte(_ scalar: Unicode.Scalar) -> (byte: UInt8, capital: UInt8) {
      guard scalar.isASCII else { return (0xFF, 0) }
      let byte = UInt8(scalar.value)
      return (byte, UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte ? 0x20 : 0)
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isCapital = Unicode.Scalar("A")...Unicode.Scalar("Z") ~= scalar
    return isCapital ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
  }
}
