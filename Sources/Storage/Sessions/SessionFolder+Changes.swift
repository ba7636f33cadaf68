import Glibc
import Sessions
import Transcripts

/// Changes to past sessions; none is made while a program is running the session.
extension SessionFolder {
  /// Gives a session's file another name; nothing is overwritten.
  ///
  /// - Parameters:
  ///   - id: the file's name without its ending.
  ///   - name: its new name without its ending, which `TranscriptName.isUsable` has found fit.
  /// - Throws: ``FileProblem``; the file keeps its name then.
  public func rename(_ id: String, to name: String) throws(FileProblem) {
    let file = path(of: "\(id).md")
    let lock = try FileLock.hold(file)
    defer { SystemCalls.close(lock) }
    try Files.move(file, to: path(of: "\(name).md"))
  }

  /// Replaces what a session's file holds, in one step; a symbolic link to a file of one's own stays,
  /// and that file is replaced.
  ///
  /// - Parameters:
  ///   - id: the file's name without its ending.
  ///   - old: what it held when it was read.
  ///   - new: what it is to hold.
  /// - Throws: ``FileProblem``; the file is as it was then. ``FileProblem/Kind/changed`` when it
  ///   holds something else by now.
  public func replace(_ id: String, _ old: [UInt8], with new: [UInt8]) throws(FileProblem) {
    let file = try Files.target(of: path(of: "\(id).md"))
    let lock = try FileLock.hold(file)
    defer { SystemCalls.close(lock) }
    let present = try Files.read(
      file, limit: SessionFolder.largestTranscript, followingLinks: false)
    guard present == old else { throw FileProblem(file, .changed) }
    try Files.replace(file, with: new)
  }

  /// Puts in what somebody scored who answered, at another terminal than that of the session.
  ///
  /// Whoever else writes the file meanwhile is waited for, and what was written stays.
  ///
  /// - Parameters:
  ///   - scores: what was scored; nothing else of it is put in.
  ///   - id: the file's name without its ending.
  /// - Throws: ``FileProblem``; the file is as it was then. ``FileProblem/Kind/hasNotEnded`` where it
  ///   is not finished.
  public func put(scores: Reflection, into id: String) throws(FileProblem) {
    let path = path(of: "\(id).md")
    while true {
      let old = try Files.read(path, limit: SessionFolder.largestTranscript)
      guard let new = TranscriptEdit.bytes(old, name: id, withScores: scores) else {
        throw FileProblem(path, .hasNotEnded)
      }
      do throws(FileProblem) {
        if new != old { try replace(id, old, with: new) }
        return
      } catch {
        // Somebody else was quicker: once more, with what stands there now.
        guard error.kind == .changed else { throw error }
      }
    }
  }
}
