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
    guard let status = try? SystemCalls.fstat(file),
      let list = try? Files.read("/proc/locks", limit: 1_000_000)
    else { return Holder(process: nil) }
    return Holder(process: process(locking: status, in: String(decoding: list, as: UTF8.self)))
  }

  /// The process that Linux lists as the holder of a lock on a file.
  ///
  /// Some file systems (btrfs, overlays) tell of another device than is listed: nobody is named then,
  /// rather than somebody else.
  ///
  /// - Parameters:
  ///   - status: that of the file.
  ///   - list: what stands in `/proc/locks`.
  /// - Returns: its number; `nil` when none is listed.
  static func process(locking status: stat, in list: String) -> Int? {
    for line in list.split(separator: "\n") {
      // 1: FLOCK  ADVISORY  WRITE 4711 fe:01:393269 0 EOF
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", words[3] == "WRITE" else { continue }
      let file = words[5].split(separator: ":")
      guard file.count == 3, UInt64(file[0], radix: 16) == status.device.major,
        UInt64(file[1], radix: 16) == status.device.minor, UInt64(file[2]) == UInt64(status.st_ino)
      else { continue }
      // 0 stands for one that cannot be seen from here.
      return Int(words[4]).flatMap { $0 > 0 ? $0 : nil }
    }
    return nil
  }
}

extension stat {
  /// The two numbers of the device; the C macros are `major` and `minor`.
  fileprivate var device: (major: UInt64, minor: UInt64) {
    let device = UInt64(st_dev)
    return (
      device >> 8 & 0xFFF | device >> 32 & ~0xFFF, device & 0xFF | device >> 12 & ~0xFF
    )
  }
}
