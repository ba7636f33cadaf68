import Documents

extension QuestionReader {
  /// Looks for lines that hold several questions in a list outside of a section.
  mutating func readLines(inList list: Int) {
    let blocks = document.blocks[list..<document.blocks[list].endOfSubtree]
    guard !blocks.contains(where: { phases.contains($0.line) }) else { return }
    for item in document.children(of: list) {
      if let first = document.children(of: item).first {
        _ = addQuestions(of: document.lines(of: document.blocks[first]).first)
      }
    }
  }

  /// Reads a list of a section: points of the current question, or questions.
  mutating func readList(_ list: Int) {
    for item in document.children(of: list) {
      let children = document.children(of: item)
      guard let first = children.first, case .paragraph = document.blocks[first].kind else {
        continue
      }
      let block = document.blocks[first]
      let nested = children.dropFirst().flatMap { Prompts.below($0..<$0 + 1, in: document) }
      if current != nil {
        takePoint(block, nested: nested)
      } else {
        addItem(item, block)
      }
    }
  }

  /// Takes a point of the current question.
  private mutating func takePoint(_ block: Block, nested: [String]) {
    let text = document.text(of: block)
    if let label {
      current?.take([text], as: label)
    } else if let parts = QuestionDetail.parts(
      text, boldLength: document.lines(of: block).first?.boldLength ?? 0)
    {
      if !parts.value.isEmpty { current?.take(parts.value, label: parts.label) }
      current?.take(nested, label: parts.label)
    } else {
      current?.takePoint(text)
    }
  }

  /// Adds an item of a list that is a question itself.
  private mutating func addItem(_ item: Int, _ block: Block) {
    guard !addQuestions(of: document.lines(of: block).first) else { return }
    let text = document.text(of: block)
    let bold = document.lines(of: block).first?.boldLength ?? 0
    let parts = bold > 0 ? QuestionDetail.parts(text, boldLength: bold) : nil
    let words = parts?.value ?? text
    guard
      let question = QuestionText.requested(words)
        ?? (listsOnlyQuestions && parts == nil ? QuestionText.plain(words) : nil)
    else { return }
    let around = category
    if let parts { category = parts.label }
    begin(question, at: block.line)
    category = around
    for list in document.children(of: item).dropFirst() {
      if case .list = document.blocks[list].kind { readList(list) }
    }
    finish()
  }

  /// Reads a table that has a column of questions.
  mutating func readTable(_ table: Int) {
    let rows = document.children(of: table).map { row in
      document.children(of: row).map { document.text(of: document.blocks[$0]) }
    }
    guard let head = rows.first,
      let column = head.firstIndex(where: { QuestionHeading.isColumn($0) })
    else { return }
    for (row, place) in zip(rows, document.children(of: table)).dropFirst() {
      guard row.indices.contains(column), let question = QuestionText.plain(row[column]) else {
        continue
      }
      begin(question, at: document.blocks[place].line)
      for (label, value) in zip(head, row) where QuestionDetail.kind(of: label) != nil {
        current?.take(value, label: label)
      }
      finish()
    }
  }
}
