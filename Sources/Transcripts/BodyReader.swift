import Sessions
import Structures

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
  /// The line of each event.
  private(set) var eventLines: [Int] = []
  /// What could not be read.
  private(set) var problems: [TranscriptProblem] = []

  private let promptCounts: [Int?]
  private var place = KeptLines.Place.opening
  private var fences = Fences()
  private var sectionLines: [Int: Int] = [:]
  private var kept: [KeptLines.Place: [String]] = [:]
  /// Blank lines between kept lines, which count only when another kept line follows.
  private var blanks = 0
  private var keptLast: KeptLines.Place?

  /// Prepares for a body.
  ///
  /// - Parameter promptCounts: how many prompts each phase has; `nil` where nothing is said of it.
  init(promptCounts: [Int?]) {
    self.promptCounts = promptCounts
    prompts = Array(repeating: [], count: promptCounts.count)
  }

  /// The person's own lines, in the order of the file's places.
  var keptLines: [KeptLines] {
    let places =
      [.opening] + promptCounts.indices.map(KeptLines.Place.phase)
      + [.reflection, .elsewhere, .timeline]
    return places.compactMap { place in kept[place].map { KeptLines(place, $0) } }
  }

  /// Reads the lines.
  ///
  /// - Parameters:
  ///   - lines: the lines behind the front matter, without their line ends.
  ///   - firstLine: the number of the first of them.
  ///   - isTorn: whether the last line was cut off while it was written.
  mutating func read(_ lines: [Substring], firstLine: Int, isTorn: Bool) {
    for (index, line) in lines.enumerated() {
      // Above the timeline nothing is written line by line.
      if isTorn, index == lines.count - 1, place == .timeline {
        problems.append(TranscriptProblem(line: firstLine + index, kind: .tornLine))
        keep(line)
      } else {
        read(line, number: firstLine + index)
      }
    }
    closeFence()
    for (phase, count) in promptCounts.enumerated() where prompts[phase].count < count ?? 0 {
      problems.append(
        TranscriptProblem(
          line: sectionLines[phase] ?? firstLine, kind: .missingPrompts(phase: phase)))
    }
  }

  private mutating func read(_ line: Substring, number: Int) {
    if isFence(line) { return keep(line) }
    if line.after(TranscriptReader.conflictSign) != nil {
      problems.append(TranscriptProblem(line: number, kind: .mergeConflict))
      return keep(line)
    }
    if let title = line.after("## ") { return enter(title, line, number: number) }
    guard !line.trimmed.isEmpty else {
      blanks += 1
      return
    }
    switch place {
    case .phase(let phase) where readItem(line, of: phase): keptLast = nil
    case .reflection where ReflectionSection.read(line, into: &reflection): keptLast = nil
    case .timeline: readEvent(line, number: number)
    case .opening where isGenerated(line): keptLast = nil
    default: keep(line)
    }
  }

  private mutating func enter(_ title: Substring, _ line: Substring, number: Int) {
    keptLast = nil
    let words = String(title.trimmed)
    let digits = title.prefix { $0.isASCII && $0.isNumber }
    if words == "Timeline" {
      place = .timeline
    } else if words == "Reflection" {
      place = .reflection
    } else if title.dropFirst(digits.count).after(". ") != nil, let phase = Int(digits),
      prompts.indices.contains(phase - 1)
    {
      place = .phase(phase - 1)
      sectionLines[phase - 1] = number
    } else {
      place = .elsewhere
      keep(line)
    }
  }

  private mutating func readItem(_ line: Substring, of phase: Int) -> Bool {
    let item = line.after("- [ ]") ?? line.after("- [x]") ?? line.after("- [X]")
    if let item, prompts[phase].count < promptCounts[phase] ?? .max {
      prompts[phase].append(MarkdownText.decode(item.after(" ") ?? item))
      return true
    }
    guard let note = NoteLine.note(line, phase: phase) else { return false }
    notes.append(note)
    return true
  }

  private mutating func readEvent(_ line: Substring, number: Int) {
    if line.hasSuffix(TranscriptReader.tornSign) {
      keep(line)
    } else if let event = TimelineLine.event(line) {
      events.append(event)
      eventLines.append(number)
      keptLast = nil
    } else {
      problems.append(TranscriptProblem(line: number, kind: .unreadableEvent))
      keep(line)
    }
  }

  /// Whether a line before the first section is one that is made anew at every writing.
  private func isGenerated(_ line: Substring) -> Bool {
    ["# ", "> ", "|", "*At speed "].contains { line.after($0) != nil }
  }

  /// Whether a line is in a fence, or opens or closes one.
  private mutating func isFence(_ line: Substring) -> Bool {
    if place == .timeline { return false }
    if Fences.mustEnd(at: line) { closeFence() }
    return fences.take(line)
  }

  /// Closes a fence that never was: written as it stands it would swallow what is written behind it.
  private mutating func closeFence() {
    if let line = fences.close() { keep(line) }
  }

  private mutating func keep(_ line: Substring) {
    let isOpen = kept[place] != nil
    let gap = keptLast == place ? blanks : min(blanks, 1)
    if isOpen, gap > 0 { kept[place, default: []] += Array(repeating: "", count: gap) }
    kept[place, default: []].append(String(line))
    keptLast = place
    blanks = 0
  }
}
