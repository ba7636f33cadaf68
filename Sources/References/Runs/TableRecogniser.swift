import Documents

/// Finds tables with a column of times or lengths.
struct TableRecogniser: Recogniser {
  func runs(in passage: Passage) -> [Run] {
    passage.document.blocks.indices.compactMap { index in
      guard case .table = passage.document.blocks[index].kind else { return nil }
      return run(index, in: passage)
    }
  }

  private func run(_ table: Int, in passage: Passage) -> Run? {
    let document = passage.document
    guard case .row(isHeader: true)? = document.blocks[safe: table + 1]?.kind else { return nil }
    let header = cells(of: table + 1, in: document)
    let named = header.indices.filter { ColumnName.isTime(header[$0]) }
    guard !named.isEmpty else { return nil }
    let rows = document.children(of: table).dropFirst()
    guard rows.count >= 2 else { return nil }
    let texts = rows.map { cells(of: $0, in: document) }
    guard let time = timeColumn(named, header, texts),
      let title = ColumnName.titleColumn(header, texts, besides: time)
    else { return nil }
    var members: [Member] = []
    for (row, cells) in zip(rows, texts) {
      let others = cells.indices.filter {
        $0 != time && $0 != title && cells[$0].contains(where: \.isLetter)
          && WrittenTimes.whole(cells[$0]) == nil
      }
      let prompts = others.map { cells[$0] }
      // A row whose first cell and time are empty goes on with the row above.
      if cells.first?.isEmpty == true, cells[safe: time]?.isEmpty ?? true, !members.isEmpty {
        let more = cells.filter { !$0.isEmpty }.map { TitleText.trimmed($0) }
        members[members.count - 1].prompts += more
      } else if let member = member(
        line: document.blocks[row].line, title: cells[safe: title], time: cells[safe: time],
        column: header[time], prompts: prompts)
      {
        members.append(member)
      }
    }
    var run = Run(members: members, caption: passage.caption(of: table))
    run.hasGrades = header.contains(where: ColumnName.isGrade)
    return run
  }

  private func member(
    line: Int, title: String?, time: String?, column: String, prompts: [String]
  ) -> Member? {
    let name = TitleText.phase(title ?? "")
    guard !name.isEmpty else { return nil }
    return Member(
      line: line, title: name, time: time.flatMap { ColumnName.time($0, in: column) },
      prompts: prompts)
  }

  /// The column of lengths if there is one, else that of moments; half of its cells are times.
  private func timeColumn(_ named: [Int], _ header: [String], _ rows: [[String]]) -> Int? {
    let fitting = named.filter { column in
      let times = rows.count { ColumnName.time($0[safe: column] ?? "", in: header[column]) != nil }
      return times >= 2 && times * 2 >= rows.count
    }
    return fitting.first { ColumnName.isLength(header[$0]) } ?? fitting.first
  }

  private func cells(of row: Int, in document: Document) -> [String] {
    document.children(of: row).map { document.text(of: document.blocks[$0]) }
  }
}

extension Array {
  /// The element at a place; `nil` when there is none.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
