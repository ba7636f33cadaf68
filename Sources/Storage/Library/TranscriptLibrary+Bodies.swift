import Synchronization
import Transcripts

extension TranscriptLibrary {
  /// So many files are read in one go.
  private static let batch = 16

  /// Reads what the bodies of transcripts say, on all processors.
  ///
  /// - Parameter sessions: the sessions.
  /// - Returns: what each says, by the path of its file; of one that cannot be read any more nothing.
  public static func bodies(of sessions: [PastSession]) -> [String: SessionBody] {
    let all = Mutex([String: SessionBody]())
    AllProcessors.perform((sessions.count + batch - 1) / batch) { number in
      let end = min((number + 1) * batch, sessions.count)
      let read = sessions[number * batch..<end].compactMap { session in
        (try? body(of: session)).map { (session.path, $0) }
      }
      all.withLock { $0.merge(read, uniquingKeysWith: { first, _ in first }) }
    }
    return all.withLock { $0 }
  }

  private static func body(of session: PastSession) throws -> SessionBody {
    try TranscriptReader.body(try bytes(of: session.path), of: session.summary)
  }
}
