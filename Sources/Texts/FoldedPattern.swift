/// Folded text that is looked for in bytes, in whatever letters and with whatever accents it is
/// written there.
///
/// It finds all that ``FoldedText/folded(_:)`` of the bytes would hold, without folding them.
public struct FoldedPattern: Hashable, Sendable {
  private let scalars: [Unicode.Scalar]

  /// Prepares for a text, folded by ``FoldedText/folded(_:)``.
  public init(_ folded: String) { scalars = Array(folded.unicodeScalars) }

  /// So many bytes are looked at in one go.
  private static let block = 128

  /// Whether the text occurs.
  ///
  /// - Parameter bytes: UTF-8; what is none of it stands for nothing.
  /// - Returns: whether it does; an empty text does not.
  public func occurs(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = Start(scalars) else { return false }
    var place = 0
    while place < bytes.count {
      let end = min(place + FoldedPattern.block, bytes.count)
      // The byte behind a block has a say in whether the text begins at its last one.
      let block = UnsafeBufferPointer(rebasing: bytes[place..<min(end + 1, bytes.count)])
      if end == bytes.count || start.mayStand(in: block) {
        for index in place..<end {
          let isLast = index + 1 == bytes.count
          guard isLast || start.fits(bytes[index], bytes[index + 1]) > 0 else { continue }
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
    /// 1 where the text begins with a letter of another kind, and where it has no second one.
    private let isOther: UInt8
    private let isAlone: UInt8

    init?(_ scalars: [Unicode.Scalar]) {
      guard let scalar = scalars.first else { return nil }
      (first, firstCase) = Start.byte(scalar)
      (second, secondCase) = Start.byte(scalars.count > 1 ? scalars[1] : "\u{80}")
      (isOther, isAlone) = (bit(!scalar.isASCII), bit(scalars.count == 1))
    }

    /// Whether they may be two of these.
    func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      // Most blocks are passed over: without a branch a processor compares many bytes at once.
      var fitting: UInt8 = 0
      for (byte, next) in zip(bytes, bytes.dropFirst()) { fitting |= fits(byte, next) }
      return fitting > 0
    }

    /// 1 when they are.
    @inline(__always)
    func fits(_ byte: UInt8, _ next: UInt8) -> UInt8 {
      // Of three bytes, the signs of Kelvin and Ångström alone fold to ASCII.
      let isAccented = bit(byte >= 0xC3) & (bit(byte < 0xE2) | isOther | bit(next == 0x84))
      // An accent may be a scalar of its own behind its letter.
      let isSecond = isAlone | bit((next | secondCase) == second) | bit(next >= 0x80)
      return (bit((byte | firstCase) == first) | isAccented) & isSecond
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

/// 1 when something is so: unlike `&&`, an `&` of bits needs no branch.
@inline(__always)
private func bit(_ isTrue: Bool) -> UInt8 { isTrue ? 1 : 0 }
