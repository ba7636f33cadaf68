/// The zero bytes of a file: a few in a long text are stray, more are a sign of no text.
///
/// Rule: [text].
struct ZeroBytes {
  /// One zero byte in so many is still stray.
  private static let rarity = 1000

  private let bytes: [UInt8]
  private let count: Int

  init(in bytes: [UInt8]) {
    self.bytes = bytes
    count = ZeroBytes.isOne(of: bytes) ? bytes.count { $0 == 0 } : 0
  }

  /// Whether one of the bytes is zero; looks at eight at once.
  private static func isOne(of bytes: [UInt8]) -> Bool {
    let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    return bytes.withUnsafeBytes { raw in
      var place = 0
      while place + 8 <= raw.count {
        let eight = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        if (eight &- ones) & ~eight & tops != 0 { return true }
        place += 8
      }
      return raw[place...].contains(0)
    }
  }

  /// Whether the bytes may be text all the same.
  var areStray: Bool { count * ZeroBytes.rarity <= bytes.count }

  /// The bytes with the sign for an unreadable character in place of each zero byte.
  var replaced: [UInt8] {
    count == 0 ? bytes : bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }

  /// A warning at the first of them.
  var problems: [Problem] {
    guard count > 0, let first = bytes.firstIndex(of: 0) else { return [] }
    let line = bytes[..<first].count { $0 == UInt8(ascii: "\n") } + 1
    return [Problem(line: line, kind: .zeroBytes(count: count))]
  }
}
