import Glibc

/// What the folder for transcripts can do, found out by trying.
public struct FolderFacts: Sendable {
  /// Whether the folder is there already; else the one in which it will be made was tried.
  public let exists: Bool
  /// Why nothing can be written there; `nil` when it can.
  public let problem: FileProblem?
  /// The room that is left, in bytes; `nil` when that is not known.
  public let free: Int?
  /// Whether files can be locked there.
  public let locks: Bool

  /// Writes, syncs and locks a file that has no name any more by then.
  public init(_ folder: SessionFolder) {
    exists = folder.exists
    var path = folder.path
    if !exists {
      while !path.isEmpty, (try? SystemCalls.status(path)) == nil {
        path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
      }
    }
    // Nothing is left of a path that begins nowhere, and of "/".
    if path.isEmpty { path = folder.path.hasPrefix("/") ? "/" : "." }
    var (locks, free) = (false, Int?.none)
    do {
      let name = "\(path)/.doctor-\(getpid()).md.tmp"
      let file = try SystemCalls.open(
        name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      defer { SystemCalls.close(file) }
      try SystemCalls.unlink(name)
      free = try? SystemCalls.freeBytes(around: file)
      try Files.write(Array("rehearse\n".utf8), to: file)
      try SystemCalls.fsync(file)
      locks = (try? SystemCalls.lock(file)) != nil
      problem = nil
    } catch {
      problem = FileProblem(
        path, error.code == ENOTDIR ? .isNoFolder : .unwritable(errno: error.code))
    }
    self.locks = locks
    self.free = free
  }
}
