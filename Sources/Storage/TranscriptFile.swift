import Glibc
import Sessions
import Transcripts

/// The file of one session, while it runs and when it ends.
public final class TranscriptFile {
  /// The file's path.
  public let path: String
  private let file: Int32
  /// What could not be written yet: it goes first when writing works again.
  private var held: [UInt8] = []

  /// Creates the file exclusively, and writes everything but events.
  ///
  /// - Throws: ``FileProblem``; nothing is left behind then.
  init(creating transcript: Transcript, in folder: SessionFolder) throws(FileProblem) {
    path = folder.path(of: "\(transcript.id).md")
    do {
      file = try SystemCalls.open(
        path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    } catch {
      throw FileProblem(path, error.code == EEXIST ? .exists : .unwritable(errno: error.code))
    }
    do {
      try Files.write(Array(TranscriptWriter.opening(transcript).utf8), to: file)
      try SystemCalls.fsync(file)
    } catch {
      try? SystemCalls.unlink(path)
      throw FileProblem(path, .unwritable(errno: error.code))
    }
    Files.syncFolder(of: path)
  }

  deinit { SystemCalls.close(file) }

  /// How many bytes are held in memory because they could not be written.
  public var heldBytes: Int { held.count }

  /// Appends events, each a complete line, and makes them durable.
  ///
  /// - Parameter events: what happened.
  /// - Throws: ``FileProblem`` when the disk does not take them; they are held and written first
  ///   the next time.
  public func append(_ events: [Event]) throws(FileProblem) {
    for event in events { held += TranscriptWriter.line(event).utf8 }
    guard !held.isEmpty else { return }
    do {
      while !held.isEmpty { held.removeFirst(try Files.writeSome(held[...], to: file)) }
      try SystemCalls.fsync(file)
    } catch {
      throw FileProblem(path, .unwritable(errno: error.code))
    }
  }

  /// Writes the finished transcript in place of the running one, in one step.
  ///
  /// - Throws: ``FileProblem`` when that fails; the running transcript stays as it is.
  public func finish(_ transcript: Transcript) throws(FileProblem) {
    try Files.replace(path, with: Array(TranscriptWriter.whole(transcript).utf8))
    held = []
  }

  /// Puts a reflection into the finished transcript and leaves every other line as it is.
  ///
  /// - Throws: ``FileProblem`` when the file cannot be read or written.
  public func save(_ reflection: Reflection) throws(FileProblem) {
    let bytes = try Files.read(path, limit: SessionFolder.largestTranscript)
    let text = TranscriptEdit.text(String(decoding: bytes, as: UTF8.self), with: reflection)
    try Files.replace(path, with: Array(text.utf8))
  }
}
