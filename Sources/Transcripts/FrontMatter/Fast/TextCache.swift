/// Texts that stand in many files, such as titles: each is kept once, and made once.
final class TextCache {
  private var texts = [String](repeating: "", count: 256)

  /// The text of ASCII characters.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Short strings lie in place.
    guard bytes.count > 15 else { return String(decoding: bytes, as: UTF8.self) }
    let place = place(of: bytes)
    let isKnown = texts[place].utf8.withContiguousStorageIfAvailable { known in
      known.count == bytes.count && known.indices.allSatisfy { known[$0] == bytes[$0] }
    }
    if isKnown != true { texts[place] = String(decoding: bytes, as: UTF8.self) }
    return texts[place]
  }

  /// Where a text of at least eight bytes is kept, by its beginning and its end.
  private func place(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let start = raw.loadUnaligned(as: UInt64.self)
    let end = raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self)
    let mixed = (start ^ end &* 31 ^ UInt64(raw.count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 56)
  }
}
