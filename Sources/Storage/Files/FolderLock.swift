import Glibc

/// The advisory lock on a folder, held as long as this lives: for files of it that are read, changed
/// and replaced.
final class FolderLock: Sendable {
  /// How long others are waited for, in milliseconds.
  private static let patience = 5000

  private let file: Int32

  /// Takes the lock.
  ///
  /// - Parameter path: the folder.
  /// - Throws: ``FileProblem`` when there is no such folder, or another program does not let go of it.
  init(_ path: String) throws(FileProblem) {
    do {
      file = try SystemCalls.open(path, O_RDONLY | O_DIRECTORY)
    } catch {
      throw FileProblem(path, .unreadable(errno: error.code))
    }
    guard FileLock.take(file, patience: FolderLock.patience) == nil else {
      SystemCalls.close(file)
      throw FileProblem(path, .changed)
    }
  }

  deinit { SystemCalls.close(file) }
}
