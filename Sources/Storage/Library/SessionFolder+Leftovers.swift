import Glibc
import Transcripts

extension SessionFolder {
  /// The sessions that were cut short, among the latest files of the folder, newest first.
  ///
  /// - Parameter count: how many files are looked at.
  /// - Returns: the ids of the sessions.
  public func unfinished(among count: Int) -> [String] {
    (try? TranscriptLibrary(latest: count, of: self))?.cutShort.reversed().map(\.id) ?? []
  }

  /// Puts in order what killed programs left behind.
  ///
  /// Temporary files go, and the file of a session that has ended is finished. What a living program
  /// writes is locked and stays, and so does every file that is not ours.
  ///
  /// - Parameter count: how many of the latest transcripts are looked at.
  /// - Returns: the sessions whose files were finished, and those that were cut short, newest first.
  @discardableResult
  public func removeLeftovers(among count: Int) -> (finished: [String], unfinished: [String]) {
    for name in (try? SystemCalls.names(in: path)) ?? [] where SessionFolder.isTemporary(name) {
      try? remove(leftover: path(of: name))
    }
    // One that is held, such as that of the session that begins now, need not be read.
    let candidates = candidates(among: count).filter { !isInUse($0) }
    let finished = candidates.filter {
      (try? TranscriptFile.complete(path(of: "\($0).md"))) ?? false
    }
    return (finished, unfinished(among: count))
  }

  /// The sessions whose front matter does not say that they have ended, newest first.
  private func candidates(among count: Int) -> [String] {
    notFinished(((try? files()) ?? []).suffix(count).reversed()).map { String($0.dropLast(3)) }
  }

  /// The transcripts among some files whose front matter does not say that they have ended.
  func notFinished(_ names: [String]) -> [String] {
    let scanner = SummaryScanner()
    return names.filter { name in
      guard let start = try? Files.start(of: path(of: name), count: 16_384) else { return false }
      return start.withUnsafeBufferPointer { scanner.scan($0) == nil }
        && TranscriptReader.mayBeTranscript(start)
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
