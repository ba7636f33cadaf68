/// The person's own keys that were found in one place, each of which stands there once.
struct OwnNames {
  private var names: [Slice<UnsafeBufferPointer<UInt8>>] = []

  /// Passes over such a key and its value.
  ///
  /// - Parameters:
  ///   - lines: the lines, of which the next begins with the key.
  ///   - isBelow: whether it is indented; then its value, if any, has to stand on the same line.
  /// - Throws: ``LineScanner/Unsure`` when there is none, or it was found before.
  mutating func pass(
    in lines: inout LineScanner, isBelow: Bool = false
  ) throws(LineScanner.Unsure) {
    let name = try lines.key()
    guard !names.contains(where: { $0.elementsEqual(name) }) else { throw LineScanner.Unsure() }
    names.append(name)
    if isBelow, lines.isAtLineEnd { return try lines.endLine() }
    try lines.passOwnValue()
  }
}
