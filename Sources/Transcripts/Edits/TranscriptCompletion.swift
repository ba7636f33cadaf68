import Sessions
import Structures

/// Makes running transcripts whole that lost some of what was written to them.
public enum TranscriptCompletion {
  /// Puts into a running transcript what it lacks: the sections of phases and their prompts, the
  /// timeline's heading, and each event, before the next one that it has.
  ///
  /// All that stands there stays as it is; own boxes above those of the prompts move below them.
  ///
  /// - Parameters:
  ///   - bytes: the file's content; a line without its end may be the beginning of an event's line.
  ///   - plan: what is run.
  ///   - events: all that happened.
  /// - Returns: the content with each event in it, and with an end to its last line.
  public static func bytes(_ bytes: [UInt8], of plan: Plan, with events: [Event]) -> [UInt8] {
    var lines = TranscriptLines(bytes)
    let rows = lines.rows(phaseCount: plan.phases.count)
    let timeline = rows.firstIndex { $0.isPastTimeline } ?? lines.count
    var end = timeline
    for index in plan.phases.indices.reversed() {
      let heading = rows.firstIndex { $0.kind == .heading && $0.place == .phase(index) }
      if heading == nil {
        lines.insert(block: TranscriptWriter.section(plan.phases[index], index), at: end)
      } else {
        completePrompts(of: plan.phases[index], index, rows, &lines)
      }
      end = heading ?? end
    }
    if timeline == lines.count {
      lines.insert(["", SectionHeading.timeline.rawValue, ""], at: timeline)
    }
    completeEvents(events, rows, &lines)
    return lines.endedBytes
  }

  /// Puts in the prompts that are gone, and moves own boxes behind those of the prompts: the first
  /// are read as these.
  private static func completePrompts(
    of phase: Phase, _ index: Int, _ rows: [TranscriptLines.Row], _ lines: inout TranscriptLines
  ) {
    let boxes = rows.indices.compactMap { place in
      rows[place].place == .phase(index) && rows[place].kind == .text
        ? BoxLine(lines[place]).map { (place: place, prompt: $0.prompt) } : nil
    }
    let found = PromptPlaces.boxes(of: phase.prompts, among: boxes.map(\.prompt))
    guard found != Array(phase.prompts.indices) else { return }
    let texts = phase.prompts.map { BoxLine($0, isTicked: false).text }
    guard let first = boxes.first, let last = found.compactMap(\.self).last else {
      let heading = rows.firstIndex { $0.place == .phase(index) } ?? 0
      return lines.insert(block: texts, at: heading + 1)
    }
    // Where the next one that is gone belongs.
    var place = first.place
    for (text, box) in zip(texts, found) {
      if box == nil { lines.insert([text], at: place) }
      if let box { place = itemEnd(boxes[box].place, lines) }
    }
    for box in boxes.indices where box < last && !found.contains(box) {
      lines.move(boxes[box].place..<itemEnd(boxes[box].place, lines), to: place)
    }
  }

  /// The place behind a list item and the lines that are indented below it.
  private static func itemEnd(_ place: Int, _ lines: TranscriptLines) -> Int {
    var end = place + 1
    while end < lines.count, !lines.isBlank(end), lines[end].utf8.first.map(isSpace) ?? false {
      end += 1
    }
    return end
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether both lines are of the same moment and begin with the same word: a person has changed the
  /// rest.
  private static func isReworded(_ line: Substring, _ own: Substring) -> Bool {
    func start(_ line: Substring) -> ArraySlice<Substring.UTF8View.SubSequence> {
      line.utf8.split(separator: 0x20, maxSplits: 3).prefix(3)
    }
    return zip(start(line), start(own)).allSatisfy { $0.elementsEqual($1) }
  }

  private static func completeEvents(
    _ events: [Event], _ rows: [TranscriptLines.Row], _ lines: inout TranscriptLines
  ) {
    var missing = events.map(TimelineLine.text)[...]
    for (place, row) in rows.enumerated() where lines.isEnded || place < lines.count - 1 {
      guard case .event(let event) = row.kind else { continue }
      // Of a long session the time is read less exactly than it is written.
      let index =
        missing.firstIndex(of: String(lines[place]))
        ?? missing.firstIndex(of: TimelineLine.text(event))
      if let index {
        lines.insert(Array(missing[..<index]), at: place)
        missing = missing[(index + 1)...]
      } else if let next = missing.first, isReworded(lines[place], next[...]) {
        missing.removeFirst()
      }
    }
    let last = lines.count - 1
    if !lines.isEnded, rows.last?.isPastTimeline ?? false,
      missing.contains(where: { lines.isBeginning(last, of: Array($0.utf8)) })
    {
      lines.remove(last..<last + 1)
    }
    lines.insert(Array(missing), at: lines.count)
  }
}
