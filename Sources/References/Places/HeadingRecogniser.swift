import Documents

/// Finds timed headings of one level under the same heading.
///
/// Rules: [headings], [below-headings].
struct HeadingRecogniser: Recogniser {
  func runs(in passage: Passage) -> [Run] {
    let timed = passage.timed
    let places = HeadingPlaces(of: passage, timed: timed).all
    var groups = Groups<HeadingPlaces.Place>()
    for number in passage.headings.indices { groups.add(number, to: places[number]) }
    let runs = groups.all.compactMap { group in
      run(group.members, under: group.key.parent, timed, in: passage).map {
        (level: group.key.level, parent: group.key.parent, run: $0)
      }
    }
    return JoinedRuns.joined(runs, in: passage)
  }

  private func run(
    _ numbers: [Int], under parent: Int?, _ timed: [Int: TimedLine], in passage: Passage
  ) -> Run? {
    let own = numbers.count { timed[passage.headings[$0].index] != nil }
    guard own > 0 || numbers.count > 1 else { return nil }
    var timedMembers = numbers.compactMap { number -> Member? in
      let heading = passage.headings[number]
      // Siblings write their times in the same way.
      let line =
        timed[heading.index] ?? RestLine.read(heading.line)
        ?? (own == 0 && !passage.fields.isEmpty ? below(number, in: passage) : nil)
      return line.map { member(number, $0, in: passage) }
    }
    if own == 0, timedMembers.isEmpty { timedMembers = opened(numbers, in: passage) }
    guard !timedMembers.isEmpty else { return nil }
    if own > 1 { timedMembers += loose(numbers, besides: timedMembers, in: passage) }
    if own == 0 { timedMembers += inSentences(numbers, besides: timedMembers, in: passage) }
    if timedMembers.count > 1 {
      timedMembers += breaks(numbers, between: timedMembers, in: passage)
    }
    let between = UntimedHeadings(numbers, among: timedMembers, in: passage).all.map { number in
      let title = TitleText.phase(passage.headings[number].text)
      return member(number, TimedLine(title: title, time: .rest, place: .below), in: passage)
    }
    let members = (timedMembers + between).sorted { $0.line < $1.line }
    let above =
      numbers.first == parent || areOfSections(numbers, in: passage)
      ? parent.flatMap { passage.outerHeading(of: $0) } : parent
    let caption = passage.caption(above.map { passage.headings[$0] } ?? passage.outer)
    var run = Run(members: members, caption: caption)
    // Of many headings two may well have a time each without being a sequence.
    run.areHeadings = true
    run.isScattered = members.count == 2 && numbers.count >= 6 && !members.allSatisfy(\.isLabelled)
    return run
  }

  /// Whether the first and the last of headings of one level stand in different sections.
  private func areOfSections(_ numbers: [Int], in passage: Passage) -> Bool {
    guard let first = numbers.first, let last = numbers.last,
      passage.headings[first].level == passage.headings[last].level
    else { return false }
    return passage.outerHeading(of: first) != passage.outerHeading(of: last)
  }

  /// The breaks that stand as lines between the headings of a row, by themselves in their section.
  private func breaks(
    _ numbers: [Int], between members: [Member], in passage: Passage
  ) -> [Member] {
    let lines = members.map(\.line)
    guard let first = lines.min(), let last = lines.max() else { return [] }
    let own = Set(numbers)
    return passage.breaks(after: first).prefix { $0.line.line < last }.compactMap { entry in
      guard let section = passage.section(of: entry.block), own.contains(section),
        passage.entryCount(in: passage.headings[section].index + 1..<passage.endOfSection(section))
          == 1
      else { return nil }
      return Member(line: entry.line.line, title: entry.timed.title, time: entry.timed.time)
    }
  }

  /// The headings that go on with a row, with their time among other words.
  private func loose(
    _ numbers: [Int], besides members: [Member], in passage: Passage
  ) -> [Member] {
    let lines = Set(members.map(\.line))
    return numbers.compactMap { number in
      let line = passage.headings[number].line
      guard !lines.contains(line.line) else { return nil }
      return LooseForm.read(line).map { member(number, $0, in: passage) }
    }
  }

  /// The headings below which a line opens with the time, in bold or within its first words, when half
  /// of them or more do: "**Spend 4 minutes** on the map", "**Name it** (5 min)".
  private func opened(_ numbers: [Int], in passage: Passage) -> [Member] {
    let members = numbers.compactMap { number -> Member? in
      let heading = passage.headings[number]
      let body = heading.index + 1..<passage.endOfSection(number)
      guard let first = body.first, case .paragraph = passage.document.blocks[first].kind,
        let line = passage.opening(of: first).first, TimeSigns.mayBe(in: line.text),
        let time = OpeningTime.read(line, timed: passage.timed[first]),
        passage.entryCount(in: body) <= 1
      else { return nil }
      let title = TitleText.phase(heading.text)
      var member = member(
        number, TimedLine(title: title, time: time, place: .below, timeLine: line.line), in: passage
      )
      member.prompts.insert(line.text, at: 0)
      return member
    }
    return members.count >= 2 && members.count * 2 >= numbers.count ? members : []
  }

  /// The headings whose time ends the sentence right below, beside others that state theirs alone.
  private func inSentences(
    _ numbers: [Int], besides members: [Member], in passage: Passage
  ) -> [Member] {
    let lines = Set(members.map(\.line))
    return numbers.compactMap { number in
      let heading = passage.headings[number]
      guard !lines.contains(heading.line.line), heading.index + 1 < passage.endOfSection(number),
        let line = passage.opening(of: heading.index + 1).last,
        line.text.utf8.last == UInt8(ascii: ")"),
        let time = ParenthesisForm().read(line)?.time, time.amount != nil
      else { return nil }
      let title = TitleText.phase(heading.text)
      return member(
        number, TimedLine(title: title, time: time, place: .below, timeLine: line.line), in: passage
      )
    }
  }

  private func member(_ number: Int, _ line: TimedLine, in passage: Passage) -> Member {
    let heading = passage.headings[number]
    let body = heading.index + 1..<passage.endOfSection(number)
    return Member(
      line: heading.line.line, title: line.title, time: line.time,
      isLabelled: TitleLabel.isLabelled(heading.text), isBare: line.place == .behind,
      isUnitless: line.isUnitless, moment: line.moment, length: line.length,
      text: heading.text, number: TitleLabel.number(of: heading.text),
      timeLine: line.timeLine,
      prompts: Prompts.below(body, in: passage.document))
  }

  /// A heading whose time stands on the first lines below it; one with an agenda of its own is a
  /// meeting rather than a phase.
  private func below(_ number: Int, in passage: Passage) -> TimedLine? {
    let heading = passage.headings[number]
    let body = heading.index + 1..<passage.endOfSection(number)
    for block in body.prefix(HeadingRecogniser.reach) {
      for line in passage.opening(of: block).prefix(4) {
        guard
          let time = passage.isFirst(block, of: body)
            ? FieldLine.time(line.text) ?? FieldLine.whole(line) ?? FieldLine.markedTime(line.text)
            : FieldLine.namedTime(line.text)
        else { continue }
        guard !holdsAgenda(body, in: passage), !isTask(body, in: passage) else { return nil }
        return TimedLine(
          title: TitleText.phase(heading.text), time: time, place: .below, timeLine: line.line)
      }
    }
    return nil
  }

  /// How many blocks below a heading may come before the line with its time.
  private static let reach = 5

  /// Whether the first lines state what only a task has.
  private func isTask(_ blocks: Range<Int>, in passage: Passage) -> Bool {
    blocks.prefix(HeadingRecogniser.reach).contains { TaskLine.isAny(of: passage.opening(of: $0)) }
  }

  private func holdsAgenda(_ blocks: Range<Int>, in passage: Passage) -> Bool {
    blocks.contains { index in
      passage.opening(of: index).contains { line in
        line.text.utf8.count <= 40
          && HeadingRecogniser.agendas.contains(where: line.text.hasPrefix)
      }
    }
  }

  private static let agendas = Vocabulary.list(.agendas)
}
