import Documents

/// Reads the question bank of a document.
///
/// Questions stand below headings that name them. A question is a heading or a bold line that asks,
/// with its points below, or an item of a list; a line may also hold several.
///
/// Rules: [question-fence], [question-list].
struct QuestionReader {
  private(set) var questions: [Question] = []

  let document: Document
  /// The lines of phases: what stands below those is no question bank.
  let phases: Set<Int>
  /// The level of the heading that opened the section; `nil` outside of one.
  var level: Int?
  var category: String?
  var listsOnlyQuestions = false
  /// Whether the nearest heading is one that names questions.
  private var isBelowName = false
  /// Whether the nearest heading names probes, which are no questions by themselves.
  private var isBelowProbes = false
  /// The level of the heading of a phase, or of questions that nobody is asked in an interview.
  private var refusedLevel: Int?
  /// Whether the document is the text of a fence.
  private let isFence: Bool
  /// The question whose points follow, and the level of its heading, if it is one.
  var current: Question?
  private var currentLevel: Int?
  /// What a heading below the question says of the points below it.
  var label: QuestionDetail.Kind?

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
    // What stands in a fence is more often an example than in the document itself.
    if other.isBelowName { (level, category) = (other.level, other.category) }
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
      case .list where isBelowProbes: break
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

  mutating func finish() {
    if let current { questions.append(current) }
    (current, currentLevel, label) = (nil, nil, nil)
  }

  mutating func begin(_ text: String, at line: Int, level: Int? = nil) {
    finish()
    guard !QuestionText.isBlank(text) else { return }
    current = Question(text: text, category: category, line: line)
    currentLevel = level
  }

  private mutating func readHeading(_ block: Block, _ level: Int) {
    let text = document.text(of: block)
    isBelowName = QuestionHeading.opens(text) && !phases.contains(block.line)
    isBelowProbes = QuestionHeading.namesProbes(text)
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
    } else if isBelowName {
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
      if let question = question(of: line) {
        begin(question, at: line.line)
      } else if let parts = QuestionDetail.parts(line.text, boldLength: line.boldLength) {
        current?.take(parts.value, label: parts.label)
      }
    }
  }

  /// What a line of a paragraph asks: one in bold or in quotation marks, or any in a fence.
  private func question(of line: TextLine) -> String? {
    if isFence { return QuestionText.requested(QuestionText.unquoted(line.text) ?? line.text) }
    let isBold = line.boldLength == line.text.utf8.count
    guard isBold || line.text.first == "\"" || line.text.first == "“" else { return nil }
    return QuestionText.asked(line.text)
  }

  /// Adds the questions of a line that holds several; `false` when it does not.
  mutating func addQuestions(of line: TextLine?) -> Bool {
    guard refusedLevel == nil, let line, let several = QuestionLine(line) else { return false }
    let around = category
    category = several.category ?? (level == nil ? nil : category)
    for question in several.questions { begin(question, at: line.line) }
    finish()
    category = around
    return true
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
}
