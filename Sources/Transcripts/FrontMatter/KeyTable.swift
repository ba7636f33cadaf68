/// The keys that the format knows in one place, as they stand in a file.
///
/// None is longer than 15 bytes, which with the colon are the 16 that are compared at once, and there
/// are no more than 64, a bit each in a set; `KeyFinderTests` hold the keys of the format to both.
///
/// Each scanner has its own: counting who uses one would keep processors waiting for each other.
struct KeyTable<Subject: Sendable> {
  private struct Row {
    let code: UInt128
    let mask: UInt128
    let count: Int
  }

  private let rows: [Row]
  private let names: [String]
  /// How the value of each key is read.
  let kinds: [FieldKind<Subject>]
  /// The keys below each key, if it has any.
  let below: [KeyTable?]
  /// What is done with other keys below each key.
  let others: [OtherKeys<Subject>?]

  init(_ keys: [FrontMatterKey<Subject>]) {
    names = keys.map(\.name)
    kinds = keys.map(\.kind)
    below = keys.map { $0.below.isEmpty && $0.others == nil ? nil : KeyTable($0.below) }
    others = keys.map(\.others)
    rows = names.map { name in
      let text = "\(name):".utf8
      return Row(
        code: text.reversed().reduce(0) { $0 << 8 | UInt128($1) },
        mask: ~(UInt128.max << (text.count * 8)), count: text.count)
    }
  }

  /// Finds the key that a file goes on with.
  ///
  /// - Parameters:
  ///   - start: the next 16 bytes of the file.
  ///   - likely: the index to begin at.
  /// - Returns: its index, and its length with the colon.
  func find(_ start: UInt128, from likely: Int) -> (index: Int, count: Int)? {
    var index = likely
    for _ in 0..<rows.count {
      if index == rows.count { index = 0 }
      if start & rows[index].mask == rows[index].code { return (index, rows[index].count) }
      index += 1
    }
    return nil
  }

  /// The indices of keys as bits.
  func set(of keys: [String]) -> UInt64 {
    names.enumerated().reduce(0) { keys.contains($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
  }
}
