import Sessions

/// A transcript as it is shown: what was said afterwards stands first, what was ticked then is told,
/// and each phase says which question was asked in it, where that is not the one above.
public enum ShownTranscript {
  /// The text of a file, of which no line is left out.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - transcript: what it holds.
  /// - Returns: the text, in which the reflection stands above the phases.
  public static func text(_ bytes: [UInt8], _ transcript: Transcript) -> String {
    var lines = TranscriptLines(bytes)
    let rows = lines.rows(phaseCount: transcript.plan.phases.count)
    let session = transcript.session
    for phase in transcript.plan.phases.indices {
      if let question = question(of: phase, in: session),
        let heading = rows.firstIndex(where: { $0.place == .phase(phase) })
      {
        lines.insert(["", "> \(MarkdownText.encode(question))"], at: heading + 1)
      }
      let after = session.coveredAfter(in: phase)
      let boxes = rows.indices.filter {
        rows[$0].place == .phase(phase) && rows[$0].kind == .text && BoxLine(lines[$0]) != nil
      }
      for (prompt, place) in boxes.enumerated() where after.contains(prompt) {
        lines.insert([lines[place] + " (ticked afterwards)"], at: place)
        lines.remove(place..<place + 1)
      }
    }
    let first = rows.firstIndex { row in
      if case .phase = row.place { true } else { row.isPastTimeline }
    }
    let reflection = rows.indices.filter { rows[$0].place == .reflection }
    if let first, let start = reflection.first, let end = reflection.last, first < start,
      end - start + 1 == reflection.count
    {
      lines.move(start..<end + 1, to: first)
    }
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  /// The question that was asked in a phase, where that is not the one of the whole.
  private static func question(of phase: Int, in session: Session) -> String? {
    guard session.results[phase].visits > 0 else { return nil }
    return session.question(of: phase).flatMap { $0 == session.plan.question ? nil : $0 }
  }
}
