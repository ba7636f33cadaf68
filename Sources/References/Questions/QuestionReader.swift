import Documents

/// Reads the question bank of a document.
///
/// Questions stand below headings that name them. A question is a heading or a bold line that asks,
/// with its points below, or an item of a list; a line may also hold several.
struct QuestionReader {
  private(set) var questions: [Question] = []

  private let document: Document
  /// The lines of phases: what stands below those is no question bank.
  private let phases: Set<Int>
  /// The level of the heading that opened the section; `nil` outside of one.
  private var level: Int?
  private var category: String?
  private var listsOnlyQuestions = false
  /// The level of the heading of a phase, or of questions that nobody is asked in an interview.
  private var refusedLevel: Int?
  /// Whether the document is the text of a fence.
  private let isFence: Bool
  /// The question whose points follow, and the level of its heading, if it is one.
  private var current: Question?
  private var currentLevel: Int?
  /// What a heading below the question says of the points below it.
  private var label: QuestionDetail.Kind?

  init(_ document: Document, phases: Set<Int>) {
    self.document = document
    self.phases = phases
    isFence = false
    read()
  }

  /// Reads the text of a fence, in the section of another reader.
  private init(fence: Document, in other: QuestionReader) {
    document = fence
    phases = other.phases
    (level, category) = (other.level, other.category)
    listsOnlyQuestions = other.listsOnlyQuestions
    isFence = true
    read()
  }

  private mutating func read() {
    var index = 0
    while index < document.blocks.count {
      let block = document.blocks[index]
      switch block.kind {
      case .heading(let level): readHeading(block, level)
      case .paragraph: readParagraph(block)
      case .list where level != nil: readList(index)
      case .list: readLines(inList: index)
      case .table where level != nil: readTable(index)
      case .code where Passages.isText(block): readFence(block)
      default: break
      }
      index = max(index + 1, block.endOfSubtree)
    }
    finish()
  }

  private mutating func finish() {
    if let current { questions.append(current) }
    (current, currentLevel, label) = (nil, nil, nil)
  }

  private mutating func begin(_ text: String, at line: Int, level: Int? = nil) {
    finish()
    current = Question(text: text, category: category, line: line)
    currentLevel = level
  }

  private mutating func readHeading(_ block: Block, _ level: Int) {
    let text = document.text(of: block)
    if let around = currentLevel, level > around {
      label = QuestionDetail.kind(of: text)
      return
    }
    finish()
    if let section = self.level, level <= section { self.level = nil }
    if let refused = refusedLevel, level <= refused { refusedLevel = nil }
    if phases.contains(block.line) || QuestionHeading.refuses(text) {
      refusedLevel = refusedLevel ?? level
    }
    if self.level != nil, let question = QuestionText.requested(text) {
      begin(question, at: block.line, level: level)
    } else if QuestionHeading.opens(text), !phases.contains(block.line) {
      self.level = self.level ?? level
      category = QuestionHeading.category(text)
      listsOnlyQuestions = QuestionHeading.listsOnlyQuestions(text)
    } else if self.level != nil {
      category = QuestionHeading.category(text)
    }
  }

  private mutating func readParagraph(_ block: Block) {
    for line in document.lines(of: block) {
      if addQuestions(of: line) || level == nil { continue }
      let isBold = line.boldLength == line.text.utf8.count
      if isBold || isFence || line.text.first == "\"" || line.text.first == "“",
        let question = QuestionText.asked(line.text)
      {
        begin(question, at: line.line)
      } else if let parts = QuestionDetail.parts(line.text, boldLength: line.boldLength) {
        current?.take(parts.value, label: parts.label)
      }
    }
  }

  /// Adds the questions of a line that holds several; `false` when it does not.
  private mutating func addQuestions(of line: TextLine?) -> Bool {
    guard refusedLevel == nil, let line, let several = QuestionLine(line) else { return false }
    let around = category
    category = several.category ?? (level == nil ? nil : category)
    for question in several.questions { begin(question, at: line.line) }
    finish()
    category = around
    return true
  }

  /// Looks for lines that hold several questions in a list outside of a section.
  private mutating func readLines(inList list: Int) {
    let blocks = document.blocks[list..<document.blocks[list].endOfSubtree]
    guard !blocks.contains(where: { phases.contains($0.line) }) else { return }
    for item in document.children(of: list) {
      if let first = document.children(of: item).first {
        _ = addQuestions(of: document.lines(of: document.blocks[first]).first)
      }
    }
  }

  /// Reads a fence like the document, unless it holds phases or belongs to a question.
  private mutating func readFence(_ block: Block) {
    let lines = document.lines(of: block)
    guard !isFence, current == nil, refusedLevel == nil, let first = lines.first,
      !lines.contains(where: { phases.contains($0.line) })
    else { return }
    let text = lines.map(\.text).joined(separator: "\n")
    let fence = Document(markdown: text, firstLine: first.line)
    questions += QuestionReader(fence: fence, in: self).questions
  }

  private mutating func readList(_ list: Int) {
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
  private mutating func readTable(_ table: Int) {
    let rows = document.children(of: table).map { row in
      document.children(of: row).map { document.text(of: document.blocks[$0]) }
    }
    guard let head = rows.first,
      let column = head.firstIndex(where: { Words.of($0) == ["question"] })
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
