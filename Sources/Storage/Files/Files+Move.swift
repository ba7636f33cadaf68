import Glibc

extension Files {
  /// Gives a file another name on the same file system; nothing that is there is overwritten.
  ///
  /// - Parameters:
  ///   - from: the file.
  ///   - to: its new path; the folder exists.
  /// - Throws: ``FileProblem/Kind/nameIsTaken`` when something is there already; else why it cannot
  ///   be moved. What there was is as it was then.
  static func move(_ from: String, to: String) throws(FileProblem) {
    do throws(SystemCalls.Failure) {
      // A link fails where there is something, however late it came.
      try SystemCalls.link(from, to)
      do throws(SystemCalls.Failure) {
        try SystemCalls.unlink(from)
      } catch {
        try? SystemCalls.unlink(to)
        throw error
      }
    } catch {
      switch error.code {
      case EEXIST: throw FileProblem(to, .nameIsTaken)
      case ENOENT: throw FileProblem(from, .missing)
      // File systems without links, and files of others in a shared folder.
      case EPERM, ENOSYS, ENOTSUP, EMLINK: try rename(from, to)
      default: throw FileProblem(to, .unwritable(errno: error.code))
      }
    }
    for path in [to, from] { try? syncFolder(of: path) }
  }

  private static func rename(_ from: String, _ to: String) throws(FileProblem) {
    do throws(SystemCalls.Failure) {
      guard try !isTaken(to) else { throw SystemCalls.Failure(code: EEXIST) }
      try SystemCalls.rename(from, to)
    } catch {
      throw FileProblem(
        to, error.code == EEXIST ? .nameIsTaken : .unwritable(errno: error.code))
    }
  }
}
