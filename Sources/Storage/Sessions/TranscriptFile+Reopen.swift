import Sessions
import Transcripts

extension TranscriptFile {
  /// Opens the file of a session that has ended, so that something can be added to it.
  ///
  /// - Parameter path: the file; behind a link to one of the person's own, that one.
  /// - Returns: the record, and its file.
  /// - Throws: ``FileProblem`` when the file cannot be used, another program writes it, or its session
  ///   has not ended.
  public static func reopen(_ path: String) throws(FileProblem) -> (Transcript, TranscriptFile) {
    let path = finished(path)
    _ = try complete(path)
    guard let before = try reading(path).1 else { throw FileProblem(path, .isNoTranscript) }
    if let holder = SessionFolder.holder(of: path) { throw FileProblem(path, holder) }
    guard before.stage == .finished else { throw FileProblem(path, .hasNotEnded) }
    // Without the end nothing can come behind it.
    guard before.transcript.outcome != nil else { throw FileProblem(path, .hasNoEnd) }
    let file = try TranscriptFile(opening: path, with: before.transcript.reflection)
    return (before.transcript, file)
  }
}
