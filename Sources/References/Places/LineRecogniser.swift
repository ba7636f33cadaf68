import Documents

/// Finds timed lines of paragraphs in one section: bold lines, and plain ones.
///
/// Rule: [lines].
struct LineRecogniser: Recogniser {
  /// A title is no longer than this, in bytes.
  private static let longestTitle = 120

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
    return groups.all.flatMap { group -> [Run] in
      let parts = parts(of: group.members, in: passage)
      return parts.indices.map { index in
        let last = passage.entries[parts[index][parts[index].count - 1]].block
        // A part ends where the next one begins.
        let end =
          parts[safe: index + 1].map { passage.entries[$0[0]].block }
          ?? endOfSection(after: last, in: passage)
        return run(parts[index], upTo: end, bold: group.key.isBold, in: passage)
      }
    }
  }

  /// What lines have in common that belong together.
  private struct Place: Hashable {
    let section: Int?
    let parent: Int?
    let isBold: Bool
    let form: TimedLine.Place

    func isBeside(_ other: Place) -> Bool { section == other.section && parent == other.parent }
  }

  private func place(of entry: TimedEntry, in passage: Passage) -> Place? {
    let block = passage.document.blocks[entry.block]
    guard entry.timed.title.utf8.count <= LineRecogniser.longestTitle else { return nil }
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
      isBold: entry.line.boldLength > 0, form: entry.timed.place)
  }

  /// The lines parted where one has a caption of its own right above it.
  private func parts(of numbers: [Int], in passage: Passage) -> [[Int]] {
    var parts: [[Int]] = []
    for number in numbers {
      let entry = passage.entries[number]
      if parts.isEmpty || passage.hasCaption(above: entry.block, place: entry.place) {
        parts.append([number])
      } else {
        parts[parts.count - 1].append(number)
      }
    }
    return parts
  }

  private func run(_ numbers: [Int], upTo end: Int, bold: Bool, in passage: Passage) -> Run {
    let first = passage.entries[numbers[0]]
    let last = numbers[numbers.count - 1]
    var members = zip(numbers, numbers.dropFirst() + [last]).map { number, next in
      let entry = passage.entries[number]
      let end = next == number ? end : passage.entries[next].block
      return Member(
        line: entry.line.line, title: entry.timed.title, time: entry.timed.time,
        isLabelled: TitleLabel.isLabelled(entry.line.text),
        isTimeFirst: entry.timed.place == .before, isBare: entry.timed.place == .behind,
        prompts: Prompts.below(entry.block + 1..<max(end, entry.block + 1), in: passage.document))
    }
    if bold, numbers.count > 1 {
      members += rest(after: passage.entries[last].block, upTo: end, like: first, in: passage)
    }
    var run = Run(members: members, caption: passage.caption(of: first.block, place: first.place))
    run.areLines = true
    return run
  }

  /// The lines that follow and take the time that is left.
  private func rest(
    after block: Int, upTo end: Int, like first: TimedEntry, in passage: Passage
  ) -> [Member] {
    let document = passage.document
    let parent = document.blocks[first.block].parent
    return (block + 1..<max(block + 1, end)).compactMap { index in
      guard document.blocks[index].parent == parent,
        let line = passage.opening(of: index).first, line.boldLength > 0,
        let rest = RestLine.read(line)
      else { return nil }
      return Member(line: line.line, title: rest.title, time: rest.time)
    }
  }

  private func endOfSection(after block: Int, in passage: Passage) -> Int {
    let blocks = passage.document.blocks
    let section = passage.section(of: block).map { $0 + 1 } ?? 0
    let end = section < passage.headings.count ? passage.headings[section].index : blocks.count
    return min(end, blocks[block].parent.map { blocks[$0].endOfSubtree } ?? end)
  }
}
