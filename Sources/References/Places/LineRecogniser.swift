import Documents

/// Finds timed lines of paragraphs in one section: bold lines, and plain ones.
///
/// Rule: [lines].
struct LineRecogniser: Recogniser {
  /// A title is no longer than this, in bytes; one behind a time of the clock may be a sentence.
  private static let longestTitle = 120
  private static let longestOnClock = 480

  func runs(in passage: Passage) -> [Run] {
    var groups = Groups<Place>()
    var last: Place?
    for (number, entry) in passage.entries.enumerated() {
      guard var place = place(of: entry, in: passage) else { continue }
      // A break may be written in another way than what it interrupts.
      if let last, BreakTitle.isBreak(entry.timed.title), last.isBeside(place) { place = last }
      groups.add(number, to: place)
      last = place
    }
    let continued =
      groups.all.contains { $0.key.isBold && $0.members.count >= 2 }
      ? ContinuedLines(in: passage) : nil
    return groups.all.flatMap { group -> [Run] in
      let parts = parts(of: group.members, in: passage)
      return parts.indices.map { index in
        let row = parts[index].map { passage.entries[$0] }
        // A part ends where the next one begins.
        let end =
          parts[safe: index + 1].map { passage.entries[$0[0]].block }
          ?? endOfSection(after: row[row.count - 1].block, in: passage)
        guard group.key.isBold, let continued else { return run(row, upTo: end, in: passage) }
        let isFirst =
          index == 0 && !passage.hasCaption(above: row[0].block, place: row[0].place)
        let whole = continued.continued(
          row, in: group.key.section, group.key.parent, upTo: end, isFirst: isFirst)
        return run(whole, upTo: end, in: passage)
      }
    }
  }

  /// What lines have in common that belong together.
  private struct Place: Hashable {
    let section: Int?
    let parent: Int?
    let isBold: Bool
    let form: TimedLine.Place
    /// Whether a bullet makes a point of it, as in the cells of a drawn box.
    let isPoint: Bool

    func isBeside(_ other: Place) -> Bool { section == other.section && parent == other.parent }
  }

  private func place(of entry: TimedEntry, in passage: Passage) -> Place? {
    let block = passage.document.blocks[entry.block]
    let isTimed = entry.timed.place == .before && entry.timed.time.isOnClock
    let longest = isTimed ? LineRecogniser.longestOnClock : LineRecogniser.longestTitle
    guard entry.timed.title.utf8.count <= longest else { return nil }
    if case .heading = block.kind, block.lines.count == 1 { return nil }
    var parent = block.parent
    // A line in bold below an item without a blank line between them is no part of the item.
    if entry.place > 0, entry.line.boldLength > 0 {
      while let item = parent, case .item = passage.document.blocks[item].kind {
        parent = passage.document.blocks[item].parent.flatMap { passage.document.blocks[$0].parent }
      }
    }
    if entry.place == 0, let parent = block.parent, entry.block == parent + 1,
      case .item = passage.document.blocks[parent].kind
    {
      return nil
    }
    return Place(
      section: passage.section(of: entry.block), parent: parent,
      isBold: entry.line.boldLength > 0, form: entry.timed.place, isPoint: isPoint(entry.line))
  }

  private func isPoint(_ line: TextLine) -> Bool {
    let first = line.text.unicodeScalars.first {
      !Decoration.isDrawn($0) && !Decoration.isBlank($0)
    }
    return first.map("•◦‣".unicodeScalars.contains) ?? false
  }

  /// The lines parted where one has a caption of its own right above it, or a paragraph begins the
  /// clock anew.
  private func parts(of numbers: [Int], in passage: Passage) -> [[Int]] {
    var parts: [[Int]] = []
    for number in numbers {
      let entry = passage.entries[number]
      let first = parts.last.map { passage.entries[$0[0]] }
      if first == nil || passage.hasCaption(above: entry.block, place: entry.place)
        || first?.block != entry.block && first?.timed.time.isAgain(entry.timed.time) == true
      {
        parts.append([number])
      } else {
        parts[parts.count - 1].append(number)
      }
    }
    return parts
  }

  private func run(_ entries: [TimedEntry], upTo end: Int, in passage: Passage) -> Run {
    let members = entries.indices.map { place in
      let entry = entries[place]
      let end = entries[safe: place + 1]?.block ?? end
      return Member(
        line: entry.line.line, title: entry.timed.title, time: entry.timed.time,
        isLabelled: TitleLabel.isLabelled(entry.line.text),
        isTimeFirst: entry.timed.place == .before, isBare: entry.timed.place == .behind,
        isUnitless: entry.timed.isUnitless,
        moment: entry.timed.moment,
        length: entry.timed.length,
        bold: entry.line.boldText, text: entry.line.text,
        number: TitleLabel.number(of: entry.line.text),
        prompts: Prompts.below(entry.block + 1..<max(end, entry.block + 1), in: passage.document))
    }
    let first = entries[0]
    var run = Run(members: members, caption: passage.caption(of: first.block, place: first.place))
    run.areLines = true
    return run
  }

  private func endOfSection(after block: Int, in passage: Passage) -> Int {
    let blocks = passage.document.blocks
    let section = passage.section(of: block).map { $0 + 1 } ?? 0
    let end = section < passage.headings.count ? passage.headings[section].index : blocks.count
    return min(end, blocks[block].parent.map { blocks[$0].endOfSubtree } ?? end)
  }
}
