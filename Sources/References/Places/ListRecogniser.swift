import Documents

/// Finds lists with timed items; lists of one section whose numbers go on are one list.
///
/// Rule: [list].
struct ListRecogniser: Recogniser {
  func runs(in passage: Passage) -> [Run] {
    var seen: Set<Int> = []
    let lists =
      passage.entries.compactMap { list(of: $0.block, in: passage) }
      + passage.fields.compactMap { list(around: $0, in: passage) }
    guard !lists.isEmpty else { return [] }
    var groups = Groups<Int>()
    let joined = joinedLists(in: passage)
    for list in lists {
      let first = joined.first[list] ?? list
      if seen.insert(first).inserted { groups.add(first, to: first) }
    }
    let runs = groups.all.compactMap { group in
      run(joined.parts[group.key] ?? [group.key], in: passage).map { (group.key, $0) }
    }
    return JoinedRuns.joined(runs, in: passage)
  }

  /// The list of the item that a line such as "Duration: 5 min" belongs to.
  private func list(around field: (block: Int, place: Int), in passage: Passage) -> Int? {
    let blocks = passage.document.blocks
    guard let item = blocks[field.block].parent, case .item = blocks[item].kind,
      let list = blocks[item].parent
    else { return nil }
    guard field.block == item + 1, field.place == 0 else { return list }
    let isAlone = item == list + 1 && blocks[item].endOfSubtree == blocks[list].endOfSubtree
    if !isAlone, ItemReader.named(below: item, in: passage) != nil { return list }
    guard let outer = blocks[list].parent, case .item = blocks[outer].kind else { return nil }
    return blocks[outer].parent
  }

  /// The list in whose item a block comes first.
  private func list(of block: Int, in passage: Passage) -> Int? {
    let blocks = passage.document.blocks
    guard let item = blocks[block].parent, block == item + 1,
      case .item = blocks[item].kind
    else { return nil }
    return blocks[item].parent
  }

  private struct Joined {
    /// For a list that continues another one, the first of them.
    var first: [Int: Int] = [:]
    /// For the first list, all of them.
    var parts: [Int: [Int]] = [:]
  }

  /// Numbered lists whose numbers go on, with neither a heading nor a timed line between them.
  private func joinedLists(in passage: Passage) -> Joined {
    var joined = Joined()
    // The last numbered list inside each block; -1 is the document.
    var open: [Int: (first: Int, last: Int, next: Int)] = [:]
    let document = passage.document
    let blocks = document.blocks
    for index in blocks.indices {
      let parent = blocks[index].parent ?? -1
      switch blocks[index].kind {
      case .heading: open[parent] = nil
      case .paragraph:
        guard open[parent] != nil, let timed = passage.timed[index],
          !BreakTitle.isBreak(timed.title)
        else { continue }
        open[parent] = nil
      case .list(start: .some(let start)):
        let next = start + document.children(of: index).count
        if let before = open[parent], before.next == start {
          joined.first[index] = before.first
          joined.parts[before.first, default: [before.first]].append(index)
          open[parent] = (before.first, index, next)
        } else {
          open[parent] = (index, index, next)
        }
      default: break
      }
    }
    return joined
  }

  private func run(_ lists: [Int], in passage: Passage) -> Run? {
    let strict = members(of: lists, isLoose: false, in: passage)
    let timed = strict.count { $0.time != nil }
    // Once a row stands, what goes on with it may write its time among other words.
    let isRow = timed >= 2 && timed < strict.count
    let members = isRow ? members(of: lists, isLoose: true, in: passage) : strict
    guard let first = lists.first, let last = lists.last, !members.isEmpty else { return nil }
    var run = Run(members: members, caption: passage.caption(of: first))
    run.take(passage.total(behind: last))
    run.isLoop = members.count { $0.prompts.contains(where: LoopNames.isStructure) } > 1
    run.itemLine = passage.document.blocks[first].parent.flatMap {
      passage.opening(of: $0 + 1).first?.line
    }
    return run
  }

  private func members(of lists: [Int], isLoose: Bool, in passage: Passage) -> [Member] {
    let document = passage.document
    var members: [Member] = []
    for (place, list) in lists.enumerated() {
      let items = document.children(of: list)
      let isNumbered = document.blocks[list].kind != .list(start: nil)
      members += items.compactMap {
        ItemReader.member($0, isNumbered: isNumbered, isLoose: isLoose, in: passage)
      }
      guard place + 1 < lists.count, let last = members.indices.last else { continue }
      let between = document.blocks[list].endOfSubtree..<lists[place + 1]
      members[last].prompts += Prompts.below(between, in: document)
    }
    return members
  }
}
