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
  private var isNameDurable = false

  /// Creates the file exclusively, and writes everything but events; ``sync()`` makes it durable.
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
      // The file is new: nobody else can hold its lock.
      _ = FileLock.take(file)
      try Files.write(Array(TranscriptWriter.opening(transcript).utf8), to: file)
    } catch {
      try? SystemCalls.unlink(path)
      throw FileProblem(path, .unwritable(errno: error.code))
    }
  }

  /// Opens the file of a session that was cut short; see ``SessionFolder/resume(_:)``.
  static func resume(_ path: String) throws(FileProblem) -> (Transcript, TranscriptFile) {
    let file = try TranscriptFile(opening: path)
    var bytes = try Files.read(path, limit: SessionFolder.largestTranscript)
    let torn = bytes.last == 0x0A ? [] : Array((TranscriptReader.tornSign + "\n").utf8)
    bytes += torn
    guard let transcript = try? TranscriptReader.read(bytes).transcript,
      transcript.outcome == nil
    else { throw FileProblem(path, .hasEnded) }
    file.held = torn
    try file.append([])
    return (transcript, file)
  }

  private init(opening path: String) throws(FileProblem) {
    self.path = path
    do {
      file = try SystemCalls.open(path, O_WRONLY | O_APPEND | O_NOFOLLOW)
    } catch {
      throw FileProblem(path, error.code == ENOENT ? .missing : .unwritable(errno: error.code))
    }
    if let holder = FileLock.take(file) {
      throw FileProblem(path, .inUse(process: holder.process))
    }
    // The other program may have finished, and put another file in place of this one.
    guard let here = try? SystemCalls.fstat(file), let there = try? SystemCalls.status(path),
      there.st_ino == here.st_ino
    else { throw FileProblem(path, .hasEnded) }
  }

  deinit { SystemCalls.close(file) }

  /// Appends events, each a complete line; ``sync()`` makes them durable.
  ///
  /// - Parameter events: what happened.
  /// - Throws: ``FileProblem`` when the disk does not take them; they are held and written first
  ///   the next time.
  public func append(_ events: [Event]) throws(FileProblem) {
    for event in events { held += TranscriptWriter.line(event).utf8 }
    do throws(SystemCalls.Failure) {
      while !held.isEmpty { held.removeFirst(try Files.writeSome(held[...], to: file)) }
      // What is written to a file without a name is lost.
      if try SystemCalls.fstat(file).st_nlink == 0 { throw SystemCalls.Failure(code: ENOENT) }
    } catch {
      throw FileProblem(path, .unwritable(errno: error.code))
    }
  }

  /// Makes durable what was written: the file, and the first time its name.
  ///
  /// - Throws: ``FileProblem`` when the disk does not take it.
  public func sync() throws(FileProblem) {
    do {
      try SystemCalls.fsync(file)
    } catch {
      throw FileProblem(path, .unwritable(errno: error.code))
    }
    if !isNameDurable { Files.syncFolder(of: path) }
    isNameDurable = true
  }

  /// Writes the finished transcript in place of the running one, in one step.
  ///
  /// What a person wrote into the running file meanwhile, in an editor, goes along.
  ///
  /// - Parameter transcript: the whole record.
  /// - Throws: ``FileProblem`` when that fails; the running transcript stays as it is.
  public func finish(_ transcript: Transcript) throws(FileProblem) {
    try? append([])
    var whole = transcript
    if let bytes = try? Files.read(path, limit: SessionFolder.largestTranscript),
      let running = try? TranscriptReader.read(bytes).transcript
    {
      whole.takeHandwriting(of: running)
    }
    try Files.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    try Files.replace(path, with: Array(TranscriptWriter.whole(whole).utf8))
    held = []
  }

  /// Puts a reflection into the finished transcript and leaves every other line as it is.
  ///
  /// - Parameter reflection: what was answered.
  /// - Throws: ``FileProblem`` when the file cannot be read or written.
  public func save(_ reflection: Reflection) throws(FileProblem) {
    let bytes = try Files.read(path, limit: SessionFolder.largestTranscript)
    let text = TranscriptEdit.text(String(decoding: bytes, as: UTF8.self), with: reflection)
    try Files.replace(path, with: Array(text.utf8))
  }
}
