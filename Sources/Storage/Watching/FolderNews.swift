import Glibc

/// Tells when something in a folder changes, where the system does: not on every network folder.
public final class FolderNews {
  /// The file descriptor that can be read when something has changed.
  public let file: Int32
  private let folder: SessionFolder
  /// The folder that is watched, whatever its path leads to by now.
  private let watched: stat
  /// Whether the system has said that the folder is gone or elsewhere.
  private var isLost = false

  /// Begins to watch a folder; `nil` where that cannot be.
  public init?(_ folder: SessionFolder) {
    // Looked up first: another folder that comes between is noticed then.
    guard let watched = try? SystemCalls.status(folder.path),
      let file = try? SystemCalls.changes(in: folder.path)
    else { return nil }
    (self.file, self.folder, self.watched) = (file, folder, watched)
  }

  deinit { SystemCalls.close(file) }

  /// Whether the path still leads to the folder that is watched; else nothing more will be told.
  public var isCurrent: Bool {
    guard !isLost, let there = try? SystemCalls.status(folder.path) else { return false }
    return there.isSameFile(as: watched)
  }

  /// Takes all news, so that only what comes later can be read.
  ///
  /// - Returns: whether there was any.
  @discardableResult
  public func drain() -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      var isThere = false
      while let count = try? SystemCalls.read(file, buffer), count > 0 {
        isThere = true
        take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
      return isThere
    }
  }

  /// Looks for the end of the folder: one that is made anew may have the number of the one before.
  private func take(_ news: UnsafeRawBufferPointer) {
    let size = MemoryLayout<inotify_event>.size
    var place = 0
    while place + size <= news.count {
      let event = news.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
      if event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED) != 0 { isLost = true }
      place += size + Int(event.len)
    }
  }
}
