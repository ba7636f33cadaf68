import Coaching
import Dispatch
import Storage
import Synchronization
import Transcripts

/// `rehearse search`: where words occur in past sessions.
enum SearchCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    guard let search = TranscriptSearch(invocation.arguments) else {
      throw .usage("there is nothing to search for in spaces alone")
    }
    let filter = try FilterOptions.filter(invocation)
    let library = try LogCommand.library(invocation)
    let found = find(search, in: filter.keep(library.sessions).reversed())
    if invocation.has("--json") {
      Console.outRaw(JSON.array(found.flatMap(SearchText.json)).text + "\n")
    } else if !found.isEmpty {
      let width = Console.width
      Pager.show(found.map { SearchText.text($0, width: width) }.joined(separator: "\n"))
    }
    LogCommand.tell(of: library)
    guard found.isEmpty else { return ExitStatus.done }
    let words = invocation.arguments.joined(separator: " ")
    throw Failure(
      ExitStatus.problems, "no past session holds “\(words)”; try fewer or other words")
  }

  /// So many sessions are looked at in one go.
  private static let batch = 64

  /// Looks at sessions on all processors.
  ///
  /// - Returns: those with hits, in their order.
  private static func find(
    _ search: TranscriptSearch, in sessions: [PastSession]
  ) -> [FoundSession] {
    let batches = (sessions.count + batch - 1) / batch
    let all = Mutex([[FoundSession]](repeating: [], count: batches))
    DispatchQueue.concurrentPerform(iterations: batches) { number in
      let end = min((number + 1) * batch, sessions.count)
      let found = sessions[number * batch..<end].compactMap { find(search, in: $0) }
      all.withLock { $0[number] = found }
    }
    return all.withLock { $0.flatMap(\.self) }
  }

  /// What one session holds of the words; `nil` when nothing.
  private static func find(_ search: TranscriptSearch, in session: PastSession) -> FoundSession? {
    let bytes = try? Files.read(
      session.path, limit: SessionFolder.largestTranscript, followingLinks: false)
    guard let bytes, search.mayHit(bytes),
      let transcript = try? TranscriptReader.read(bytes, name: session.id).transcript
    else { return nil }
    let hits = search.hits(in: transcript)
    return hits.isEmpty ? nil : FoundSession(session: session, hits: hits)
  }
}
