import Glibc

/// The advisory lock on a transcript: two programs never write one session.
///
/// The C function is `flock`. The lock belongs to the open file and goes with it, however the
/// process ends. Where a file system has no locks, none is held.
enum FileLock {
  /// Who holds a lock.
  struct Holder {
    /// The number of the process; `nil` when that cannot be found out.
    let process: Int?
  }

  /// Takes the lock of an open file.
  ///
  /// - Returns: who holds it already; `nil` when nobody does any more.
  static func take(_ file: Int32) -> Holder? {
    do {
      try SystemCalls.lock(file)
      return nil
    } catch {
      guard error.code == EWOULDBLOCK else { return nil }
      let status = try? SystemCalls.fstat(file)
      return Holder(process: status.flatMap { process(locking: $0.st_ino) })
    }
  }

  /// Opens a session's file and takes its lock, so that no program can run the session meanwhile.
  ///
  /// - Parameter path: the file, which is no symbolic link.
  /// - Returns: the open file; the lock goes when it is closed.
  /// - Throws: ``FileProblem`` when a program is running the session, or the file cannot be opened.
  static func hold(_ path: String) throws(FileProblem) -> Int32 {
    let file: Int32
    do {
      file = try SystemCalls.open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    } catch {
      throw FileProblem(path, error.code == ENOENT ? .missing : .unreadable(errno: error.code))
    }
    guard let holder = take(file) else { return file }
    SystemCalls.close(file)
    throw FileProblem(path, .inUse(process: holder.process))
  }

  /// Whether a program holds the lock of a file.
  static func isHeld(_ path: String) -> Bool { holder(of: path) != nil }

  /// Who holds the lock of a file; `nil` when nobody does.
  static func holder(of path: String) -> Holder? {
    guard let file = try? SystemCalls.open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW) else {
      return nil
    }
    defer { SystemCalls.close(file) }
    return take(file)
  }

  /// The process that Linux lists as the holder of a lock on an inode.
  private static func process(locking inode: UInt) -> Int? {
    guard let bytes = try? Files.read("/proc/locks", limit: 1_000_000) else { return nil }
    // 1: FLOCK  ADVISORY  WRITE 4711 fe:01:393269 0 EOF
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK",
        words[5].split(separator: ":").last.flatMap({ UInt($0) }) == inode
      else { continue }
      return Int(words[4])
    }
    return nil
  }
}
