import Glibc
import Transcripts

extension SessionFolder {
  /// Removes the temporary files of sessions that were killed; those that a living one writes are
  /// locked and stay, and so does every file that is not ours.
  public func removeLeftovers() {
    for name in (try? SystemCalls.names(in: path)) ?? [] where SessionFolder.isTemporary(name) {
      try? remove(leftover: path(of: name))
    }
  }

  private func remove(leftover path: String) throws(SystemCalls.Failure) {
    let file = try SystemCalls.open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK)
    defer { SystemCalls.close(file) }
    try SystemCalls.lock(file)
    // It may have got its proper name just now.
    let named = try SystemCalls.status(path, followingLinks: false)
    if try SystemCalls.fstat(file).isSameFile(as: named) { try SystemCalls.unlink(path) }
  }

  private static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(".md.tmp") && TranscriptName.isID(name.dropFirst())
  }
}
