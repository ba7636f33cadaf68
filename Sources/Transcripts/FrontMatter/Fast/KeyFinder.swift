/// Finds keys among those that the format knows, each of them once.
struct KeyFinder<Key: CaseIterable & RawRepresentable & Sendable> where Key.RawValue == String {
  /// The keys as they stand in a file; none of them is longer than 15 bytes.
  struct Table {
    private struct Row {
      let key: Key
      let code: UInt128
      let mask: UInt128
      let count: Int
    }

    private let rows = Key.allCases.map { key in
      let text = "\(key.rawValue):".utf8
      return Row(
        key: key, code: text.reversed().reduce(0) { $0 << 8 | UInt128($1) },
        mask: ~(UInt128.max << (text.count * 8)), count: text.count)
    }

    /// Finds the key that a file goes on with.
    ///
    /// - Parameters:
    ///   - start: the next 16 bytes of the file.
    ///   - likely: the index to begin at.
    /// - Returns: the key, its index, and its length with the colon.
    func find(_ start: UInt128, from likely: Int) -> (key: Key, index: Int, count: Int)? {
      var index = likely
      for _ in 0..<rows.count {
        if index == rows.count { index = 0 }
        if start & rows[index].mask == rows[index].code {
          return (rows[index].key, index, rows[index].count)
        }
        index += 1
      }
      return nil
    }
  }

  private let table: Table
  /// Keys mostly stand in the order in which they are written.
  private var likely = 0
  private var seen: UInt64 = 0

  init(_ table: Table) { self.table = table }

  /// Passes over a key and its colon.
  ///
  /// - Returns: the key; `nil` when there is none of them, and nothing was passed over.
  /// - Throws: ``LineScanner/Unsure`` when the key was found before.
  mutating func find(in lines: inout LineScanner) throws(LineScanner.Unsure) -> Key? {
    guard let found = table.find(lines.nextSixteen, from: likely) else { return nil }
    guard seen >> UInt64(found.index) & 1 == 0 else { throw LineScanner.Unsure() }
    seen |= 1 << UInt64(found.index)
    likely = found.index + 1
    lines.skip(found.count)
    return found.key
  }
}
