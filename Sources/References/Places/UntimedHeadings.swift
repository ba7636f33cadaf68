/// The headings without a time that are phases all the same, beside the timed ones of a row: numbered
/// as all of them are; between them also those that are marked as done only at times, and any where the
/// first opens, the last closes and most have a time; and a closing behind a row that opens.
struct UntimedHeadings {
  private let numbers: [Int]
  /// The timed ones, in order.
  private let members: [Member]
  private let passage: Passage

  /// Looks among headings that stand beside one another, by their places.
  init(_ numbers: [Int], among members: [Member], in passage: Passage) {
    self.numbers = numbers
    self.members = members.sorted { $0.line < $1.line }
    self.passage = passage
  }

  /// Their places among the headings.
  var all: [Int] {
    guard let first = members.first, let last = members.last else { return [] }
    let lines = Set(members.map(\.line))
    let inside = first.line...last.line
    let areLabelled = members.allSatisfy {
      BreakTitle.isBreak($0.title) || CommonLabel.kind(of: $0.text) != nil
    }
    let row = areLabelled ? labelledRow : inside
    let isFramed =
      Frame.isAround(members.map(\.title))
      && members.count * 2 > numbers.count(where: { inside.contains(line(of: $0)) })
    return numbers.filter { number in
      let (line, text) = (line(of: number), passage.headings[number].text)
      guard !lines.contains(line) else { return false }
      return number == closing
        || row.contains(line) && areLabelled && CommonLabel.kind(of: text) != nil
        || inside.contains(line) && (isFramed || Condition.ends(text))
    }
  }

  private func line(of number: Int) -> Int { passage.headings[number].line.line }

  /// The heading right behind the row that closes what the first one opens.
  private var closing: Int? {
    guard let first = members.first, let last = members.last, Frame.opens(first.title),
      !Frame.closes(last.title), let next = numbers.first(where: { line(of: $0) > last.line }),
      Frame.closes(TitleText.phase(passage.headings[next].text))
    else { return nil }
    return next
  }

  /// The lines from the first to the last of labelled headings, next to one another, among which half
  /// or more have a time.
  private var labelledRow: ClosedRange<Int> {
    let (first, last) = (members[0].line, members[members.count - 1].line)
    guard members.count >= 2 else { return first...last }
    let before = numbers.filter { line(of: $0) < first }.reversed().prefix(while: isOfRow)
    let behind = numbers.filter { line(of: $0) > last }.prefix(while: isOfRow)
    let others = numbers.count { line(of: $0) > first && line(of: $0) < last } - (members.count - 2)
    guard members.count >= before.count + behind.count + others else { return first...last }
    return (before.last.map(line) ?? first)...(behind.last.map(line) ?? last)
  }

  private func isOfRow(_ number: Int) -> Bool {
    let text = passage.headings[number].text
    return CommonLabel.kind(of: text) != nil && !BesideTitle.isBeside(text)
  }
}
