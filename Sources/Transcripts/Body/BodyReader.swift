import Sessions
import Structures
import Texts

/// Reads what follows a transcript's front matter, line by line.
struct BodyReader {
  /// The prompts of each phase.
  private(set) var prompts: [[String]]
  /// The notes as the sections hold them.
  private(set) var notes: [Note] = []
  /// What was said of the session afterwards.
  private(set) var reflection = Reflection()
  /// The events of the timeline.
  private(set) var events: [Event] = []
  /// The prompts of each phase that have an x in their box.
  private(set) var ticked: [Set<Int>]
  /// The line of each event.
  private(set) var eventLines: [Int] = []
  /// What could not be read.
  private(set) var problems: [TranscriptProblem] = []

  private let promptCounts: [Int?]
  /// Lines of the reflection that say again what the front matter says.
  private let copies: Set<String>
  private var walk: BodyWalk
  private var head: HeadLines
  private var sectionLines: [Int: Int] = [:]
  /// The kept lines of each place: those above the timeline, and those below it, where a fence that
  /// was not closed above finds no end.
  private var kept: [KeptLines.Place: [Part]] = [:]
  private var part = 0
  /// Blank lines between kept lines, which count only when another kept line follows.
  private var blanks = 0
  private var keptLast: KeptLines.Place?

  /// Prepares for a body.
  ///
  /// - Parameters:
  ///   - promptCounts: how many prompts each phase has; `nil` where nothing is said of it.
  ///   - hasQuestion: whether the session has a question.
  ///   - copies: the lines of the reflection that say again what the front matter says.
  init(promptCounts: [Int?], hasQuestion: Bool, copies: Set<String>) {
    (self.promptCounts, self.copies) = (promptCounts, copies)
    prompts = Array(repeating: [], count: promptCounts.count)
    ticked = Array(repeating: [], count: promptCounts.count)
    walk = BodyWalk(phaseCount: promptCounts.count)
    head = HeadLines(hasQuestion: hasQuestion)
  }

  /// The person's own lines, in the order of the file's places.
  var keptLines: [KeptLines] {
    let places =
      [.opening] + promptCounts.indices.map(KeptLines.Place.phase)
      + [.reflection, .elsewhere, .timeline]
    return places.compactMap { place in
      kept[place].map { KeptLines(place, $0.flatMap(\.closed)) }
    }
  }

  private struct Part {
    let number: Int
    var lines: [String] = []

    /// The lines with an end to a fence that was never closed: written elsewhere it might find one.
    var closed: [String] {
      let end = Fences(in: lines.map { $0[...] }).unclosed
      return end.map { lines + [$0] } ?? lines
    }
  }

  /// Reads the lines.
  ///
  /// - Parameters:
  ///   - lines: the lines behind the front matter, without their line ends.
  ///   - firstLine: the number of the first of them.
  ///   - isTorn: whether the last line was cut off while it was written.
  mutating func read(_ lines: [Substring], firstLine: Int, isTorn: Bool) {
    let isFenced = Fences(in: lines).isFenced
    for (index, line) in lines.enumerated() {
      // Above the timeline nothing is written line by line.
      if isTorn, index == lines.count - 1, walk.isPastTimeline, TimelineLine.mayBeCutOff(line) {
        problems.append(TranscriptProblem(line: firstLine + index, kind: .tornLine))
        keep(line)
      } else {
        read(line, number: firstLine + index, isFenced: isFenced[index])
      }
    }
    for (phase, count) in promptCounts.enumerated() where prompts[phase].count < count ?? 0 {
      problems.append(
        TranscriptProblem(
          line: sectionLines[phase] ?? firstLine, kind: .missingPrompts(phase: phase)))
    }
  }

  private mutating func read(_ line: Substring, number: Int, isFenced: Bool) {
    switch walk.take(line, isFenced: isFenced) {
    case .event(let event):
      events.append(event)
      eventLines.append(number)
      keptLast = nil
    case .fenced: keep(line)
    case .heading:
      keptLast = nil
      if case .phase(let phase) = walk.place { sectionLines[phase] = number }
      if walk.place == .timeline { part += 1 }
      if walk.place == .elsewhere { keep(line) }
    case .text where line.trimmed.isEmpty:
      blanks += 1
      head.endTable()
    case .text: readText(line, number: number)
    }
  }

  private mutating func readText(_ line: Substring, number: Int) {
    if line.after(TranscriptProblem.conflictSign) != nil {
      problems.append(TranscriptProblem(line: number, kind: .mergeConflict))
      return keep(line)
    }
    switch walk.place {
    case .opening where head.take(line): keptLast = nil
    case .phase(let phase) where readItem(line, of: phase): keptLast = nil
    case .reflection
    where ReflectionSection.read(line, into: &reflection) || copies.contains(String(line)):
      keptLast = nil
    case .timeline:
      if TimelineLine.isMeant(line), !line.hasSuffix(TimelineLine.tornSign) {
        problems.append(TranscriptProblem(line: number, kind: .unreadableEvent))
      }
      keep(line)
    default: keep(line)
    }
  }

  private mutating func readItem(_ line: Substring, of phase: Int) -> Bool {
    let number = prompts[phase].count
    if number < promptCounts[phase] ?? .max, let box = BoxLine(line) {
      prompts[phase].append(box.prompt)
      if box.isTicked { ticked[phase].insert(number) }
      return true
    }
    guard let note = NoteLine.note(line, phase: phase) else { return false }
    notes.append(note)
    return true
  }

  private mutating func keep(_ line: Substring) {
    var parts = kept.removeValue(forKey: walk.place) ?? []
    let gap = keptLast == walk.place ? blanks : min(blanks, 1)
    let isFirst = parts.isEmpty
    if parts.last?.number != part { parts.append(Part(number: part)) }
    parts[parts.count - 1].lines += Array(repeating: "", count: isFirst ? 0 : gap) + [String(line)]
    kept[walk.place] = parts
    keptLast = walk.place
    blanks = 0
  }
}
