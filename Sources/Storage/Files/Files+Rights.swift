import Glibc

extension Files {
  /// Gives a file that was written aside, and that nobody but its owner can read, the rights that
  /// belong to its place: those of the file that it replaces, else those of a new one.
  ///
  /// Where a file system refuses, fewer are given: that is no reason not to keep what was written.
  ///
  /// - Parameters:
  ///   - file: the file, open.
  ///   - path: where it will be.
  /// - Throws: `SystemCalls.Failure` when it cannot be found out what is there.
  static func giveRights(to file: Int32, at path: String) throws(SystemCalls.Failure) {
    let old: stat
    do {
      old = try SystemCalls.status(path, followingLinks: false)
    } catch {
      guard error.code == ENOENT else { throw error }
      return openToGroup(file, in: folder(of: path))
    }
    let new = try SystemCalls.fstat(file)
    var mode = old.st_mode & 0o777
    // With an access list the group's part of the mode is what anybody named there may do at most.
    let isKept =
      keepGroup(of: old, for: file, new)
      && (try? SystemCalls.copyAccess(of: path, to: file)) != nil
    // Neither the one group nor the other may do more than before.
    if !isKept { mode &= 0o700 | mode >> 3 & 0o007 }
    if mode != new.st_mode & 0o777 { try? SystemCalls.fchmod(file, mode) }
  }

  /// Gives a file the owner and the group of another; `false` when it has not got the group.
  private static func keepGroup(of old: stat, for file: Int32, _ new: stat) -> Bool {
    guard (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid) else { return true }
    // Only root may give a file to another person, and others only to a group of their own.
    return (try? SystemCalls.fchown(file, old.st_uid, old.st_gid)) != nil
      || (try? SystemCalls.fchown(file, new.st_uid, old.st_gid)) != nil
  }

  /// Lets the group read a new file of a folder that belongs to a group on purpose: with the setgid
  /// bit, by which new files get the folder's group, and open to that group.
  private static func openToGroup(_ file: Int32, in folder: String) {
    let open = S_ISGID | S_IRGRP | S_IXGRP
    guard let folder = try? SystemCalls.status(folder), folder.st_mode & open == open,
      let status = try? SystemCalls.fstat(file), status.st_gid == folder.st_gid
    else { return }
    try? SystemCalls.fchmod(file, status.st_mode & 0o777 | S_IRGRP)
  }
}
