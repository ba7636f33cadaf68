import Glibc
import Transcripts

/// The transcript of a session that another program writes, as it stands there; nothing is written and
/// no lock is taken.
///
/// It survives what people and programs do to a file meanwhile: a file that is replaced, renamed,
/// cut off or gone for a while, or that comes in pieces, shows the last that could be read.
public final class TranscriptFollower {
  /// Where the transcript lies.
  public private(set) var path: String
  /// What it says.
  public private(set) var reading: TranscriptReader.Reading
  /// When its newest event was written, in nanoseconds since 1970.
  public private(set) var written: Int64
  /// Who writes it.
  public var writer: Writer { found.writer }
  /// Whether nothing of the session stands where it should.
  public private(set) var isGone = false
  /// Where it lay first: its program puts it there again.
  private let home: String
  private var status: stat
  /// What was found of its writer: the file may have been replaced by an editor since.
  private var found: Writer.Finding
  /// How often it was only looked whether its process lives.
  private var glances = 0

  /// After so many glances it is looked up again who holds the lock.
  private static let mostGlances = 30

  /// Reads a transcript.
  ///
  /// - Parameter path: its file, which is no symbolic link.
  /// - Throws: ``TranscriptLibrary/Unread`` when it cannot be read or is no transcript.
  public init(_ path: String) throws(TranscriptLibrary.Unread) {
    (self.path, home) = (path, path)
    (reading, status) = try TranscriptFollower.read(path)
    found = Writer.look(at: path, status, in: .present)
    written = found.file.changed
  }

  /// Looks whether there is anything new.
  ///
  /// - Returns: whether the transcript says something else than before.
  public func look() -> Bool {
    if path != home, isOfSession(home) { path = home }
    guard let there = try? SystemCalls.status(path, followingLinks: false) else {
      isGone = !find()
      return isGone ? false : look()
    }
    if there.isUnchanged(since: status), !isGone { return false }
    // What is no transcript now may be half written.
    guard let (found, status) = try? TranscriptFollower.read(path) else { return false }
    guard found.transcript.id == reading.transcript.id else {
      isGone = true
      return false
    }
    (self.status, isGone) = (status, false)
    return take(found)
  }

  /// Takes what stands there, unless it has lost events: its program still has them.
  private func take(_ found: TranscriptReader.Reading) -> Bool {
    let (events, known) = (found.transcript.events, reading.transcript.events)
    if found.stage == .running, events.count < known.count { return false }
    if events != known { written = status.changed }
    reading = found
    return true
  }

  /// Looks who writes it.
  public func lookForWriter() {
    let locks = LockList.present
    glances = 0
    guard writer != .program || locks?.holder(of: found.file) == nil else { return }
    // Where nothing lies there any more, who wrote it may still hold it.
    let there = try? SystemCalls.status(path, followingLinks: false)
    found = Writer.look(at: path, there ?? found.file, in: locks)
  }

  /// Looks whether the process that writes it lives; more only where none is known to, or now and
  /// then: to list the locks has the system stop all that are taken or let go of meanwhile.
  public func glanceAtWriter() {
    glances += 1
    guard glances < TranscriptFollower.mostGlances, let process = found.process,
      LockList.isAlive(process)
    else { return lookForWriter() }
  }

  /// Finds the session under another name, in the same folder.
  private func find() -> Bool {
    let folder = SessionFolder(of: path)
    let entries = (try? SystemCalls.entries(in: folder.path)?.entries) ?? []
    let named = entries.first {
      $0.file == UInt64(status.st_ino) && $0.name.hasSuffix(".md") && !$0.name.hasPrefix(".")
    }
    guard let named, isOfSession(folder.path(of: named.name)) else { return false }
    path = folder.path(of: named.name)
    return true
  }

  /// Whether a file is a transcript of the session.
  private func isOfSession(_ path: String) -> Bool {
    (try? TranscriptFollower.read(path))?.0.transcript.id == reading.transcript.id
  }

  /// Reads a file, with the status that belongs to what was read.
  private static func read(
    _ path: String
  ) throws(TranscriptLibrary.Unread) -> (TranscriptReader.Reading, stat) {
    var before = try status(path)
    var reading = try TranscriptLibrary.read(path)
    for _ in 0..<10 {
      let after = try status(path)
      if after.isUnchanged(since: before) { break }
      (before, reading) = (after, try TranscriptLibrary.read(path))
    }
    return (reading, before)
  }

  private static func status(_ path: String) throws(TranscriptLibrary.Unread) -> stat {
    do { return try SystemCalls.status(path, followingLinks: false) } catch {
      let problem = FileProblem(
        path, error.code == ENOENT ? .missing : .unreadable(errno: error.code))
      throw TranscriptLibrary.Unread(path: path, line: nil, text: problem.text)
    }
  }
}
