import Documents

/// A stretch of Markdown that is searched for structures: the document, or the text of a fence.
///
/// Rule: [rule-line].
struct Passage {
  let document: Document
  /// The title of a structure that has no heading.
  let title: String
  /// The headings, in order.
  let headings: [Heading]
  /// The lines of headings and paragraphs that name a title and a time, in order.
  let entries: [TimedEntry]
  /// Those of them that are breaks in paragraphs of the document.
  private let breaks: [TimedEntry]
  /// The first lines of blocks that name a time, by block.
  let timed: [Int: TimedLine]
  /// The lines that may hold a time which names no phase, in order, each with its block.
  let asides: [(block: Int, line: TextLine)]
  /// The blocks with a line such as "Duration: 5 min", with its place among their lines.
  let fields: [(block: Int, place: Int)]
  /// Whether there is a table.
  let holdsTables: Bool
  /// The heading under which the whole passage stands.
  let outer: Heading?

  /// A heading with the index of its block.
  struct Heading: Hashable {
    let index: Int
    let level: Int
    let line: TextLine
    let text: String
  }

  init(_ document: Document, title: String, under outer: Heading? = nil) {
    self.document = document
    self.title = title
    self.outer = outer
    var headings: [Heading] = []
    var entries: [TimedEntry] = []
    var asides: [(Int, TextLine)] = []
    var fields: [(Int, Int)] = []
    var hasTable = false
    // A document has many blocks and lines: most are only looked at in place.
    let (blocks, lines) = (document.blocks, document.lines)
    let unitless = UnitlessWindows(in: lines[...]).all
    for index in blocks.indices {
      switch blocks[index].kind {
      // Lines above a rule are text rather than a heading.
      case .heading where blocks[index].lines.count > 1: break
      case .heading(let level):
        let block = blocks[index]
        let first = document.lines(of: block).first ?? TextLine(line: block.line, text: "")
        headings.append(
          Heading(index: index, level: level, line: first, text: document.text(of: block)))
      case .paragraph: break
      case .table:
        hasTable = true
        continue
      default: continue
      }
      let own = blocks[index].lines
      for number in own where unitless[number] != nil || TimeSigns.mayBe(in: lines[number].text) {
        let (line, place) = (lines[number], number - own.lowerBound)
        let isNamed = FieldLine.namedTime(line.text) != nil
        if !isNamed, let timed = unitless[number] ?? LineForms.read(line) {
          entries.append(TimedEntry(block: index, place: place, line: line, timed: timed))
          if FieldLine.markedTime(line.text) != nil, !Passage.isInItem(blocks[index], of: blocks) {
            fields.append((index, place))
          }
          continue
        }
        asides.append((index, line))
        guard isNamed || FieldLine.time(line.text) != nil || FieldLine.whole(line) != nil
        else { continue }
        fields.append((index, place))
        if place > 0, !Passage.isInItem(blocks[index], of: blocks),
          let entry = Passage.entry(of: blocks[index], number: index, fieldAt: place, in: lines)
        {
          entries.append(entry)
        }
      }
    }
    holdsTables = hasTable
    self.fields = fields
    timed = Dictionary(
      entries.lazy.filter { $0.place == 0 }.map { ($0.block, $0.timed) },
      uniquingKeysWith: { first, _ in first })
    (self.headings, self.entries, self.asides) = (headings, entries, asides)
    breaks = entries.filter {
      blocks[$0.block].kind == .paragraph && blocks[$0.block].parent == nil
        && $0.timed.time.amount != nil && BreakTitle.isBreak($0.timed.title)
    }
  }

  private static func isInItem(_ block: Block, of blocks: [Block]) -> Bool {
    guard let parent = block.parent, case .item = blocks[parent].kind else { return false }
    return true
  }

  /// The title in bold right above a line of its paragraph that states a time.
  private static func entry(
    of block: Block, number: Int, fieldAt place: Int, in lines: [TextLine]
  ) -> TimedEntry? {
    let (title, field) = (lines[block.lines.lowerBound + place - 1], block.lines.lowerBound + place)
    guard case .paragraph = block.kind, title.boldLength >= title.text.utf8.count - 1,
      !TimeSigns.mayBe(in: title.text), let time = FieldLine.time(lines[field].text),
      !TaskLine.isAny(of: lines[block.lines])
    else { return nil }
    let timed = TimedLine(title: TitleText.phase(title.text), time: time, place: .below)
    return TimedEntry(block: number, place: place - 1, line: title, timed: timed)
  }

  /// The place among ``headings`` of the nearest one before a block; `nil` before the first.
  func section(of index: Int) -> Int? {
    var (low, high) = (0, headings.count)
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The place of the heading above a heading, given by its place, of an outer level.
  func outerHeading(of number: Int) -> Int? {
    headings[..<number].lastIndex { $0.level < headings[number].level }
  }

  /// The place of the block after the text below a heading, given by its place among headings.
  func endOfSection(_ number: Int) -> Int {
    number + 1 < headings.count ? headings[number + 1].index : document.blocks.count
  }

  /// The breaks behind a line that are paragraphs of the document.
  func breaks(after line: Int) -> ArraySlice<TimedEntry> {
    var (low, high) = (0, breaks.count)
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle].line.line <= line { low = middle + 1 } else { high = middle }
    }
    return breaks[low...]
  }

  /// How many lines of a range of blocks name a title and a time.
  func entryCount(in blocks: Range<Int>) -> Int {
    entryPlace(of: blocks.upperBound) - entryPlace(of: blocks.lowerBound)
  }

  /// The place among ``entries`` of the first one of a block or behind it.
  private func entryPlace(of block: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].block < block { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The nearest heading before a block, or the one above the whole passage.
  func heading(above index: Int) -> Heading? {
    section(of: index).map { headings[$0] } ?? outer
  }

  /// Whether a block is the first of some, or of the quotation that is.
  func isFirst(_ block: Int, of blocks: Range<Int>) -> Bool {
    document.blocks[blocks.lowerBound..<block].allSatisfy { $0.kind == .quote }
  }

  /// The lines that a block opens with, when it is text or holds text first.
  func opening(of index: Int) -> ArraySlice<TextLine> {
    let block = document.blocks[index]
    switch block.kind {
    case .paragraph, .heading: return document.lines(of: block)
    default: return []
    }
  }
}
