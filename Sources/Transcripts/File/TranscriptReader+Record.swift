import Sessions

extension TranscriptReader {
  /// Reads the record of a session that is shown and not written again: without what in the front matter
  /// is the person's own, and what could not be read.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - name: the file's name without its ending.
  ///   - scanner: reads the front matter of a finished file without YAML, which is half of the work.
  /// - Returns: the record.
  /// - Throws: ``Refusal`` when the file is no transcript of this format.
  public static func record(
    _ bytes: [UInt8], name: String, _ scanner: SummaryScanner
  ) throws(Refusal) -> Transcript {
    let summary = bytes.withUnsafeBufferPointer { scanner.scan($0) }
    guard let summary, summary.hasEnded, let size = FrontMatterBlock(bytes)?.size else {
      return try read(bytes, name: name).transcript
    }
    var body = BodyReader(
      promptCounts: summary.phases.map(\.prompts), hasQuestion: summary.question != nil,
      copies: ReflectionSection.copies(of: summary))
    let lines = TextLines.split(String(decoding: bytes[size...], as: UTF8.self))
    body.read(lines, firstLine: 1, isTorn: false)
    return transcript(summary, body, [])
  }
}
