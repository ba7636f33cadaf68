import Glibc
import Transcripts

extension SessionFolder {
  /// Removes the temporary files of sessions that were killed; those that a living one writes are
  /// locked and stay, and so does every file that is not ours.
  public func removeLeftovers() {
    for name in (try? SystemCalls.names(in: path)) ?? [] where SessionFolder.isTemporary(name) {
      guard
        let file = try? SystemCalls.open(path(of: name), O_RDWR | O_NOFOLLOW | O_NONBLOCK)
      else { continue }
      defer { SystemCalls.close(file) }
      if SystemCalls.lock(file) { try? SystemCalls.unlink(path(of: name)) }
    }
  }

  private static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(".md.tmp") && TranscriptName.isID(name.dropFirst())
  }
}
