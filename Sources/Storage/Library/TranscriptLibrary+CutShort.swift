import Transcripts

extension TranscriptLibrary {
  /// The sessions that were cut short, oldest first: they have not ended, and no program is running
  /// them, in whichever of their files.
  public var cutShort: [PastSession] {
    sessions.filter { session in
      guard !session.summary.hasEnded else { return false }
      let copies = copies.filter { $0.counted == session }.map(\.session)
      return !([session] + copies).contains { FileLock.isHeld($0.path) }
    }
  }
}
