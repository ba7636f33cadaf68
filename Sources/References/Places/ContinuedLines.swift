import Documents

/// The lines in bold that go on with a row of timed ones.
///
/// Their time stands among other words, is what is left, or is not there at all; where an item or a row
/// of a table goes on so, ``LooseForm`` reads it.
struct ContinuedLines {
  /// What lines have in common that belong together.
  private struct Place: Hashable {
    let section: Int?
    let parent: Int?
  }

  private var lines: [Place: [TimedEntry]] = [:]

  /// Collects the lines of a passage that may go on with a row.
  init(in passage: Passage) {
    let (document, blocks) = (passage.document, passage.document.blocks)
    let timed = Set(passage.entries.map(\.line.line))
    for index in blocks.indices where blocks[index].kind == .paragraph {
      for (place, line) in document.lines(of: blocks[index]).enumerated()
      where line.boldLength > 0 && !timed.contains(line.line) {
        guard let read = ContinuedLines.read(line) else { continue }
        let entry = TimedEntry(block: index, place: place, line: line, timed: read)
        lines[Place(section: passage.section(of: index), parent: blocks[index].parent), default: []]
          .append(entry)
      }
    }
  }

  /// A row with the lines that go on with it; the same row where it is none yet.
  ///
  /// - Parameters:
  ///   - row: timed lines in bold, in order.
  ///   - section: the section they stand in.
  ///   - parent: the block they stand in.
  ///   - end: the block at which the next row begins.
  ///   - isFirst: whether lines before the row may belong to it, since no caption stands above it.
  /// - Returns: the row, in the order of its lines.
  func continued(
    _ row: [TimedEntry], in section: Int?, _ parent: Int?, upTo end: Int, isFirst: Bool
  ) -> [TimedEntry] {
    guard row.count >= 2, let others = lines[Place(section: section, parent: parent)] else {
      return row
    }
    let kinds = Set(row.map { CommonLabel.kind(of: $0.line.text) })
    let blocks = Set(row.map(\.block))
    let first = isFirst ? 0 : ContinuedLines.place(in: others) { $0.line.line > row[0].line.line }
    let last = ContinuedLines.place(in: others) { $0.block >= end }
    let fitting = others[first..<max(first, last)].filter { entry in
      if entry.timed.place != .below { return true }
      // Lines of one paragraph are siblings.
      if blocks.count == 1, blocks.contains(entry.block) { return true }
      guard entry.isAllBold, let kind = CommonLabel.kind(of: entry.line.text) else { return false }
      return kinds == [kind]
    }
    return (row + fitting).sorted { $0.line.line < $1.line.line }
  }

  /// The place of the first of some entries, in order, from which on something holds.
  private static func place(in entries: [TimedEntry], where holds: (TimedEntry) -> Bool) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(entries[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// A line whose time is among other words or what is left; else one without a time.
  private static func read(_ line: TextLine) -> TimedLine? {
    if let timed = RestLine.read(line)
      ?? (TimeSigns.mayBe(in: line.text) ? LooseForm.read(line) : nil)
    {
      return timed
    }
    return TimedLine(title: TitleText.phase(line.text), time: .rest, place: .below)
  }
}

extension TimedEntry {
  /// Whether all of its line is in bold.
  fileprivate var isAllBold: Bool { line.boldLength >= line.text.utf8.count - 1 }
}
