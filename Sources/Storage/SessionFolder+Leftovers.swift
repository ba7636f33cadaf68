import Glibc
import Transcripts

extension SessionFolder {
  /// The sessions that were cut short, among the latest files of the folder, newest first.
  ///
  /// It is the transcript's reader who says whether a session has ended. What another program is
  /// writing is left out.
  ///
  /// - Parameter count: how many files are looked at.
  /// - Returns: the ids of the sessions.
  public func unfinished(among count: Int) -> [String] {
    candidates(among: count).filter { id in
      let file = path(of: "\(id).md")
      // Read when nobody holds it: its session may have ended in between.
      return !FileLock.isHeld(file)
        && (try? TranscriptLibrary.read(file))?.stage == .running
    }
  }

  /// Puts in order what killed programs left behind.
  ///
  /// Temporary files go, and the file of a session that has ended is finished. What a living program writes is locked and stays, and so does every file
  /// that is not ours.
  ///
  /// - Parameter count: how many of the latest transcripts are looked at.
  /// - Returns: the ids of the sessions whose files were finished.
  @discardableResult
  public func removeLeftovers(among count: Int = 20) -> [String] {
    for name in (try? SystemCalls.names(in: path)) ?? [] where SessionFolder.isTemporary(name) {
      try? remove(leftover: path(of: name))
    }
    return candidates(among: count).filter {
      (try? TranscriptFile.complete(path(of: "\($0).md"))) ?? false
    }
  }

  /// The sessions whose front matter does not say that they have ended, newest first.
  private func candidates(among count: Int) -> [String] {
    let scanner = SummaryScanner()
    return ((try? files()) ?? []).suffix(count).reversed().filter { name in
      guard let start = try? Files.start(of: path(of: name), count: 16_384) else { return false }
      return TranscriptReader.mayBeTranscript(start)
        && start.withUnsafeBufferPointer { scanner.scan($0) == nil }
    }.map { String($0.dropLast(3)) }
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
