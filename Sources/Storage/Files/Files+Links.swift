import Glibc

extension Files {
  /// The file that a path means: behind a symbolic link, an ordinary file of the person's own.
  ///
  /// - Throws: ``FileProblem/Kind/isForeignLink`` when a link leads to anything else, or nowhere.
  static func target(of path: String) throws(FileProblem) -> String {
    guard isLink(path) else { return path }
    guard let target = SystemCalls.realpath(path),
      let status = try? SystemCalls.status(target, followingLinks: false),
      status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid()
    else { throw FileProblem(path, .isForeignLink) }
    return target
  }

  /// Whether there is a symbolic link of that name.
  static func isLink(_ path: String) -> Bool {
    let status = try? SystemCalls.status(path, followingLinks: false)
    return status.map { $0.st_mode & S_IFMT == S_IFLNK } ?? false
  }

  /// What is to be told when a file is replaced: that it has another name (a hard link).
  ///
  /// - Parameter path: the file, or a symbolic link to it.
  /// - Returns: the fact; `nil` when the file has one name, or is not there.
  public static func otherName(of path: String) -> FileProblem? {
    guard let status = try? SystemCalls.status(path), status.st_mode & S_IFMT == S_IFREG,
      status.st_nlink > 1
    else { return nil }
    return FileProblem(path, .hasOtherName)
  }
}
