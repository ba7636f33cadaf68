import Glibc
import Structures
import Texts
import Transcripts

extension TranscriptLibrary {
  /// A transcript of a session that counts by another file.
  public struct Copy: Hashable, Sendable {
    /// What this file says of the session.
    public let session: PastSession
    /// The file by which the session counts.
    public let counted: PastSession
  }

  /// What two transcripts of one session share besides the start.
  private enum Key: Hashable {
    case session(id: String, candidate: String?)
    /// Without an id only one file is one session.
    case file(FileIdentity)
    case unknown(path: String)

    init(_ session: PastSession) {
      let summary = session.summary
      if !summary.id.isEmpty {
        self = .session(id: summary.id, candidate: summary.candidate)
      } else if let status = try? SystemCalls.status(session.path, followingLinks: false) {
        self = .file(FileIdentity(status))
      } else {
        self = .unknown(path: session.path)
      }
    }
  }

  /// Leaves one file of each session among those that count; the rest are copies.
  ///
  /// The sessions are in order by then, so that copies, which have one start, lie side by side.
  mutating func partCopies() {
    var counted: [PastSession] = []
    counted.reserveCapacity(sessions.count)
    var rest = sessions[...]
    while let first = rest.first {
      let start = first.summary.started.seconds
      let same = rest.prefix { $0.summary.started.seconds == start }
      rest = rest.dropFirst(same.count)
      counted += same.count == 1 ? Array(same) : part(same)
    }
    sessions = counted
  }

  /// Of sessions that began in one second those that count, in their order.
  private mutating func part(_ sessions: ArraySlice<PastSession>) -> [PastSession] {
    var groups: [[PastSession]] = []
    var places: [Key: Int] = [:]
    for session in sessions {
      let key = Key(session)
      if let place = places[key] {
        groups[place].append(session)
      } else {
        places[key] = groups.count
        groups.append([session])
      }
    }
    let counted = groups.compactMap { group -> PastSession? in
      guard let best = group.min(by: TranscriptLibrary.counts) else { return nil }
      copies += group.filter { $0 != best }.map { Copy(session: $0, counted: best) }
      return best
    }
    copies.sort { $0.session.isEarlier(than: $1.session) }
    return counted.sorted { $0.isEarlier(than: $1) }
  }

  /// Whether a transcript counts rather than another of its session.
  private static func counts(_ one: PastSession, before other: PastSession) -> Bool {
    func record(_ summary: Summary) -> (Int, Duration, Int) {
      let notes = summary.phases.reduce(0) { $0 &+ $1.notes }
      return (summary.outcome == nil ? 0 : 1, summary.active ?? .zero, notes)
    }
    let (own, others) = (record(one.summary), record(other.summary))
    guard own == others else { return own > others }
    // Only now are the files asked, which takes a system call each. Those that were made within a
    // second were copied along with each other, and neither is newer.
    func change(_ session: PastSession) -> Int {
      let status = try? SystemCalls.status(session.path, followingLinks: false)
      return status?.st_mtim.tv_sec ?? .min
    }
    let (changed, otherChanged) = (change(one), change(other))
    guard changed == otherChanged else { return changed > otherChanged }
    func name(_ session: PastSession) -> (Int, Int, String, String) {
      (session.id == session.summary.id ? 0 : 1, session.id.utf8.count, session.id, session.path)
    }
    return name(one) < name(other)
  }
}
