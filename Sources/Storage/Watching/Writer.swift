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
  /// - Returns: who writes it, and when that program wrote to it last, in nanoseconds since 1970:
  ///   another program may have saved there since.
  static func look(
    at path: String, _ status: stat, in locks: LockList?
  ) -> (writer: Writer, changed: Int64) {
    guard let locks else { return (.unknown, status.changed) }
    if locks.holder(of: status) != nil { return (.program, status.changed) }
    // Who saves in an editor puts another file in its place; its program still has the one before.
    let replaced = locks.replaced(at: path)
    return replaced.map { (.program, $0.changed) } ?? (.nobody, status.changed)
  }
}
