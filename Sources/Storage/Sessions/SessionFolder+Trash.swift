import Glibc

extension SessionFolder {
  /// Where deleted sessions lie: `.trash` in the folder, which need not exist.
  public var trash: SessionFolder { SessionFolder(path(of: ".trash"), includesFolders: false) }

  /// Makes sure that the trash is no symbolic link, which is never followed.
  ///
  /// - Throws: ``FileProblem/Kind/isTrashLink`` when it is.
  public func checkTrash() throws(FileProblem) {
    guard !Files.isLink(trash.path) else { throw FileProblem(trash.path, .isTrashLink) }
  }

  /// Deletes a session so that it can be restored.
  ///
  /// Its file moves to ``trash``, as it is. Where one of that name lies there already, `-2`, `-3`, …
  /// follows.
  ///
  /// - Parameter id: the file's name without its ending.
  /// - Returns: what ``restore(_:)`` brings back.
  /// - Throws: ``FileProblem`` when a program is running the session, or the file cannot be moved; it
  ///   stays where it is then.
  public func moveToTrash(_ id: String) throws(FileProblem) -> TrashedSession {
    let file = path(of: "\(id).md")
    let lock = try FileLock.hold(file)
    defer { SystemCalls.close(lock) }
    try checkTrash()
    try Files.makeFolder(trash.path)
    for number in 1...999 {
      let name = number == 1 ? id : "\(id)-\(number)"
      let place = trash.path(of: "\(name).md")
      do {
        try Files.move(file, to: place)
        return TrashedSession(id: id, path: place)
      } catch {
        guard error.kind == .nameIsTaken else { throw error }
      }
    }
    throw FileProblem(trash.path(of: "\(id).md"), .nameIsTaken)
  }

  /// Brings a deleted session back, as it was.
  ///
  /// - Parameter session: what ``moveToTrash(_:)`` gave, or a session of ``trash``.
  /// - Throws: ``FileProblem`` when a file of that name is there, or it cannot be moved; it stays in
  ///   the trash then.
  public func restore(_ session: TrashedSession) throws(FileProblem) {
    try checkTrash()
    try Files.move(session.path, to: path(of: "\(session.id).md"))
  }
}
