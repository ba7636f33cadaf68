import Documents

/// Turns blocks into lines of text and code.
struct LookupParts {
  private var parts: [LookupPart] = []
  private let document: Document
  private let start: Int
  /// How many items lie around each block.
  private var depths: [Int] = []
  /// What the next text begins with.
  private var mark: LookupLine.Mark?
  /// The number of the next item of each numbered list.
  private var numbers: [Int: Int] = [:]

  /// Reads blocks.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - range: the places of a block and of all inside it.
  /// - Returns: lines and code, in the order of the text.
  static func read(_ document: Document, _ range: Range<Int>) -> [LookupPart] {
    var reader = LookupParts(document, start: range.lowerBound)
    for index in range { reader.read(index) }
    return reader.parts
  }

  private init(_ document: Document, start: Int) {
    self.document = document
    self.start = start
  }

  private mutating func read(_ index: Int) {
    let block = document.blocks[index]
    let around = block.parent.flatMap { $0 < start ? nil : depths[$0 - start] } ?? 0
    depths.append(around)
    switch block.kind {
    case .list(let first): numbers[index] = first
    case .item(let task):
      depths[index - start] += 1
      mark = task.map { .box(isTicked: $0) } ?? number(in: block.parent) ?? .bullet
    case .paragraph, .heading, .cell: readText(block, depth: around)
    case .code(let info, _, _):
      let lines = document.lines(of: block).map(\.text)
      let language = info.split(separator: " ").first.map(String.init) ?? ""
      parts.append(.code(LookupCode(line: block.line, language: language, lines: lines)))
    case .quote, .table, .row, .thematicBreak, .html: return
    }
  }

  private mutating func number(in list: Int?) -> LookupLine.Mark? {
    guard let list, let number = numbers[list] else { return nil }
    numbers[list] = number + 1
    return .number(number)
  }

  /// Joins the lines of a paragraph; one that opens with a label begins a line of its own.
  private mutating func readText(_ block: Block, depth: Int) {
    var line: LookupLine?
    for text in document.lines(of: block) {
      if line != nil, text.label == nil {
        line?.text += " " + text.text
        continue
      }
      if let line { parts.append(.line(line)) }
      line = LookupLine(
        line: text.line, text: text.text, label: text.label, mark: mark, depth: depth)
      mark = nil
    }
    if let line { parts.append(.line(line)) }
  }
}

extension TextLine {
  /// The bold name before a colon that opens the line.
  fileprivate var label: String? {
    guard boldLength > 0 else { return nil }
    let bold = Substring(text.utf8.prefix(boldLength))
    let rest = Substring(text.utf8.dropFirst(boldLength))
    if bold.last == ":" { return String(bold.dropLast()) }
    return rest.first == ":" ? String(bold) : nil
  }
}
