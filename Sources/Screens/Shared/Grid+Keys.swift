import Grids

extension Grid {
  /// The words for the key that lists the others; they stay wherever there is any room.
  static let keysHint = "? keys"

  /// Writes what the bottom line says of keys, most needed first.
  ///
  /// Where not all fit, those that are needed least are left out, and the key that lists all of them
  /// stays.
  mutating func write(keys hints: [String], row: Int, columns: Range<Int>) {
    func width(_ hints: [String]) -> Int {
      hints.reduce(-2) { $0 + Symbol.columns(in: $1) + 2 }
    }
    var hints = hints
    while width(hints) > columns.count,
      let last = hints.lastIndex(where: { $0 != Grid.keysHint })
    {
      hints.remove(at: last)
    }
    write(items: hints, row: row, columns: columns, style: .muted)
  }
}
