import Glibc

/// The advisory lock on a transcript: two programs never write one session.
///
/// The C function is `flock`. The lock belongs to the open file and goes with it, however the
/// process ends. Where a file system has no locks, none is held. Who only looks shares the lock with
/// others who look, and lets it go at once; who takes it waits for that.
enum FileLock {
  /// Who holds a lock.
  struct Holder {
    /// The number of the process; `nil` when that cannot be found out.
    let process: Int?
  }

  /// How long a lock is waited for as a rule, in milliseconds: much longer than a look takes.
  static let patience = 150

  /// Takes the lock of an open file.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - patience: for how long to wait while another has it, in milliseconds.
  /// - Returns: who holds it already; `nil` when nobody does any more.
  static func take(_ file: Int32, patience: Int = patience) -> Holder? {
    for _ in 0..<patience {
      guard isTaken(file, LOCK_EX) else { return nil }
      usleep(1000)
    }
    return isTaken(file, LOCK_EX) ? holder(of: file) : nil
  }

  /// Opens a session's file and takes its lock, so that no program can run the session meanwhile.
  ///
  /// - Parameter path: the file, which is no symbolic link.
  /// - Returns: the open file; the lock goes when it is closed.
  /// - Throws: ``FileProblem`` when a program is running the session, or the file cannot be opened.
  static func hold(_ path: String) throws(FileProblem) -> Int32 {
    // Each turn another program wrote; a bound for file systems whose files never look the same.
    for _ in 0..<1000 {
      let file: Int32
      do {
        file = try SystemCalls.open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
      } catch {
        throw FileProblem(path, error.code == ENOENT ? .missing : .unreadable(errno: error.code))
      }
      if let holder = take(file) {
        SystemCalls.close(file)
        throw FileProblem(path, .inUse(process: holder.process))
      }
      // Who had it may have put another file in place of this one.
      if isAt(path, file) { return file }
      SystemCalls.close(file)
    }
    throw FileProblem(path, .inUse(process: nil))
  }

  /// Whether an open file is the one of that name; a file whose name is gone counts as it.
  private static func isAt(_ path: String, _ file: Int32) -> Bool {
    guard let own = try? SystemCalls.fstat(file),
      let there = try? SystemCalls.status(path, followingLinks: false)
    else { return true }
    return own.isSameFile(as: there)
  }

  /// Whether a program holds the lock of a file.
  static func isHeld(_ path: String) -> Bool { holder(of: path) != nil }

  /// Who holds the lock of a file; `nil` when nobody does.
  static func holder(of path: String) -> Holder? {
    guard let file = try? SystemCalls.open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW) else {
      return nil
    }
    defer { SystemCalls.close(file) }
    return isTaken(file, LOCK_SH) ? holder(of: file) : nil
  }

  /// Whether another has the lock of a file; else it is ours now.
  private static func isTaken(_ file: Int32, _ kind: Int32) -> Bool {
    do {
      try SystemCalls.lock(file, kind)
      return false
    } catch {
      return error.code == EWOULDBLOCK
    }
  }

  /// Who holds the lock of an open file that another has.
  private static func holder(of file: Int32) -> Holder {
    guard let status = try? SystemCalls.fstat(file) else { return Holder(process: nil) }
    return LockList.present?.holder(of: status) ?? Holder(process: nil)
  }
}
