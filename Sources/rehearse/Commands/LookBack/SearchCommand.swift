import Coaching
import CommandLines
import Listings
import Storage
import Transcripts

/// `rehearse search`: where words occur in past sessions.
enum SearchCommand {
  static func run(_ options: SearchOptions, _ context: Context) throws(Failure) -> Int32 {
    guard let search = TranscriptSearch(options.words) else {
      throw .usage("there is nothing to search for in spaces alone")
    }
    let filter = try options.filter.filter(in: context)
    let library = try TranscriptLibrary.named(options.folders, context) { search.mayHit($0) }
    let candidates = filter.keep(library.sessions)
    let (found, unread) = context.showing("searching") { telling in
      find(search, in: candidates.reversed(), telling: telling)
    }
    if options.isJSON {
      context.outRaw(JSON.array(found.flatMap(SearchText.json)).text + "\n")
    } else if !found.isEmpty {
      let width = context.width
      // Looking for them again takes its time.
      let marked = context.pens.areNone ? [] : options.words
      let texts = AllProcessors.results(of: found, in: batch) { found in
        found.map { SearchText.text($0, marking: marked, width: width) }.joined(separator: "\n")
      }
      Pager.show(texts.joined(separator: "\n"), context)
    }
    for file in unread { context.complain("not searched: \(file.sentence)") }
    library.tell(context)
    let status = unread.isEmpty ? library.status : ExitStatus.files
    guard found.isEmpty else { return status }
    let words = options.words.joined(separator: " ")
    let sessions = status == ExitStatus.done ? "past session" : "session that could be read"
    throw Failure(
      max(status, ExitStatus.problems), "no \(sessions) holds “\(words)”; try fewer or other words")
  }

  /// So many sessions are looked at in one go.
  private static let batch = 64

  /// What came of looking at a session: it was found, or could not be read any more.
  typealias Finding = Result<FoundSession, TranscriptLibrary.Unread>

  /// Looks at sessions on all processors.
  ///
  /// - Returns: those with hits, in their order, and what could not be read any more.
  static func find(
    _ search: TranscriptSearch, in sessions: [PastSession],
    telling: @escaping AllProcessors.Telling = { _, _ in }
  ) -> (found: [FoundSession], unread: [TranscriptLibrary.Unread]) {
    let findings = AllProcessors.results(of: sessions, in: batch, telling: telling) { sessions in
      sessions.compactMap { find(search, in: $0) }
    }.flatMap(\.self)
    return (
      findings.compactMap { try? $0.get() },
      findings.compactMap { if case .failure(let file) = $0 { file } else { nil } }
    )
  }

  /// What one session holds of the words; `nil` when nothing.
  private static func find(_ search: TranscriptSearch, in session: PastSession) -> Finding? {
    do throws(TranscriptLibrary.Unread) {
      let bytes = try TranscriptLibrary.bytes(of: session.path)
      guard search.mayHit(bytes) else { return nil }
      let hits =
        if let words = TranscriptReader.words(bytes, of: session.summary) {
          search.hits(in: words, session.summary)
        } else {
          search.hits(in: try TranscriptLibrary.read(bytes, of: session.path).transcript)
        }
      return hits.isEmpty ? nil : .success(FoundSession(session: session, hits: hits))
    } catch {
      return .failure(error)
    }
  }
}
