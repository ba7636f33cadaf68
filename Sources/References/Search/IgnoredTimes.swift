import Documents

/// Collects the times that belong to no structure, so that a reader can see why: every line that holds a
/// time and is neither a phase, nor a total, nor a prompt of a timed phase.
///
/// Rules: [in-text], [reading-time], [contents], [unread].
struct IgnoredTimes {
  private(set) var all: [IgnoredTime] = []
  /// The prompts of all phases.
  private let prompts: Set<String>
  /// The lines of what comes last on a clock: its start is read, though nothing says how long it lasts.
  private let lastStarts: Set<Int>

  init(in passages: [Passage], _ findings: [Recognisers.Findings]) {
    let structures = findings.flatMap(\.structures)
    prompts = Set(structures.flatMap { $0.structure.phases.flatMap(\.prompts) })
    lastStarts = Set(structures.filter { $0.readAs == .clock }.compactMap(\.phases.last?.line))
    for (passage, found) in zip(passages, findings) {
      let taken = IgnoredTimes.lines(of: found.structures)
      let untimed = IgnoredTimes.untimedLines(of: found.structures)
      for entry in passage.entries {
        // What names a title and a time may still be a prompt.
        let isTitle = entry.timed.place != .behind && !prompts.contains(entry.line.text)
        consider(
          entry.line, of: entry.block, in: passage, besides: taken,
          found.reasons[entry.line.line] ?? (isTitle ? .alone : nil))
        note(entry.line, among: untimed)
      }
      for (block, line) in passage.asides {
        note(line, among: untimed)
        let reason = line.opening == .anchor ? IgnoredTime.Reason.contents : nil
        consider(line, of: block, in: passage, besides: taken, reason)
      }
      if passage.holdsTables {
        considerRows(of: passage, besides: taken, found.reasons)
        noteCells(of: passage.document, among: untimed)
      }
      considerMarkup(of: passage.document)
    }
    all.sort { $0.line < $1.line }
  }

  /// The lines of phases without a time; the last start is one that was read.
  private static func untimedLines(of structures: [FoundStructure]) -> Set<Int> {
    let phases = structures.filter { $0.basis != .starts }.flatMap(\.phases)
    let timed = Set(phases.lazy.filter { $0.stated != nil }.map(\.line))
    return Set(phases.lazy.filter { $0.stated == nil }.map(\.line)).subtracting(timed)
  }

  /// Adds the line of a phase without a time if it holds one all the same.
  private mutating func note(_ line: TextLine, among untimed: Set<Int>) {
    guard untimed.contains(line.line), TimeScan.holdsTime(line.text),
      !(lastStarts.contains(line.line) && LineForms.read(line)?.time.isMoment == true)
    else { return }
    ignore(line, .otherwise)
  }

  /// The lines that belong to structures.
  private static func lines(of structures: [FoundStructure]) -> Set<Int> {
    let claiming = structures.filter { $0.claimed != nil }.map(\.line)
    let phases = structures.flatMap { $0.phases.flatMap { [$0.line, $0.timeLine ?? $0.line] } }
    return Set(phases + claiming + structures.flatMap(\.totalLines))
  }

  /// Adds a line of a paragraph or heading, unless it belongs to a structure or holds no time.
  private mutating func consider(
    _ line: TextLine, of block: Int, in passage: Passage, besides taken: Set<Int>,
    _ known: IgnoredTime.Reason?
  ) {
    let blocks = passage.document.blocks
    // The line of an item is that of its number, even when its first line is empty.
    let item = blocks[block].parent.flatMap { $0 + 1 == block ? blocks[$0].line : nil }
    let isFirst = line.line == blocks[block].line
    func isPrompt() -> Bool {
      prompts.contains(line.text) || prompts.contains(passage.document.text(of: blocks[block]))
    }
    guard !taken.contains(line.line), !(isFirst && item.map(taken.contains) == true),
      let reason = known ?? IgnoredTimes.reason(for: line.text), known != nil || !isPrompt()
    else { return }
    ignore(line, reason)
  }

  /// Why a line that names no phase is ignored; `nil` when it holds no time either.
  private static func reason(for text: String) -> IgnoredTime.Reason? {
    for group in Brackets(in: text) where isReadingTime(text[group.inside]) { return .readingTime }
    return TimeScan.holdsTime(text) ? .inText : nil
  }

  private mutating func considerRows(
    of passage: Passage, besides taken: Set<Int>, _ reasons: [Int: IgnoredTime.Reason]
  ) {
    let document = passage.document
    for (index, block) in document.blocks.enumerated() {
      guard case .row = block.kind, !taken.contains(block.line) else { continue }
      let cells = document.children(of: index).map { document.text(of: document.blocks[$0]) }
      guard cells.contains(where: TimeSigns.mayBe) else { continue }
      let others = cells.filter { !prompts.contains($0) }
      guard let reason = reasons[block.line] ?? others.lazy.compactMap(IgnoredTimes.reason).first
      else { continue }
      ignore(TextLine(line: block.line, text: cells.joined(separator: " | ")), reason)
    }
  }

  /// Adds the cells of phases without a time that hold numbers in a column of times.
  private mutating func noteCells(of document: Document, among untimed: Set<Int>) {
    for (index, block) in document.blocks.enumerated() where untimed.contains(block.line) {
      guard case .row = block.kind, let table = block.parent else { continue }
      func cells(_ row: Int) -> [String] {
        document.children(of: row).map { document.text(of: document.blocks[$0]) }
      }
      let header = document.children(of: table).first.map(cells) ?? []
      let hasLengths = header.contains(where: ColumnName.isLength)
      for (name, cell) in zip(header, cells(index))
      where (hasLengths ? ColumnName.isLength(name) : ColumnName.isTime(name))
        && cell.utf8.contains(where: \.isDigit)
        && !(lastStarts.contains(block.line) && WrittenTimes.time(cell)?.isMoment == true)
      {
        ignore(TextLine(line: block.line, text: cell), .cell)
      }
    }
  }

  /// Adds the lines of HTML that hold times; no structure is read there.
  private mutating func considerMarkup(of document: Document) {
    for block in document.blocks where block.kind == .html {
      for line in document.lines(of: block) where TimeSigns.mayBe(in: line.text) {
        let text = TimeScan.withoutTags(line.text)
        if TimeScan.holdsTime(text) {
          ignore(TextLine(line: line.line, text: Decoration.trimmed(text)), .markup)
        }
      }
    }
  }

  private mutating func ignore(_ line: TextLine, _ reason: IgnoredTime.Reason) {
    // What a loop says is read, as a loop.
    guard reason != .round else { return }
    all.append(IgnoredTime(line: line.line, text: line.text, reason: reason))
  }

  private static let readingEndings = Vocabulary.list(.readingEndings).map { " " + $0 }

  private static func isReadingTime(_ inside: Substring) -> Bool {
    for ending in readingEndings where inside.hasSuffix(ending) {
      if TimeNotation.time(inside.dropLast(ending.count)) != nil { return true }
    }
    return false
  }
}
