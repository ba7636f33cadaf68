import Glibc
import Texts
import Transcripts

extension TranscriptLibrary {
  /// What a name leads to.
  public enum Match: Sendable {
    /// One session.
    case found(PastSession)
    /// Several are called so, or begin so; what they are called.
    case ambiguous([String])
    /// It counts back from the newest session, and this file, which cannot be read, is newer.
    case uncertain(Unread)
    /// Files that cannot be read are called so, or begin so.
    case unread([Unread])
    /// None does.
    case unknown
  }

  /// Files that look like transcripts and cannot be read.
  public var notRead: [Unread] { unread.filter { !$0.isSession } }

  /// Finds a session: by its id, by a part that begins only one, by the end of its path from a folder
  /// on, by `last`, or by `-2` for the second last.
  ///
  /// A copy of a session is found where nothing else is meant.
  public func find(_ name: String) -> Match {
    let place = name == "last" ? -1 : Int(name) ?? 0
    if place < 0 {
      if let newer = sessions.last.flatMap(newer(than:)) { return .uncertain(newer) }
      if place >= -sessions.count { return .found(sessions[sessions.count + place]) }
    }
    guard !name.isEmpty else { return .unknown }
    let copies = copies.map(\.session)
    for sessions in [sessions, copies] {
      let exact = sessions.filter { $0.isCalled(name) }
      if exact.count == 1 { return .found(exact[0]) }
      if !exact.isEmpty { return .ambiguous(exact.map(\.id)) }
    }
    let broken = notRead.filter { $0.id.hasPrefix(name) }
    if let exact = broken.first(where: { $0.id == name }) { return .unread([exact]) }
    let begun = sessions.filter { $0.id.hasPrefix(name) }
    let found =
      begun.isEmpty && broken.isEmpty ? copies.filter { $0.id.hasPrefix(name) } : begun
    switch (found.count, broken.count) {
    case (0, 0): return .unknown
    case (0, _): return .unread(broken)
    case (1, 0): return .found(found[0])
    default: return .ambiguous(found.map(\.id) + broken.map(\.id))
    }
  }

  /// A file that cannot be read and is newer than a session; FORMAT.md tells how that is known.
  public func newer(than session: PastSession) -> Unread? {
    notRead.last { isNewer($0, than: session) }
  }

  private func isNewer(_ file: Unread, than session: PastSession) -> Bool {
    let name = file.id.hasPrefix("$'") ? String(file.id.dropFirst(2)) : file.id
    let start = TranscriptName.time(session.summary.started)
    guard TranscriptName.isID(name) else {
      // What was not changed since the session began is older.
      let status = try? SystemCalls.status(file.path, followingLinks: false)
      return status.map { $0.st_mtim.tv_sec >= session.summary.started.seconds } ?? false
    }
    let time = String(decoding: name.utf8.prefix(start.utf8.count), as: UTF8.self)
    guard time == start else { return time > start }
    return (name.utf8.count, name) > (session.id.utf8.count, session.id)
  }
}

extension PastSession {
  /// Whether a name is all of its id, or the path of its file from some folder on: "2025/talk".
  fileprivate func isCalled(_ name: String) -> Bool {
    if id == name { return true }
    guard name.utf8.contains(UInt8(ascii: "/")) else { return false }
    let place = name.hasSuffix(".md") ? name : name + ".md"
    return path == place || path.hasSuffix("/" + place)
  }
}

extension TranscriptLibrary.Unread {
  /// What the file is called by: its name without `.md`.
  public var id: String {
    let name = path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    return String(name.hasSuffix(".md") ? name.dropLast(3) : name)
  }
}
