import Sessions

/// Makes running transcripts whole that lost some of what was written to them.
public enum TranscriptCompletion {
  /// Puts the events into a running transcript that it lacks, each before the next one it has.
  ///
  /// - Parameters:
  ///   - bytes: the file's content; a line without its end may be the beginning of an event's line.
  ///   - events: all that happened.
  /// - Returns: the content with each event in it, and with an end to its last line.
  public static func bytes(_ bytes: [UInt8], with events: [Event]) -> [UInt8] {
    var own = events.map { Array(TranscriptWriter.line($0).utf8) }[...]
    var whole: [UInt8] = []
    var isTimeline = false
    for line in lines(bytes, without: own) {
      let event = isTimeline ? event(line) : nil
      if let event, let index = own.firstIndex(of: event) {
        whole += own[..<index].joined()
        own = own[(index + 1)...]
      }
      isTimeline = isTimeline || line.starts(with: "## Timeline".utf8)
      whole += line
    }
    return whole + own.joined()
  }

  /// The line as it is written here; `nil` when it is no event's.
  private static func event(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let text = Substring(
      decoding: line.dropLast(line.dropLast().last == 0x0D ? 2 : 1), as: UTF8.self)
    return TimelineLine.event(text).map { Array(TranscriptWriter.line($0).utf8) }
  }

  /// The lines with their ends, without a last one that is the beginning of one of ours.
  private static func lines(
    _ bytes: [UInt8], without own: ArraySlice<[UInt8]>
  ) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let last = lines.last ?? []
    if last.isEmpty || own.contains(where: { $0.starts(with: last) }) { lines.removeLast() }
    return lines.map { $0 + [0x0A] }
  }
}
