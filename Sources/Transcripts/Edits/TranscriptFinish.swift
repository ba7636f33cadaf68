import Sessions
import Structures

/// Makes the file of a running session into that of one that has ended.
///
/// The front matter is made anew, the table, notes and the reflection are put in, and boxes are ticked;
/// every other line stays as it stands, where it stands.
public enum TranscriptFinish {
  /// Finishes a file.
  ///
  /// - Parameters:
  ///   - bytes: the running file, with whatever a person wrote into it.
  ///   - transcript: the whole record of the session, which has ended.
  /// - Returns: the finished file; `nil` when the running one cannot be read.
  public static func bytes(_ bytes: [UInt8], of transcript: Transcript) -> [UInt8]? {
    let whole = TranscriptCompletion.bytes(bytes, of: transcript.plan, with: transcript.events)
    var opening = Transcript(id: transcript.id, started: transcript.started, plan: transcript.plan)
    opening.tags = transcript.tags
    let ours = FrontMatterWriter.lines(Summary(opening))
    guard
      let running = try? TranscriptReader.read(whole, name: transcript.id, ours: ours).transcript
    else { return nil }
    var record = transcript
    record.takeHandwriting(of: running)
    var finish = Finish(whole, record)
    finish.putFrontMatter()
    finish.putTable()
    for index in record.plan.phases.indices { finish.complete(index) }
    finish.lines.put(
      ReflectionSection.items(
        transcript.reflection, isKept: transcript.session.isResolutionKept,
        interviewer: transcript.session.heard), finish.rows)
    return finish.lines.bytes
  }

  private struct Finish {
    var lines: TranscriptLines
    let rows: [TranscriptLines.Row]
    private let record: Transcript
    private let session: Session
    private let notes: [Int: [Note]]
    private let places: [KeptLines.Place: [Int]]

    init(_ bytes: [UInt8], _ record: Transcript) {
      lines = TranscriptLines(bytes)
      rows = lines.rows(phaseCount: record.plan.phases.count)
      self.record = record
      session = record.session
      notes = Dictionary(grouping: Transcript.notes(of: session), by: \.phase)
      let rows = rows
      places = Dictionary(grouping: rows.indices) { rows[$0].place }
    }

    mutating func putFrontMatter() {
      guard let end = lines.frontMatterEnd else { return }
      lines.remove(1..<end)
      lines.insert(TranscriptWriter.frontMatter(record), at: end)
    }

    /// Puts the table behind what stands above it when a session begins.
    mutating func putTable() {
      var head = HeadLines(hasQuestion: record.plan.question != nil)
      var anchor: Int?
      for place in places[.opening] ?? [] where rows[place].kind == .text {
        if head.take(lines[place]) { anchor = place }
      }
      let place = anchor.map(blockEnd) ?? (lines.frontMatterEnd ?? -1) + 1
      lines.insert(block: TranscriptWriter.table(record), at: place)
    }

    /// Ticks the boxes of a phase, and puts its notes below them.
    mutating func complete(_ phase: Int) {
      let section = places[.phase(phase)] ?? []
      let boxes = section.filter { rows[$0].kind == .text && BoxLine(lines[$0]) != nil }
        .prefix(record.plan.phases[phase].prompts.count)
      let covered = record.boxes(in: phase, of: session)
      for (number, place) in boxes.enumerated() where covered.contains(number) {
        lines.tick(place)
      }
      guard let notes = notes[phase], let last = boxes.last ?? section.first else { return }
      guard !boxes.isEmpty else {
        return lines.insert(block: notes.map(NoteLine.text), at: last + 1)
      }
      let end = blockEnd(last)
      for note in notes {
        // Among notes that a person wrote below the prompts by hand, each has its place in time.
        let next = (last + 1..<end).first { place in
          NoteLine.note(lines[place], phase: phase).map { $0.stamp > note.stamp } ?? false
        }
        lines.insert([NoteLine.text(note)], at: next ?? end)
      }
    }

    /// The place behind a line and what follows it without a blank line.
    private func blockEnd(_ place: Int) -> Int {
      var end = place + 1
      while end < rows.count, rows[end].kind == .text, !lines.isBlank(end) { end += 1 }
      return end
    }
  }
}
