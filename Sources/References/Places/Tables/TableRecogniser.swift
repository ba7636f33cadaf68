import Documents

/// Finds tables with a column of times or lengths.
///
/// Rule: [table].
struct TableRecogniser: Recogniser {
  func runs(in passage: Passage) -> [Run] {
    let blocks = passage.document.blocks
    // A document has many blocks and few tables.
    let tables = blocks.indices.lazy.filter { blocks[$0].kind == .table }
    return tables.flatMap { index -> [Run] in
      guard let table = TimeTable(index, in: passage.document) else { return [] }
      let total = passage.total(behind: index)
      return runs(of: table, caption: passage.caption(of: index)).map { run in
        var run = run
        run.take(total)
        return run
      }
    }
  }

  private func runs(of table: TimeTable, caption: Caption) -> [Run] {
    let totals = table.columns { ColumnName.total($0) != nil }
    if totals.count > 1 {
      return totals.flatMap { column in
        let name = table.header[column]
        let caption = Caption(
          title: "\(caption.title) (\(name))", line: caption.line, claimed: ColumnName.total(name),
          words: caption.words)
        return runs(of: table, [column], besides: totals, caption: caption).map { run in
          var run = run
          run.sharesLines = true
          return run
        }
      }
    }
    let levels = table.columns { ColumnName.level($0) != nil }
    let columns = levels.count > 1 ? levels : table.timeColumn.map { [$0] } ?? []
    if columns.isEmpty, let column = table.unnamedColumn {
      return runs(of: table, [column], besides: [column], caption: caption).map { run in
        var run = run
        run.isUnnamed = true
        return run
      }
    }
    guard !columns.isEmpty else { return inTitles(of: table, caption: caption) }
    return runs(of: table, columns, besides: columns, caption: caption)
  }

  /// The title in a cell; beside the time of its row, another one in parentheses is no part of it.
  private static func title(_ cell: String, hasTime: Bool) -> String {
    let timed = hasTime ? ParenthesisForm().read(TextLine(line: 1, text: cell)) : nil
    return timed.flatMap { $0.time.amount == nil ? nil : $0.title } ?? TitleText.phase(cell)
  }

  /// The run of the rows whose first cells hold their times in parentheses: "Sketch (5 min)".
  private func inTitles(of table: TimeTable, caption: Caption) -> [Run] {
    // Of a table of sides each row holds what one of them does.
    let isOfSides = table.isOfSides
    let members = table.rows.indices.map { row -> Member in
      let cells = isOfSides ? table.rows[row].filter { !$0.isEmpty } : table.rows[row]
      let timed = ParenthesisForm().read(TextLine(line: table.lines[row], text: cells.first ?? ""))
      return Member(
        line: table.lines[row], title: timed?.title ?? TitleText.phase(cells.first ?? ""),
        time: timed?.time, prompts: cells.dropFirst().filter { $0.contains(where: \.isLetter) })
    }
    return members.contains { $0.time != nil } ? [run(members, caption: caption, of: table)] : []
  }

  /// The run of the rows, and one of the parts of each row that has some; of several columns of
  /// times each is that of a level.
  private func runs(
    of table: TimeTable, _ columns: [Int], besides times: [Int], caption: Caption
  ) -> [Run] {
    guard let title = ColumnName.titleColumn(table.header, table.rows, besides: times) else {
      return []
    }
    let groups = TableGroups(of: table, titles: title, columns: columns)
    let lengths =
      columns.count == 1
      ? ClockLengths(columns[0], of: table, claimed: caption.claimed) : nil
    var members: [Member] = []
    var parts: [Int: [Member]] = [:]
    for (row, cells) in table.rows.enumerated() where !groups.headings.contains(row) {
      // A row whose first cell and time are empty goes on with the row above.
      if cells.first?.isEmpty == true, columns.allSatisfy({ cells[safe: $0]?.isEmpty ?? true }),
        !members.isEmpty
      {
        let more = cells.filter { !$0.isEmpty }.map { Decoration.trimmed($0) }
        members[members.count - 1].prompts += more
        continue
      }
      let written = table.time(of: cells, in: columns) ?? table.looseTime(of: cells, in: columns)
      let time = lengths.map { $0.time(written) } ?? written
      let name = TableRecogniser.title(cells[safe: title] ?? "", hasTime: time != nil)
      guard !name.isEmpty else { continue }
      let others = cells.indices.filter {
        !times.contains($0) && $0 != title && cells[$0].contains(where: \.isLetter)
          && WrittenTimes.whole(cells[$0]) == nil
      }
      let member = Member(
        line: table.lines[row], title: name, time: time, bold: table.boldText(row, title),
        prompts: others.map { cells[$0] })
      if groups.parts.contains(row), let last = members.indices.last {
        parts[last, default: []].append(member)
        let time = Decoration.trimmed(cells[safe: columns[0]] ?? "")
        members[last].prompts.append(time.isEmpty ? name : "\(name) (\(time))")
      } else {
        members.append(member)
      }
    }
    var own = run(members, caption: caption, of: table)
    own.holdsParts = !parts.isEmpty
    own.areStarts = table.areStarts(columns)
    if ColumnName.areFiles(table.header[title]) { own.hasGrades = true }
    if ColumnName.isSequence(table.header[title]) { own.hasGrades = false }
    own.isOfExercises = ColumnName.areExercises(table.header[title])
    own.isOfKinds = ColumnName.areKinds(title, in: table.header)
    return [own]
      + parts.keys.sorted().map { place in
        let row = members[place]
        let caption = Caption(
          title: row.title, line: row.line, claimed: row.time?.amount, words: caption.words)
        var run = run(parts[place] ?? [], caption: caption, of: table)
        run.itemLine = row.line
        return run
      }
  }

  private func run(_ members: [Member], caption: Caption, of table: TimeTable) -> Run {
    var run = Run(members: members, caption: caption)
    run.areRows = true
    run.isLoop = LoopNames.areColumns(table.header)
    run.areLinked = table.header.contains(where: ColumnName.areLinks)
    run.hasGrades = table.header.contains(where: ColumnName.isGrade)
    return run
  }
}
