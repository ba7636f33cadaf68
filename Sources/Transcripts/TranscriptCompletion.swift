import Sessions

/// Makes running transcripts whole that lost the ends of what was written to them.
public enum TranscriptCompletion {
  /// Adds the events that a running transcript lacks.
  ///
  /// - Parameters:
  ///   - bytes: the file's content; a line without its end may be the beginning of an event's line.
  ///   - events: all that happened.
  /// - Returns: the content with each event in it, and with an end to its last line.
  public static func bytes(_ bytes: [UInt8], with events: [Event]) -> [UInt8] {
    let own = events.map { Array(TranscriptWriter.line($0).utf8) }
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let torn = bytes[end...]
    var whole = bytes
    if own.contains(where: { $0.starts(with: torn) }) {
      whole.removeLast(torn.count)
    } else {
      whole.append(0x0A)
    }
    // The same may have happened twice in a moment.
    var present: [ArraySlice<UInt8>: Int] = [:]
    for line in whole.split(separator: 0x0A) {
      present[line.last == 0x0D ? line.dropLast() : line, default: 0] += 1
    }
    for line in own {
      if let count = present[line.dropLast()], count > 0 {
        present[line.dropLast()] = count - 1
      } else {
        whole += line
      }
    }
    return whole
  }
}
