import Sessions

/// What a finished transcript lacks of what was added after its session had ended.
struct Afterwards {
  /// The session with all of it.
  let session: Session
  /// The events that the file lacks.
  private let missing: [Event]
  private let before: Session
  /// The prompts of each phase that count as covered otherwise.
  private let covered: [Set<Int>]
  private let promptCounts: [Int]

  /// Compares a file with what happened.
  init(_ reading: TranscriptReader.Reading, _ events: [Event]) {
    let transcript = reading.transcript
    var rest = transcript.eventsAfterEnd.map(\.kind)
    var record = transcript
    record.events = events
    var missing: [Event] = []
    for event in record.eventsAfterEnd {
      if let known = rest.firstIndex(of: event.kind) {
        rest.remove(at: known)
      } else {
        missing.append(event)
      }
    }
    self.missing = missing
    before = transcript.session
    session = Session(replaying: transcript.events + missing, of: transcript.plan)
    covered = reading.summary.phases.map { Set($0.ticked) }
    promptCounts = transcript.plan.phases.map(\.prompts.count)
  }

  private var newNotes: ArraySlice<Note> { session.notes[before.notes.count...] }

  /// Puts it into what the front matter says.
  func put(into summary: inout Summary) {
    guard !missing.isEmpty else { return }
    for phase in summary.phases.indices {
      let ticked = session.coveredAfter(in: phase).subtracting(covered[phase]).sorted()
      (summary.phases[phase].tickedAfter, summary.phases[phase].coveredAfter) =
        (ticked, ticked.count)
    }
    for note in newNotes {
      summary.phases[note.phase].notes += 1
      summary.count(note)
    }
    summary.isResolutionKept = session.isResolutionKept ?? summary.isResolutionKept
    summary.take(interviewer: session.heard, replacing: before.heard)
  }

  /// Puts it into the sections and the timeline.
  func put(into lines: inout TranscriptLines, _ rows: [TranscriptLines.Row]) {
    guard !missing.isEmpty else { return }
    for phase in promptCounts.indices { put(phase, into: &lines, rows) }
    let last = rows.lastIndex { if case .event = $0.kind { true } else { false } }
    lines.insert(missing.map(TimelineLine.text), at: last.map { $0 + 1 } ?? lines.count)
  }

  private func put(
    _ phase: Int, into lines: inout TranscriptLines, _ rows: [TranscriptLines.Row]
  ) {
    let section = rows.indices.filter {
      rows[$0].place == .phase(phase) && rows[$0].kind != .fenced
    }
    let boxes = section.filter { BoxLine(lines[$0]) != nil }.prefix(promptCounts[phase])
    let (old, new) = (before.coveredAfter(in: phase), session.coveredAfter(in: phase))
    for (prompt, place) in boxes.enumerated() where old.contains(prompt) != new.contains(prompt) {
      if !covered[phase].contains(prompt) {
        lines.tick(place, with: new.contains(prompt) ? "x" : " ")
      }
    }
    let notes = newNotes.filter { $0.phase == phase }.map(NoteLine.text)
    guard !notes.isEmpty else { return }
    let items = section.filter { place in
      boxes.contains(place) || NoteLine.note(lines[place], phase: phase) != nil
    }
    if let last = items.last {
      lines.insert(notes, at: last + 1)
    } else if let heading = section.first {
      lines.insert(block: notes, at: heading + 1)
    }
  }
}
