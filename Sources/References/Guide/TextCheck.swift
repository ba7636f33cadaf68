/// Finds the place where bytes stop being text.
enum TextCheck {
  /// The first line, from 1, that is no UTF-8 or holds a zero byte.
  ///
  /// - Parameter bytes: bytes that are no text.
  /// - Returns: the line's number.
  static func firstBadLine(in bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let bad = lines.firstIndex { $0.contains(0) || String(validating: $0, as: UTF8.self) == nil }
    return (bad ?? 0) + 1
  }
}
