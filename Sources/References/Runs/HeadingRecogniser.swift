import Documents

/// Finds timed headings of one level under the same heading.
struct HeadingRecogniser: Recogniser {
  func runs(in passage: Passage) -> [Run] {
    var groups = Groups<Place>()
    let timed = Dictionary(
      passage.entries.map { ($0.block, $0.timed) }, uniquingKeysWith: { first, _ in first })
    var open: [Int] = []
    for (number, heading) in passage.headings.enumerated() {
      while let last = open.last, passage.headings[last].level >= heading.level { open.removeLast() }
      groups.add(number, to: Place(parent: open.last, level: heading.level))
      open.append(number)
    }
    return groups.all.compactMap { run($0.members, under: $0.key.parent, timed, in: passage) }
  }

  private struct Place: Hashable {
    let parent: Int?
    let level: Int
  }

  private func run(
    _ numbers: [Int], under parent: Int?, _ timed: [Int: TimedLine], in passage: Passage
  ) -> Run? {
    let members = numbers.compactMap { member($0, timed, in: passage) }
    guard !members.isEmpty else { return nil }
    let caption = passage.caption(parent.map { passage.headings[$0] } ?? passage.outer)
    return Run(members: members, caption: caption)
  }

  private func member(_ number: Int, _ timed: [Int: TimedLine], in passage: Passage) -> Member? {
    let heading = passage.headings[number]
    let end =
      number + 1 < passage.headings.count
      ? passage.headings[number + 1].index : passage.document.blocks.count
    guard let line = timed[heading.index] ?? RestLine.read(heading.line) ?? below(heading, in: passage)
    else { return nil }
    return Member(
      line: heading.line.line, title: line.title, time: line.time,
      prompts: Prompts.below(heading.index + 1..<end, in: passage.document))
  }

  /// A heading whose time stands on the first lines below it.
  private func below(_ heading: Passage.Heading, in passage: Passage) -> TimedLine? {
    let next = heading.index + 1
    guard next < passage.document.blocks.count else { return nil }
    for line in passage.opening(of: next).prefix(4) {
      if let time = FieldLine.time(line.text) {
        return TimedLine(title: TitleText.phase(heading.text), time: time)
      }
    }
    return nil
  }
}
