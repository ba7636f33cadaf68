import Structures

/// Decides which headings stand beside one another.
///
/// Rule: [lone-heading].
struct HeadingPlaces {
  /// What headings have in common that belong together.
  struct Place: Hashable {
    let parent: Int?
    let level: Int
  }

  /// The place of each heading.
  private(set) var all: [Place] = []
  private let headings: [Passage.Heading]
  private let timed: [Int: TimedLine]

  init(of passage: Passage, timed: [Int: TimedLine]) {
    headings = passage.headings
    self.timed = timed
    var open: [Int] = []
    for (number, heading) in headings.enumerated() {
      while let last = open.last, headings[last].level >= heading.level { open.removeLast() }
      all.append(Place(parent: open.last, level: heading.level))
      open.append(number)
    }
    moveBreaks()
    moveLoners()
  }

  private func line(_ number: Int) -> TimedLine? { timed[headings[number].index] }

  /// A break stands beside what it interrupts, however deep its heading.
  private mutating func moveBreaks() {
    let timedPlaces = Set(headings.indices.filter { line($0) != nil }.map { all[$0] })
    for number in headings.indices.dropLast()
    where headings[number + 1].level < headings[number].level {
      guard let line = line(number), BreakTitle.isBreak(line.title),
        timedPlaces.contains(all[number + 1])
      else { continue }
      all[number] = all[number + 1]
    }
  }

  /// A timed heading without a timed one beside it stands beside the timed heading around it, or
  /// the one before or after it.
  private mutating func moveLoners() {
    let timedNumbers = headings.indices.filter { line($0)?.time.isTime == true }
    var counts: [Place: Int] = [:]
    for number in timedNumbers { counts[all[number], default: 0] += 1 }
    let sizes = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
    for (place, number) in timedNumbers.enumerated() where counts[all[number]] == 1 {
      let next = place + 1 < timedNumbers.count ? timedNumbers[place + 1] : nil
      if let parent = all[number].parent, line(parent)?.time.isTime == true {
        if isLabelled(number), isLabelled(parent) { all[number] = all[parent] }
      } else if let next, joins(number, next), !isBefore(number), !isTitle(number) {
        all[number] = all[next]
      } else if let frame = framed(
        number, at: place, of: timedNumbers, isAlone: sizes[all[number]] == 1)
      {
        all[number] = all[frame]
      }
    }
  }

  /// The timed heading beside which one stands that opens or closes a sitting in a section of its own:
  /// the next one or the last one of its level, in the section beside that one.
  private func framed(
    _ number: Int, at place: Int, of timedNumbers: [Int], isAlone: Bool
  ) -> Int? {
    let title = line(number)?.title ?? ""
    let other =
      Frame.opens(title)
      ? timedNumbers[safe: place + 1]
      : Frame.closes(title) ? timedNumbers[safe: place - 1] : nil
    guard let other, let parent = all[other].parent else { return nil }
    if all[number] == all[parent] { return line(parent) == nil ? other : nil }
    guard isAlone, all[other].level == all[number].level, let own = all[number].parent,
      own != parent,
      all[own] == all[parent]
    else { return nil }
    return other
  }

  private func isLabelled(_ number: Int) -> Bool {
    TitleLabel.isLabelled(headings[number].text)
  }

  /// Whether a heading is that of the whole document, which is no part of it.
  private func isTitle(_ number: Int) -> Bool {
    headings[number].level == 1 && headings.lazy.filter { $0.level == 1 }.prefix(2).count == 1
  }

  /// What is before an interview or a lesson, or after it, is no part of it.
  private func isBefore(_ number: Int) -> Bool {
    BesideTitle.isBeside(headings[number].text)
  }

  /// Whether a lone heading belongs to the deeper one that follows: under the next heading beside
  /// it, or under itself when it is too short to be the total.
  private func joins(_ number: Int, _ next: Int) -> Bool {
    guard let parent = all[next].parent else { return false }
    if parent != number {
      let level = headings[number].level
      return all[parent] == all[number] && line(parent) == nil
        && headings[number + 1..<parent].allSatisfy { $0.level > level }
    }
    guard let own = line(number)?.time.amount?.max, let first = line(next)?.time.amount?.max else {
      return false
    }
    return own < first
  }
}
