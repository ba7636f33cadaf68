import Documents

/// Collects the times that belong to no structure, so that a reader can see why.
///
/// Rules: [in-text], [reading-time], [contents].
struct IgnoredTimes {
  private(set) var all: [IgnoredTime] = []

  init(in passages: [Passage], _ findings: [Recognisers.Findings]) {
    for (passage, found) in zip(passages, findings) {
      let taken = IgnoredTimes.lines(of: found.structures)
      for entry in passage.entries
      where entry.timed.place != .behind && !taken.contains(entry.line.line) {
        // The line of an item is that of its number, even when its first line is empty.
        guard !taken.contains(passage.document.blocks[entry.block].line) else { continue }
        ignore(entry.line, found.reasons[entry.line.line] ?? .alone)
      }
      for line in passage.asides where !taken.contains(line.line) {
        if line.opening == .anchor {
          ignore(line, .contents)
        } else if let reason = IgnoredTimes.reason(for: line) {
          ignore(line, reason)
        }
      }
      if passage.holdsTables { ignoreRows(of: passage.document, besides: taken, found.reasons) }
    }
    all.sort { $0.line < $1.line }
  }

  /// The lines that are phases of a structure, or are the total of one.
  private static func lines(of structures: [FoundStructure]) -> Set<Int> {
    let claiming = structures.filter { $0.claimed != nil }.map(\.line)
    return Set(structures.flatMap { $0.phases.map(\.line) } + claiming)
  }

  /// Why a line that names no phase is ignored; `nil` when it holds no time either.
  private static func reason(for line: TextLine) -> IgnoredTime.Reason? {
    for group in Brackets(in: line.text) {
      let inside = line.text[group.inside]
      if isReadingTime(inside) { return .readingTime }
      if case .amount? = WrittenTimes.time(inside) { return .inText }
    }
    return nil
  }

  private mutating func ignoreRows(
    of document: Document, besides taken: Set<Int>, _ reasons: [Int: IgnoredTime.Reason]
  ) {
    for (index, block) in document.blocks.enumerated() {
      guard case .row = block.kind, let reason = reasons[block.line], !taken.contains(block.line)
      else { continue }
      let cells = document.children(of: index).map { document.text(of: document.blocks[$0]) }
      ignore(TextLine(line: block.line, text: cells.joined(separator: " | ")), reason)
    }
  }

  private mutating func ignore(_ line: TextLine, _ reason: IgnoredTime.Reason) {
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
