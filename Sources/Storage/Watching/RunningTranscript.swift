import Glibc
import Transcripts

/// A session that has begun and not ended.
public struct RunningTranscript: Sendable {
  /// What its file says of it.
  public let session: PastSession
  /// Who writes it.
  public let writer: Writer
  /// When its program wrote to it last, in nanoseconds since 1970.
  public let changed: Int64
}

extension SessionFolder {
  /// The sessions that have begun and not ended, oldest first, whether anybody writes them or not.
  ///
  /// No lock is taken: who writes a session is looked up. Of several files of one session, such as a
  /// copy, the one counts that is written, else the one that was changed last.
  ///
  /// - Parameter count: so many of the latest files are looked at, and besides those that are locked.
  /// - Returns: the sessions; none where there is no such folder.
  /// - Throws: ``FileProblem`` when the folder cannot be listed.
  public func running(among count: Int = 20) throws(FileProblem) -> [RunningTranscript] {
    let entries: [SystemCalls.Entry]
    do { entries = try SystemCalls.entries(in: path)?.entries ?? [] } catch {
      throw FileProblem(
        path, error.code == ENOTDIR ? .isNoFolder : .unlisted(errno: error.code))
    }
    let locks = LockList.present
    let locked = locks?.files ?? []
    let files = entries.filter {
      $0.foreignName == nil && $0.name.hasSuffix(".md") && !$0.name.hasPrefix(".")
    }.sorted { $0.name < $1.name }
    let names = files.enumerated().filter { place, entry in
      place >= files.count - count || locked.contains(entry.file)
    }.map(\.element.name)
    let found = notFinished(names).compactMap { running(path(of: $0), locks) }
    return found.filter { one in
      !found.contains { $0.session != one.session && $0.counts(before: one) }
    }.sorted { $0.session.isEarlier(than: $1.session) }
  }

  /// Makes sure that sessions can be looked for here, where there is such a folder.
  ///
  /// - Throws: ``FileProblem`` when the folder cannot be listed, or nothing in it can be opened.
  public func requireReadable() throws(FileProblem) {
    do {
      if try SystemCalls.entries(in: path) != nil { try SystemCalls.access(path, X_OK) }
    } catch {
      throw FileProblem(
        path, error.code == ENOTDIR ? .isNoFolder : .unreadable(errno: error.code))
    }
  }

  private func running(_ file: String, _ locks: LockList?) -> RunningTranscript? {
    guard let status = try? SystemCalls.status(file, followingLinks: false),
      let summary = try? TranscriptLibrary.summary(file).summary, !summary.hasEnded,
      !summary.phases.isEmpty
    else { return nil }
    let found = Writer.look(at: file, status, in: locks)
    return RunningTranscript(
      session: PastSession(path: file, id: SessionFolder.id(of: file), summary: summary),
      writer: found.writer, changed: found.file.changed)
  }
}

extension RunningTranscript {
  /// Whether both are of one session, and this one is the file that counts.
  fileprivate func counts(before other: RunningTranscript) -> Bool {
    guard session.summary.isOfSameSession(as: other.session.summary) else { return false }
    func rank(_ running: RunningTranscript) -> (Int, Int64, String) {
      (running.writer == .program ? 1 : 0, running.changed, running.session.path)
    }
    return rank(self) > rank(other)
  }
}

extension stat {
  /// When the file was changed last, in nanoseconds since 1970.
  var changed: Int64 { Int64(st_mtim.tv_sec) * 1_000_000_000 + Int64(st_mtim.tv_nsec) }

  /// Whether nothing tells that the file was changed since.
  func isUnchanged(since other: stat) -> Bool {
    isSameFile(as: other) && st_size == other.st_size && changed == other.changed
  }
}
