import Documents

/// Collects the times that belong to no structure, so that a reader can see why.
struct IgnoredTimes {
  private(set) var all: [IgnoredTime] = []
  /// The lines whose times are in a structure.
  private let taken: Set<Int>

  init(in passages: [Passage], besides structures: [FoundStructure]) {
    let claiming = structures.filter { $0.claimed != nil }.map(\.line)
    taken = Set(structures.flatMap { $0.phases.filter { $0.stated != nil }.map(\.line) } + claiming)
    for passage in passages {
      for index in passage.document.blocks.indices { add(index, in: passage.document) }
    }
    all.sort { $0.line < $1.line }
  }

  private mutating func add(_ index: Int, in document: Document) {
    let block = document.blocks[index]
    switch block.kind {
    case .heading, .paragraph, .cell: break
    default: return
    }
    for (place, line) in document.lines(of: block).enumerated() {
      guard let inside = TimedTitle.split(line.text)?.inside, !taken.contains(line.line) else {
        continue
      }
      if TimeNotation.time(inside) != nil {
        let isItem = place == 0 && isInNumberedList(index, in: document)
        ignore(line, isItem ? .alone : .notInNumberedList)
      } else if isReadingTime(inside) {
        ignore(line, .readingTime)
      }
    }
  }

  private mutating func ignore(_ line: TextLine, _ reason: IgnoredTime.Reason) {
    all.append(IgnoredTime(line: line.line, text: line.text, reason: reason))
  }

  private func isInNumberedList(_ index: Int, in document: Document) -> Bool {
    let blocks = document.blocks
    guard let item = blocks[index].parent, index == item + 1, case .item = blocks[item].kind,
      let list = blocks[item].parent, case .list(start: .some) = blocks[list].kind
    else { return false }
    return true
  }

  private func isReadingTime(_ inside: Substring) -> Bool {
    for ending in [" read", " reading", " reading time"] where inside.hasSuffix(ending) {
      if TimeNotation.time(inside.dropLast(ending.count)) != nil { return true }
    }
    return false
  }
}
