import Structures
import Documents
import Texts

/// Reads the entries of a document: each section's text, tables and checklists.
struct LookupReader {
  private struct Heading {
    let level: Int
    let text: String
  }

  /// The entries, in the order of their lines.
  private(set) var entries: [LookupEntry] = []
  /// The first heading; `nil` when there is none.
  private(set) var firstHeading: String?

  private let document: Document
  /// Whether the only heading of the first level is the title of the document.
  private let hasTitle: Bool
  private var headings: [Heading] = []
  /// The line of the heading above; `nil` before the first.
  private var headingLine: Int?
  private var section: [LookupEntry] = []
  private var parts: [LookupPart] = []
  /// The paragraphs above that name what follows.
  private var captions: [String] = []

  init(_ document: Document) {
    self.document = document
    hasTitle = document.blocks.count { $0.kind == .heading(level: 1) } == 1
    var next = 0
    while next < document.blocks.count {
      read(next)
      next = after(next)
    }
    endSection()
  }

  /// The place of the next block that is read for itself.
  private func after(_ index: Int) -> Int {
    switch document.blocks[index].kind {
    case .quote: index + 1
    default: document.blocks[index].endOfSubtree
    }
  }

  private mutating func read(_ index: Int) {
    let block = document.blocks[index]
    switch block.kind {
    case .heading(let level): open(block, level: level)
    case .table: add(LookupTable(document, at: index), line: block.line)
    case .list: readList(index)
    case .paragraph, .code:
      readCaption(document.lines(of: block).last?.caption)
      parts += LookupParts.read(document, index..<index + 1)
    case .thematicBreak:
      // What follows a rule is often about the whole document.
      endSection()
      headingLine = nil
    case .item, .quote, .row, .cell, .html: return
    }
  }

  private mutating func open(_ block: Block, level: Int) {
    endSection()
    let text = document.text(of: block)
    headings.removeAll { $0.level >= level }
    headings.append(Heading(level: level, text: text))
    headingLine = block.line
    if firstHeading == nil, !text.isEmpty { firstHeading = text }
  }

  private mutating func add(_ table: LookupTable, line: Int) {
    guard !table.rows.isEmpty else { return }
    section.append(entry(.table, line: line, .table(table)))
  }

  private mutating func readList(_ index: Int) {
    let range = index..<document.blocks[index].endOfSubtree
    let blocks = document.blocks[range]
    // A table of contents says nothing that its sections do not.
    let isContents = blocks.allSatisfy { block in
      document.lines(of: block).allSatisfy { $0.opening == .anchor }
    }
    guard !isContents else { return }
    let points = LookupParts.read(document, range)
    guard blocks.contains(where: \.isTask), let first = points.first else {
      parts += points
      return
    }
    section.append(entry(.checklist, line: first.line, .parts(points)))
  }

  /// A caption holds for what follows it; one with the word "checklist" for the rest of the section.
  private mutating func readCaption(_ caption: String?) {
    func isChecklist(_ text: String) -> Bool {
      FoldedText.words(text).contains(where: LookupEntry.checklistWords.contains)
    }
    captions = caption.map(isChecklist) == true ? [] : captions.filter(isChecklist)
    if let caption { captions.append(caption) }
  }

  private mutating func endSection() {
    if let first = parts.first {
      let isCode = parts.allSatisfy { if case .code = $0 { true } else { false } }
      let line = headingLine ?? first.line
      section.append(entry(isCode ? .code : .concept, line: line, .parts(parts)))
    }
    entries += section.sorted { $0.line < $1.line }
    section = []
    parts = []
    captions = []
  }

  private func entry(
    _ kind: LookupEntry.Kind, line: Int, _ content: LookupEntry.Content
  ) -> LookupEntry {
    let below = headings.filter { !hasTitle || $0.level > 1 }
    let texts = (below.isEmpty ? headings : below).map(\.text)
    return LookupEntry(
      kind: kind, headings: texts, captions: kind == .checklist ? captions : [], line: line,
      content: content)
  }
}

extension Block {
  fileprivate var isTask: Bool {
    if case .item(task: .some) = kind { true } else { false }
  }
}

extension TextLine {
  /// The text without its colon, when it is in bold throughout or ends in a colon.
  fileprivate var caption: String? {
    if text.utf8.last == UInt8(ascii: ":") { return String(text.dropLast()) }
    return boldLength > 0 && boldLength == text.utf8.count ? text : nil
  }
}

extension LookupTable {
  /// The table that a block holds.
  fileprivate init(_ document: Document, at index: Int) {
    let rows = document.children(of: index).map { row in
      Row(
        line: document.blocks[row].line,
        cells: document.children(of: row).map { document.text(of: document.blocks[$0]) })
    }
    self.init(columns: rows.first?.cells ?? [], rows: Array(rows.dropFirst()))
  }
}
