import Documents

/// Finds timed headings of one level under the same heading.
struct HeadingRecogniser: Recogniser {
  func runs(in passage: Passage) -> [Run] {
    var groups = Groups<Place>()
    let timed = Dictionary(
      passage.entries.map { ($0.block, $0.timed) }, uniquingKeysWith: { first, _ in first })
    let places = places(in: passage)
    for (number, heading) in passage.headings.enumerated() {
      var place = places[number]
      // A break stands beside what it interrupts, however deep its heading.
      if number + 1 < places.count, passage.headings[number + 1].level < heading.level,
        let line = timed[heading.index], BreakTitle.isBreak(line.title)
      {
        place = places[number + 1]
      }
      groups.add(number, to: place)
    }
    return groups.all.compactMap { run($0.members, under: $0.key.parent, timed, in: passage) }
  }

  /// What headings have in common that belong together.
  private struct Place: Hashable {
    let parent: Int?
    let level: Int
  }

  private func places(in passage: Passage) -> [Place] {
    var open: [Int] = []
    return passage.headings.enumerated().map { number, heading in
      while let last = open.last, passage.headings[last].level >= heading.level { open.removeLast() }
      defer { open.append(number) }
      return Place(parent: open.last, level: heading.level)
    }
  }

  private func run(
    _ numbers: [Int], under parent: Int?, _ timed: [Int: TimedLine], in passage: Passage
  ) -> Run? {
    let own = numbers.count { timed[passage.headings[$0].index] != nil }
    let members = numbers.compactMap { number -> Member? in
      let heading = passage.headings[number]
      // Siblings write their times in the same way.
      let line =
        timed[heading.index] ?? RestLine.read(heading.line)
        ?? (own == 0 ? below(number, in: passage) : nil)
      return line.map { member(number, $0, in: passage) }
    }
    guard !members.isEmpty else { return nil }
    let caption = passage.caption(parent.map { passage.headings[$0] } ?? passage.outer)
    return Run(members: members, caption: caption)
  }

  private func member(_ number: Int, _ line: TimedLine, in passage: Passage) -> Member {
    let heading = passage.headings[number]
    let body = heading.index + 1..<passage.endOfSection(number)
    return Member(
      line: heading.line.line, title: line.title, time: line.time,
      isLabelled: TitleLabel.isLabelled(heading.text),
      prompts: Prompts.below(body, in: passage.document))
  }

  /// A heading whose time stands on the first lines below it; one with an agenda of its own is a
  /// meeting rather than a phase.
  private func below(_ number: Int, in passage: Passage) -> TimedLine? {
    let heading = passage.headings[number]
    let next = heading.index + 1
    guard next < passage.endOfSection(number) else { return nil }
    for line in passage.opening(of: next).prefix(4) {
      guard let time = FieldLine.time(line.text) else { continue }
      guard !holdsAgenda(next..<passage.endOfSection(number), in: passage) else { return nil }
      return TimedLine(title: TitleText.phase(heading.text), time: time, place: .below)
    }
    return nil
  }

  private func holdsAgenda(_ blocks: Range<Int>, in passage: Passage) -> Bool {
    blocks.contains { index in
      passage.opening(of: index).contains { $0.text.utf8.count <= 40 && $0.text.hasPrefix("Agenda") }
    }
  }
}
