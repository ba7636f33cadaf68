/// Finds keys among those that the format knows, each of them once.
struct KeyFinder<Key: CaseIterable & RawRepresentable & Sendable> where Key.RawValue == String {
  /// The keys as they stand in a file; none of them is longer than 15 bytes.
  struct Table: Sendable {
    let rows = Key.allCases.map { key in
      let text = "\(key.rawValue):".utf8
      let code = text.reversed().reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
      return (key: key, code: code, mask: ~(UInt128.max << (text.count * 8)), count: text.count)
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
    let rows = table.rows
    let start = lines.nextSixteen
    func isNext(_ index: Int) -> Bool { start & rows[index].mask == rows[index].code }
    guard
      let index = (likely..<rows.count).first(where: isNext) ?? (0..<likely).first(where: isNext)
    else { return nil }
    guard seen >> UInt64(index) & 1 == 0 else { throw LineScanner.Unsure() }
    seen |= 1 << UInt64(index)
    likely = index + 1
    lines.skip(rows[index].count)
    return rows[index].key
  }
}
