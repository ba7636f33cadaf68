/// The zero bytes of a file: a few in a long text are stray, more are a sign of no text.
struct ZeroBytes {
  /// One zero byte in so many is still stray.
  private static let rarity = 1000

  private let bytes: [UInt8]
  private let count: Int

  init(in bytes: [UInt8]) {
    self.bytes = bytes
    count = bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      // Without a check for overflow several bytes are looked at in one step.
      for byte in bytes { count &+= byte == 0 ? 1 : 0 }
      return count
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
