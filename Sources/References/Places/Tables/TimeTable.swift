import Documents
import Structures

/// A table as texts: its header, and its rows with their lines.
///
/// Rules: [other-columns], [starts-in-minutes].
struct TimeTable {
  let header: [String]
  let rows: [[String]]
  let lines: [Int]
  /// The blocks of the rows.
  private let blocks: [Int]
  private let document: Document
  /// The column of the ends of spans whose starts stand in another.
  private let endColumn: Int?
  private let startColumn: Int?
  /// The columns of bare numbers that are minutes.
  private let minuteColumns: [Int]
  /// What begins at a minute, by the cell of its start; empty without a column of such starts.
  private let fromMinutes: [String: WrittenTime]

  /// Reads the table of a block; `nil` without a header or with fewer than two rows.
  init?(_ table: Int, in document: Document) {
    guard case .row(isHeader: true)? = document.blocks[safe: table + 1]?.kind else { return nil }
    let header = TimeTable.cells(of: table + 1, in: document)
    let rows = document.children(of: table).dropFirst()
    guard rows.count >= 2,
      header.contains(where: ColumnName.mayHoldTimes)
        || TimeTable.mayHoldTimes(TimeTable.cells(of: rows[rows.startIndex], in: document))
    else { return nil }
    self.header = header
    endColumn = header.firstIndex { TimeTable.endColumns.contains($0.lowercased()) }
    (blocks, self.document) = (Array(rows), document)
    lines = rows.map { document.blocks[$0].line }
    let texts = rows.map { TimeTable.cells(of: $0, in: document) }
    self.rows = texts
    minuteColumns = header.indices.filter { column in
      let name = header[column]
      guard ColumnName.isTime(name), !ColumnName.isShare(name), !ColumnName.isStart(name) else {
        return false
      }
      let cells = texts.compactMap { $0[safe: column] }.filter { !$0.isEmpty }
      return TimeTable.follow(cells)
        || TimeTable.areMinutes(cells, mayBeRanges: ColumnName.isLength(name))
    }
    // Of lengths none is 0: minutes from 0 that rise are starts, whatever the name is.
    let end = endColumn
    startColumn =
      header.firstIndex(where: ColumnName.isStart)
      ?? header.indices.first { column in
        ColumnName.isTime(header[column]) && !ColumnName.isShare(header[column])
          && !TimeTable.fromMinutes(texts, starts: column, ends: end).isEmpty
      }
    fromMinutes = TimeTable.fromMinutes(texts, starts: startColumn, ends: endColumn)
  }

  /// Whether the times of some columns are starts in minutes, each of which lasts until the next one.
  func areStarts(_ columns: [Int]) -> Bool {
    !fromMinutes.isEmpty && endColumn == nil && columns.count == 1 && columns[0] == startColumn
  }

  /// What begins at each of the bare numbers from 0 that rise in the column of starts; each lasts until its
  /// end or the next start, the last one until the whole is over.
  private static func fromMinutes(
    _ rows: [[String]], starts: Int?, ends: Int?
  ) -> [String: WrittenTime] {
    guard let starts else { return [:] }
    func minute(_ row: [String], _ column: Int?) -> Int? {
      guard let cell = column.flatMap({ row[safe: $0] }) else { return nil }
      let time = Int(Decoration.trimmed(cell)) == nil ? WrittenTimes.time(cell) : nil
      if time == .zero { return 0 }
      guard let amount = time?.amount else { return Int(Decoration.trimmed(cell)) }
      return amount.min == amount.max ? Int(amount.min.wholeSeconds / 60) : nil
    }
    let rows = rows.filter { $0[safe: starts]?.isEmpty == false }
    let points = rows.compactMap { minute($0, starts) }
    guard points.count == rows.count, points.count >= 3, points[0] == 0,
      zip(points, points.dropFirst()).allSatisfy(<), points.allSatisfy({ $0 <= 24 * 60 })
    else { return [:] }
    let times = rows.indices.map { row -> WrittenTime in
      let from = Duration.seconds(points[row] * 60)
      guard let end = minute(rows[row], ends) ?? points[safe: row + 1], end > points[row] else {
        return .amount(StatedTime(min: from, max: nil))
      }
      return .window(StatedTime(min: from, max: .seconds(end * 60)))
    }
    return Dictionary(zip(rows.map { $0[starts] }, times)) { first, _ in first }
  }

  /// Whether bare ranges begin at 0 and each where the last one ends: "0-5", "5-15".
  private static func follow(_ cells: [String]) -> Bool {
    var end = 0.0
    for cell in cells {
      guard let tokens = TimeToken.tokens(in: Decoration.trimmed(cell)), tokens.count == 3,
        tokens[0].number == end, tokens[1].isRange, let next = tokens[2].number, next > end
      else { return false }
      end = next
    }
    return cells.count >= 3
  }

  /// Whether three bare numbers or more, half of them full fives, can only be minutes; of a range the end
  /// counts.
  private static func areMinutes(_ cells: [String], mayBeRanges: Bool) -> Bool {
    let numbers = cells.compactMap { cell -> Int? in
      let tokens = TimeToken.tokens(in: Decoration.trimmed(cell)) ?? []
      let isRange = mayBeRanges && tokens.count == 3 && tokens[1].isRange
      guard isRange || tokens.count == 1, tokens.first?.number != nil else { return nil }
      return tokens.last?.number.flatMap(Int.init(exactly:))
    }
    return cells.count >= 3 && numbers.count == cells.count
      && numbers.allSatisfy { (1...480).contains($0) }
      && numbers.count { $0 % 5 == 0 } * 2 >= numbers.count
  }

  /// The time in a cell; bare ranges that follow one another are minutes.
  private func time(_ cell: String, in column: Int) -> WrittenTime? {
    if column == startColumn {
      if let time = fromMinutes[cell] { return time }
      if let time = WrittenTimes.time(cell), time.isOnClock { return time }
      return HourWindow.point(cell).map { .clock($0) }
    }
    return ColumnName.time(cell, in: header[column])
      ?? (minuteColumns.contains(column) ? WrittenTimes.time(Decoration.trimmed(cell) + " m") : nil)
  }

  private static let endColumns = Vocabulary.words(.endColumns)

  /// The column of lengths if there is one, else that of moments.
  var timeColumn: Int? {
    let fitting = columns(where: ColumnName.isTime)
    return fitting.first { $0 != startColumn && ColumnName.isLength(header[$0]) } ?? fitting.first
  }

  /// The first column of which all cells, or all but one of five or more, are times, of at least a
  /// minute, whatever its name says.
  var unnamedColumn: Int? {
    guard rows.count >= 3 else { return nil }
    return header.indices.first { column in
      ColumnName.mayBeAny(header[column])
        && rows.count { !TimeTable.isTime($0[safe: column] ?? "") } <= (rows.count < 5 ? 0 : 1)
    }
  }

  /// Whether a row of a table without a column named for times makes it worth a closer look.
  private static func mayHoldTimes(_ cells: [String]) -> Bool {
    let first = cells.first { !$0.isEmpty } ?? ""
    return cells.contains(where: isTime)
      || ParenthesisForm().read(TextLine(line: 1, text: first)) != nil
  }

  /// Whether each row has just one cell that is not empty, and not all have the same.
  var isOfSides: Bool {
    rows.allSatisfy { row in row.count { !$0.isEmpty } == 1 }
      && Set(rows.map { row in row.firstIndex { !$0.isEmpty } }).count > 1
  }

  private static func isTime(_ cell: String) -> Bool {
    switch WrittenTimes.time(cell) {
    case .clock(let span): span.to != nil
    case .window: true
    // "0-20 min" may be the first of several that follow one another.
    case .amount(let time): (time.min == .zero ? time.max ?? .zero : time.min) >= .seconds(60)
    default: false
    }
  }

  /// The columns of a name, half of whose cells are times.
  func columns(where isNamed: (String) -> Bool) -> [Int] {
    header.indices.filter { column in
      guard isNamed(header[column]) else { return false }
      let times = rows.count { time($0[safe: column] ?? "", in: column) != nil }
      return times >= 2 && times * 2 >= rows.count
    }
  }

  /// The time of a row: that of the one column, or of each level of several.
  func time(of row: [String], in columns: [Int]) -> WrittenTime? {
    let times = columns.map { time(row[safe: $0] ?? "", in: $0) }
    guard columns.count > 1 else {
      return times.first.flatMap { $0 }.map { widened(ended($0, in: row), in: row, columns[0]) }
    }
    let levels = zip(columns, times).compactMap { column, time -> LevelTime? in
      guard let level = ColumnName.level(header[column]), let stated = time?.amount else {
        return nil
      }
      return LevelTime(level: level, stated: stated)
    }
    return levels.isEmpty ? nil : .levels(levels)
  }

  /// The least time of a row with the most that a column of its own states, in the same unit.
  private func widened(_ time: WrittenTime, in row: [String], _ column: Int) -> WrittenTime {
    guard let least = time.amount, least.min == least.max,
      let most = ColumnName.most(besides: column, in: header),
      let upper = self.time(row[safe: most] ?? "", in: column)?.amount?.max, upper > least.min
    else { return time }
    return .amount(StatedTime(min: least.min, max: upper))
  }

  /// The time of a row that stands among other words.
  func looseTime(of row: [String], in columns: [Int]) -> WrittenTime? {
    guard columns.count == 1, let cell = row[safe: columns[0]], TimeSigns.mayBe(in: cell) else {
      return nil
    }
    return LooseForm.time(cell)
  }

  /// Whether all of a cell stands in bold.
  func isBold(_ row: Int, _ column: Int) -> Bool {
    let cells = document.children(of: blocks[row])
    guard let cell = cells[safe: column] else { return false }
    return document.lines(of: document.blocks[cell]).first.map {
      $0.boldLength > 0 && $0.boldLength >= $0.text.utf8.count
    } ?? false
  }

  /// What stands in bold at the beginning of a cell.
  func boldText(_ row: Int, _ column: Int) -> String? {
    let cells = document.children(of: blocks[row])
    return cells[safe: column].flatMap { document.lines(of: document.blocks[$0]).first?.boldText }
  }

  /// A start with the end that a column of its own states.
  private func ended(_ time: WrittenTime, in row: [String]) -> WrittenTime {
    guard case .clock(let span) = time, span.to == nil, let endColumn,
      let end = row[safe: endColumn].flatMap({ ClockSpan($0) ?? HourWindow.point($0) }),
      end.to == nil
    else { return time }
    return .clock(ClockSpan(from: span.from, to: end.from))
  }

  private static func cells(of row: Int, in document: Document) -> [String] {
    document.children(of: row).map { document.text(of: document.blocks[$0]) }
  }
}
