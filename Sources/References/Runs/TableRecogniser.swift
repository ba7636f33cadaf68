import Documents

/// Finds tables with a column of times or lengths.
struct TableRecogniser: Recogniser {
  func runs(in passage: Passage) -> [Run] {
    let blocks = passage.document.blocks
    // A document has many blocks and few tables.
    let tables = blocks.indices.lazy.filter { blocks[$0].kind == .table }
    return tables.flatMap { index -> [Run] in
      guard let table = TimeTable(index, in: passage.document) else { return [] }
      return runs(of: table, caption: passage.caption(of: index))
    }
  }

  private func runs(of table: TimeTable, caption: Caption) -> [Run] {
    let totals = table.columns { ColumnName.total($0) != nil }
    if totals.count > 1 {
      return totals.compactMap { column in
        let name = table.header[column]
        let caption = Caption(
          title: "\(caption.title) (\(name))", line: caption.line, claimed: ColumnName.total(name),
          words: caption.words)
        var own = run(of: table, [column], besides: totals, caption: caption)
        own?.sharesLines = true
        return own
      }
    }
    let levels = table.columns { ColumnName.level($0) != nil }
    let columns = levels.count > 1 ? levels : table.timeColumn.map { [$0] } ?? []
    guard !columns.isEmpty,
      let run = run(of: table, columns, besides: columns, caption: caption)
    else { return [] }
    return [run]
  }

  /// The run of the rows; of several columns of times each is that of a level.
  private func run(
    of table: TimeTable, _ columns: [Int], besides times: [Int], caption: Caption
  ) -> Run? {
    guard let title = ColumnName.titleColumn(table.header, table.rows, besides: times) else {
      return nil
    }
    var members: [Member] = []
    for (line, cells) in zip(table.lines, table.rows) {
      let time = table.time(of: cells, in: columns)
      // A row whose first cell and time are empty goes on with the row above.
      if cells.first?.isEmpty == true, columns.allSatisfy({ cells[safe: $0]?.isEmpty ?? true }),
        !members.isEmpty
      {
        let more = cells.filter { !$0.isEmpty }.map { TitleText.trimmed($0) }
        members[members.count - 1].prompts += more
        continue
      }
      let name = TitleText.phase(cells[safe: title] ?? "")
      guard !name.isEmpty else { continue }
      let others = cells.indices.filter {
        !times.contains($0) && $0 != title && cells[$0].contains(where: \.isLetter)
          && WrittenTimes.whole(cells[$0]) == nil
      }
      members.append(Member(line: line, title: name, time: time, prompts: others.map { cells[$0] }))
    }
    var run = Run(members: members, caption: caption)
    run.hasGrades = table.header.contains(where: ColumnName.isGrade)
    return run
  }
}

extension Array {
  /// The element at a place; `nil` when there is none.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
