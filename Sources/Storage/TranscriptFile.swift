import Glibc
import Sessions
import Transcripts

/// The file of one session, while it runs and when it ends.
///
/// It has to lie at its path: what is written to a file that was moved or deleted is not where
/// anybody looks for it. Whatever went wrong, ``restore(_:)`` makes the file whole again.
public final class TranscriptFile {
  /// The file's path.
  public private(set) var path: String
  private var file: Int32
  /// How large the file is if nobody else wrote to it, in bytes.
  private var size: Int
  private var isNameDurable = false

  /// Creates the file exclusively, and writes everything but events; ``sync()`` makes it durable.
  ///
  /// - Throws: ``FileProblem``; nothing is left behind then.
  init(creating transcript: Transcript, in folder: SessionFolder) throws(FileProblem) {
    let opening = Array(TranscriptWriter.opening(transcript).utf8)
    path = folder.path(of: "\(transcript.id).md")
    file = try Files.place(opening, at: path, isNew: true)
    size = opening.count
  }

  /// Opens the file of a session that was cut short; see ``SessionFolder/resume(_:)``.
  static func resume(_ path: String) throws(FileProblem) -> (Transcript, TranscriptFile) {
    let file = try TranscriptFile(opening: path)
    var bytes = try Files.read(
      path, limit: SessionFolder.largestTranscript, followingLinks: false)
    let torn = bytes.last == 0x0A ? [] : Array((TranscriptReader.tornSign + "\n").utf8)
    bytes += torn
    guard let transcript = try? TranscriptReader.read(bytes).transcript,
      transcript.outcome == nil
    else { throw FileProblem(path, .hasEnded) }
    try file.append(torn)
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
    guard let here = try? SystemCalls.fstat(file),
      let there = try? SystemCalls.status(path, followingLinks: false), here.isSameFile(as: there)
    else { throw FileProblem(path, .hasEnded) }
    size = Int(here.st_size)
  }

  deinit { SystemCalls.close(file) }

  /// Appends events, each a complete line; ``sync()`` makes them durable.
  ///
  /// - Parameter events: what happened.
  /// - Throws: ``FileProblem`` when the disk does not take them, or the file was moved, deleted or
  ///   changed by somebody else; ``restore(_:)`` has to come next.
  public func append(_ events: [Event]) throws(FileProblem) {
    try append(events.flatMap { Array(TranscriptWriter.line($0).utf8) })
  }

  private func append(_ bytes: [UInt8]) throws(FileProblem) {
    do throws(SystemCalls.Failure) {
      try Files.write(bytes, to: file)
      size += bytes.count
      let (own, named) = (
        try SystemCalls.fstat(file), try SystemCalls.status(path, followingLinks: false)
      )
      guard own.isSameFile(as: named), Int(own.st_size) == size else {
        throw SystemCalls.Failure(code: ESTALE)
      }
    } catch {
      throw FileProblem(path, .unwritable(errno: error.code))
    }
  }

  /// Makes durable what was written: the file, and the first time its name.
  ///
  /// - Throws: ``FileProblem`` when the disk does not take it; ``restore(_:)`` has to come next,
  ///   since syncing again would not write again what the disk refused.
  public func sync() throws(FileProblem) {
    do throws(SystemCalls.Failure) {
      try SystemCalls.fsync(file)
      if !isNameDurable { try Files.syncFolder(of: path) }
      isNameDurable = true
    } catch {
      throw FileProblem(path, .unwritable(errno: error.code))
    }
  }

  /// Makes the running file whole again, at its path and durable, and goes on with that.
  ///
  /// What stands there is written anew with the events that it lacks, so that what a person wrote
  /// into it stays; where nothing does, the record is, in a folder that is made anew if need be.
  ///
  /// - Parameter transcript: the whole record so far.
  /// - Throws: ``FileProblem`` when that cannot be done now; what stands there is as it was.
  public func restore(_ transcript: Transcript) throws(FileProblem) {
    let present = try TranscriptFile.present(at: path, of: transcript)?.bytes
    let whole = TranscriptCompletion.bytes(
      present ?? TranscriptFile.opening(of: transcript), with: transcript.events)
    try Files.makeFolder(SessionFolder(of: path).path)
    let new = try Files.place(whole, at: path)
    SystemCalls.close(file)
    (file, size, isNameDurable) = (new, whole.count, true)
  }

  /// Writes the finished transcript in one step: in place of the running one, or elsewhere.
  ///
  /// What a person wrote into the running file meanwhile, in an editor, goes along. Where the
  /// finished transcript is already, only its reflection is put into it.
  ///
  /// - Parameters:
  ///   - transcript: the whole record.
  ///   - folder: where to put it; `nil` leaves it where it is. The file that was left goes, if what
  ///     it held could be read.
  /// - Throws: ``FileProblem`` when that fails; what there is stays as it is.
  public func finish(
    _ transcript: Transcript, in folder: SessionFolder? = nil
  ) throws(FileProblem) {
    if folder == nil { path = TranscriptFile.finished(path) }
    let target = folder.map { $0.path(of: "\(transcript.id).md") } ?? path
    var present: Present?
    do {
      present = try TranscriptFile.present(at: path, of: transcript)
    } catch {
      guard target != path else { throw error }
    }
    if target != path { _ = try TranscriptFile.present(at: target, of: transcript) }
    try Files.makeFolder(SessionFolder(of: target).path)
    let text = TranscriptFile.text(of: transcript, replacing: present)
    let new = try Files.place(Array(text.utf8), at: target)
    defer { SystemCalls.close(new) }
    if present != nil { remove(path, unlessItIs: new) }
    path = target
  }
}

extension TranscriptFile {
  /// What stands at a transcript's place.
  private typealias Present = (bytes: [UInt8], transcript: Transcript)

  /// Reads what stands at a transcript's place; `nil` when nothing does.
  private static func present(
    at path: String, of transcript: Transcript
  ) throws(FileProblem) -> Present? {
    let bytes: [UInt8]
    do {
      bytes = try Files.read(
        path, limit: SessionFolder.largestTranscript, followingLinks: false)
    } catch {
      guard error.kind == .missing else { throw error }
      return nil
    }
    guard !bytes.isEmpty else { return nil }
    let read = try? TranscriptReader.read(bytes).transcript
    guard let read, read.id == transcript.id else { throw FileProblem(path, .exists) }
    return (bytes, read)
  }

  /// What the file of a session began with, whatever has happened since.
  private static func opening(of transcript: Transcript) -> [UInt8] {
    var bare = transcript
    (bare.events, bare.notes) = ([], [])
    return Array(TranscriptWriter.opening(bare).utf8)
  }

  /// The finished transcript, with all that is to be kept of what stands in its place.
  private static func text(of transcript: Transcript, replacing present: Present?) -> String {
    guard let present else { return TranscriptWriter.whole(transcript) }
    if present.transcript.ended != nil {
      return TranscriptEdit.text(
        String(decoding: present.bytes, as: UTF8.self), with: transcript.reflection)
    }
    var whole = transcript
    whole.takeHandwriting(of: present.transcript)
    return TranscriptWriter.whole(whole)
  }

  /// Removes a file, unless it is the open one under another name.
  private func remove(_ path: String, unlessItIs file: Int32) {
    guard let new = try? SystemCalls.fstat(file),
      let old = try? SystemCalls.status(path, followingLinks: false), !old.isSameFile(as: new)
    else { return }
    try? SystemCalls.unlink(path)
  }
}
