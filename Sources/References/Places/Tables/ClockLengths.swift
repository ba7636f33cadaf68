import Structures

/// The unit of lengths that a table writes as a clock: of minutes and seconds, "5:00", or of hours and
/// minutes, "0:45".
///
/// Rule: [clock-lengths].
struct ClockLengths {
  private let isInHours: Bool

  /// Looks at a column; `nil` where it is not named for lengths, or not all of its times are points of a
  /// clock, each a full five.
  ///
  /// - Parameters:
  ///   - column: the column.
  ///   - table: its table; moments in another column, and the name, may say the unit.
  ///   - claimed: the stated total, which may.
  init?(_ column: Int, of table: TimeTable, claimed: StatedTime?) {
    let name = table.header[column].lowercased()
    // How long a film is, is written so as well.
    guard ColumnName.isLength(name), !table.header.contains(where: ColumnName.areLinks) else {
      return nil
    }
    let times = table.rows.compactMap { table.time(of: $0, in: [column]) }
    let points = times.compactMap { ClockLengths.point($0)?.total }
    guard points.count >= 2, points.count == times.count,
      points.allSatisfy({ $0 > 0 && $0 % 5 == 0 })
    else { return nil }
    let starts = ClockLengths.starts(in: table)
    if Vocabulary.list(.minuteForms).contains(where: name.contains) {
      isInHours = false
    } else if Vocabulary.list(.hourForms).contains(where: name.contains) {
      isInHours = true
    } else if let first = starts.first, let last = starts.last, starts.count >= 2 {
      // From seven o'clock on they are times of day, and no table of moments is over in two minutes.
      isInHours = first >= 7 * 60 || last - first <= 120
    } else if let total = claimed?.max {
      let sum = Duration.seconds(points.reduce(0, +))
      isInHours = (total - sum * 60).magnitude < (total - sum).magnitude
    } else {
      isInHours = false
    }
  }

  /// The time that a point of a clock is; any other time as it is.
  func time(_ written: WrittenTime?) -> WrittenTime? {
    guard let point = written.flatMap(ClockLengths.point) else { return written }
    return .amount(StatedTime(.seconds(point.total * (isInHours && !point.hasSeconds ? 60 : 1))))
  }

  /// A point of a clock, in its smallest unit.
  private static func point(_ time: WrittenTime) -> (total: Int, hasSeconds: Bool)? {
    guard case .clock(let span) = time, span.to == nil, span.from.half == nil,
      span.from.numbers.count > 1
    else { return nil }
    let numbers = span.from.numbers
    return (numbers.reduce(0) { $0 * 60 + $1 }, numbers.count > 2)
  }

  /// The moments of the first column that holds some in most rows, in their smaller unit.
  private static func starts(in table: TimeTable) -> [Int] {
    let columns = table.columns { ColumnName.isTime($0) && !ColumnName.isLength($0) }
    guard let column = columns.first else { return [] }
    return table.rows.compactMap { row in
      guard case .clock(let span)? = table.time(of: row, in: [column]) else { return nil }
      return span.from.numbers.prefix(2).reduce(0) { $0 * 60 + $1 }
    }
  }
}
