import Glibc

extension Files {
  /// Replaces a file in one step: a reader sees the old content or the new, never a part.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    SystemCalls.close(try place(bytes, at: path))
  }

  /// Writes a file that a person named, in one step: a new one, or in place of one that may go.
  ///
  /// A symbolic link stays, and what it leads to is replaced.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - bytes: the content.
  ///   - mayGo: tells from the first bytes of a file that is there whether it may be replaced.
  /// - Throws: ``FileProblem``: ``FileProblem/Kind/exists`` when what is there may not go; it is as
  ///   it was whatever is thrown.
  public static func overwrite(
    _ path: String, with bytes: [UInt8], mayGo: (_ start: [UInt8]) -> Bool
  ) throws(FileProblem) {
    guard let status = try? SystemCalls.status(path) else { return try replace(path, with: bytes) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileProblem(path, .isFolder)
    // A device or a pipe would be gone.
    default: throw FileProblem(path, .isNoFile)
    }
    let isFree = status.st_size == 0 || mayGo((try? start(of: path, count: 4096)) ?? [])
    guard isFree else { throw FileProblem(path, .exists) }
    try replace(SystemCalls.realpath(path) ?? path, with: bytes)
  }

  /// The file into which ``overwrite(_:with:mayGo:)`` writes before it gives it its name.
  public static func aside(of path: String) -> String {
    SystemCalls.found(temporary(of: whole(path)))
  }

  /// Writes a file in one step, in place of one that may be there.
  ///
  /// A new one may be read by whom new files may be read by, as what a person writes with an editor.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - bytes: the content.
  /// - Throws: ``FileProblem``; what was there is as it was.
  public static func put(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    let isNew = !exists(path)
    if isNew { try create(path, with: []) }
    do throws(FileProblem) {
      try overwrite(path, with: bytes) { _ in true }
    } catch {
      if isNew { try? SystemCalls.unlink(path) }
      throw error
    }
  }

  /// Writes a whole file aside and then gives it its name.
  ///
  /// Temporary file, fsync, rename, fsync of the folder; a new file is left to be synced later. The
  /// temporary file is locked as long as it is written, and removed when anything fails; neither it
  /// nor the name is ever followed if it is a symbolic link. What takes the place of a file may be
  /// read and written by whom that could be.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - path: the file.
  ///   - isNew: whether nothing of that name may be there.
  ///   - isOutdated: tells at the last moment whether the content is not the right one any more; then
  ///     nothing is replaced.
  /// - Returns: the file, open for appending and locked; close it to let others have it.
  /// - Throws: ``FileProblem``; what was there is as it was, unless only the fsync of the folder
  ///   failed.
  static func place(
    _ bytes: [UInt8], at path: String, isNew: Bool = false,
    unless isOutdated: () -> Bool = { false }
  ) throws(FileProblem) -> Int32 {
    do throws(SystemCalls.Failure) {
      let temporary = temporary(of: path)
      let file = try openTemporary(temporary, mayRemain: !isNew)
      do throws(SystemCalls.Failure) {
        // The temporary file keeps others from taking the name meanwhile.
        if isNew, try isTaken(path) { throw SystemCalls.Failure(code: EEXIST) }
        try giveRights(to: file, at: path)
        try write(bytes, to: file)
        if !isNew { try SystemCalls.fsync(file) }
        if isOutdated() { throw SystemCalls.Failure(code: ESTALE) }
        try SystemCalls.rename(temporary, path)
        if !isNew { try syncFolder(of: path) }
      } catch {
        SystemCalls.close(file)
        try? SystemCalls.unlink(temporary)
        throw error
      }
      return file
    } catch {
      throw FileProblem(path, error.code == EEXIST ? .exists : .unwritable(errno: error.code))
    }
  }

  /// The name of the file that is written aside: hidden, and in the same folder.
  private static func temporary(of path: String) -> String {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    return "\(path.dropLast(name.count)).\(name).tmp"
  }

  /// Opens a temporary file that nobody else has, and locks it where files can be locked.
  private static func openTemporary(
    _ path: String, mayRemain: Bool
  ) throws(SystemCalls.Failure) -> Int32 {
    while true {
      let file: Int32
      do {
        file = try SystemCalls.open(
          path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      } catch {
        // What an earlier try could not remove.
        guard error.code == EEXIST, mayRemain else { throw error }
        try SystemCalls.unlink(path)
        continue
      }
      if isLocked(file) { return file }
      SystemCalls.close(file)
    }
  }

  /// Locks a file; `false` when somebody who removes leftovers came before.
  private static func isLocked(_ file: Int32) -> Bool {
    FileLock.take(file) == nil && (try? SystemCalls.fstat(file))?.st_nlink != 0
  }

  /// The folder that a file is in.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  static func isTaken(_ path: String) throws(SystemCalls.Failure) -> Bool {
    do {
      _ = try SystemCalls.status(path, followingLinks: false)
      return true
    } catch {
      guard error.code == ENOENT else { throw error }
      return false
    }
  }

  /// Makes the names of a folder durable; file systems that cannot are left at that.
  static func syncFolder(of path: String) throws(SystemCalls.Failure) {
    do {
      let file = try SystemCalls.open(folder(of: path), O_RDONLY | O_DIRECTORY)
      defer { SystemCalls.close(file) }
      try SystemCalls.fsync(file)
    } catch {
      guard [EACCES, EBADF, EINVAL, ENOSYS, ENOTSUP].contains(error.code) else { throw error }
    }
  }
}
