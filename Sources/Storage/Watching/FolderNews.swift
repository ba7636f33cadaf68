import Glibc

/// Tells when something in a folder changes, where the system does: not on every network folder.
public final class FolderNews {
  /// The file descriptor that can be read when something has changed.
  public let file: Int32

  /// Begins to watch a folder; `nil` where that cannot be.
  public init?(_ folder: SessionFolder) {
    guard let file = try? SystemCalls.changes(in: folder.path) else { return nil }
    self.file = file
  }

  deinit { SystemCalls.close(file) }

  /// Takes all news, so that only what comes later can be read.
  ///
  /// - Returns: whether there was any.
  @discardableResult
  public func drain() -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      var isThere = false
      while let count = try? SystemCalls.read(file, buffer), count > 0 { isThere = true }
      return isThere
    }
  }
}
