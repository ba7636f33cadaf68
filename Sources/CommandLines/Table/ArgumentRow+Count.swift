extension ArgumentRow {
  /// How many arguments some rows take together.
  static func count(of rows: [ArgumentRow]) -> ClosedRange<Int> {
    let least = rows.reduce(0) { $0 + $1.count.lowerBound }
    let most = rows.reduce(0) { sum, row in
      row.count.upperBound == .max ? .max : sum + row.count.upperBound
    }
    return least...most
  }
}
