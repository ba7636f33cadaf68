import Glibc

/// Who writes a session, as far as that can be seen without touching its file.
public enum Writer: Hashable, Sendable {
  /// A program of this machine.
  case program
  /// None of this machine.
  case nobody
  /// That cannot be found out here.
  case unknown

  /// Looks it up.
  ///
  /// - Parameters:
  ///   - path: where the transcript lies.
  ///   - status: that of the file there.
  ///   - locks: the locks that are held; `nil` where the system does not list them.
  /// - Returns: what was found.
  static func look(at path: String, _ status: stat, in locks: LockList?) -> Finding {
    guard let locks else { return Finding(writer: .unknown, file: status) }
    if let holder = locks.holder(of: status) {
      return Finding(writer: .program, file: status, process: holder.process)
    }
    // Who saves in an editor puts another file in its place; its program still has the one before.
    guard let replaced = locks.replaced(at: path) else {
      return Finding(writer: .nobody, file: status)
    }
    return Finding(
      writer: .program, file: replaced, process: locks.holder(of: replaced)?.process)
  }

  /// Who was found to write a session.
  struct Finding {
    let writer: Writer
    /// The file that is written: the one that stands there, or the one that was there before another
    /// program saved.
    let file: stat
    /// The process that writes it, if one does and that is known.
    var process: Int?
  }
}
