/// Finds keys among those that the format knows, each of them once.
struct KeyFinder {
  /// The bytes of a name as one number.
  typealias Code = UInt128

  private let codes: [Code]
  /// Keys mostly stand in the order in which they are written.
  private var likely = 0
  private var seen: UInt64 = 0

  /// Prepares for the keys with these codes, of which there are at most 64.
  init(_ codes: [Code]) { self.codes = codes }

  /// The code of a name; 0, which none has, when it is longer than all names of the format.
  static func code(_ name: some Collection<UInt8>) -> Code {
    guard name.count <= 16 else { return 0 }
    return name.reduce(0) { $0 << 8 | Code($1) }
  }

  /// The index of a key; `nil` when it is none of them.
  ///
  /// - Throws: ``LineScanner/Unsure`` when the key was found before.
  mutating func find(_ name: Slice<UnsafeBufferPointer<UInt8>>) throws(LineScanner.Unsure) -> Int? {
    let code = KeyFinder.code(name)
    guard let index = codes[likely...].firstIndex(of: code) ?? codes.firstIndex(of: code) else {
      return nil
    }
    guard !has(index) else { throw LineScanner.Unsure() }
    seen |= 1 << UInt64(index)
    likely = index + 1
    return index
  }

  /// Whether a key was found.
  func has(_ index: Int) -> Bool { seen >> UInt64(index) & 1 == 1 }
}
