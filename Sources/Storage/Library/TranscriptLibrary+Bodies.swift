import Transcripts

extension TranscriptLibrary {
  /// So many files are read in one go.
  private static let batch = 16

  /// Reads what the bodies of transcripts say, on all processors.
  ///
  /// - Parameter sessions: the sessions.
  /// - Returns: what each says, by the path of its file; of one that cannot be read any more nothing.
  public static func bodies(of sessions: [PastSession]) -> [String: SessionBody] {
    let read = AllProcessors.results(of: sessions, in: batch) { sessions in
      sessions.compactMap { session in
        (try? body(of: session)).map { (session.path, $0) }
      }
    }
    return Dictionary(read.flatMap(\.self), uniquingKeysWith: { first, _ in first })
  }

  private static func body(of session: PastSession) throws -> SessionBody {
    try TranscriptReader.body(try bytes(of: session.path), of: session.summary)
  }
}
