import Sessions

/// A transcript as it is shown: what was said afterwards stands first, and what was ticked then is told.
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
}
