/// Finds keys among those that the format knows, each of them once.
struct KeyFinder {
  /// The indices of the keys that were found, as bits.
  private(set) var seen: UInt64 = 0
  /// Keys mostly stand in the order in which they are written.
  private var likely = 0

  /// Passes over a key and its colon.
  ///
  /// - Returns: the index of the key; `nil` when there is none of them, and nothing was passed over.
  /// - Throws: ``LineScanner/Unsure`` when the key was found before.
  mutating func find<Subject>(
    in lines: inout LineScanner, _ table: KeyTable<Subject>
  ) throws(LineScanner.Unsure) -> Int? {
    guard let found = table.find(lines.nextSixteen, from: likely) else { return nil }
    guard seen >> UInt64(found.index) & 1 == 0 else { throw LineScanner.Unsure() }
    seen |= 1 << UInt64(found.index)
    likely = found.index + 1
    lines.skip(found.count)
    return found.index
  }
}
