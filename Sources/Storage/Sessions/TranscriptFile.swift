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
  /// Whether the disk refused something of what this file holds, so that it has to be written anew.
  private var isDoubtful = false
  /// Whether the file at the path is a finished one that is not held any more.
  private var isPutDown = false
  /// When the program that wrote the file before was last alive, in seconds since 1970; `nil` when
  /// nothing tells.
  public private(set) var lastAlive: Int64?
  /// The reflections that the finished file may have got from here.
  private var reflections: [Reflection] = []

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
    var (bytes, reading) = try TranscriptFile.reading(path)
    guard reading?.stage == .running else { throw FileProblem(path, .hasEnded) }
    guard reading?.transcript.plan.phases.isEmpty == false else {
      throw FileProblem(path, .hasNoPhase)
    }
    if bytes.last != 0x0A {
      let isTorn = reading?.problems.contains { $0.kind == .tornLine } ?? false
      let end = Array(((isTorn ? TranscriptReader.tornSign : "") + "\n").utf8)
      bytes += end
      reading = try? TranscriptReader.read(bytes, name: SessionFolder.id(of: path))
      try file.append(end)
    }
    guard let transcript = reading?.transcript else { throw FileProblem(path, .hasEnded) }
    return (transcript, file)
  }

  /// Finishes the file of a session that has ended, if its program was killed before it did.
  ///
  /// - Parameter path: the file.
  /// - Returns: whether that was to be done.
  /// - Throws: ``FileProblem`` when it cannot be; what stands there is as it was.
  static func complete(_ path: String) throws(FileProblem) -> Bool {
    guard try reading(path).1?.stage == .ended else { return false }
    let file = try TranscriptFile(opening: path)
    guard let found = try reading(path).1, found.stage == .ended else { return false }
    var record = found.transcript
    record.ended = found.summary.ended
    record.reflection = Reflection(heardIn: record.session)
    try file.finish(record)
    return true
  }

  static func reading(
    _ path: String
  ) throws(FileProblem) -> ([UInt8], TranscriptReader.Reading?) {
    let bytes = try Files.read(
      path, limit: SessionFolder.largestTranscript, followingLinks: false)
    return (bytes, try? TranscriptReader.read(bytes, name: SessionFolder.id(of: path)))
  }

  /// Opens and locks a file that is there.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - reflection: what is to be replaced in it, where the session has ended.
  /// - Throws: ``FileProblem`` when it cannot be, or another program holds it.
  init(opening path: String, with reflection: Reflection? = nil) throws(FileProblem) {
    self.path = path
    reflections = reflection.map { [$0] } ?? []
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
    lastAlive = SystemCalls.alive(file)
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
      // A line that a person left without its end would get ours behind it.
      guard Int(try SystemCalls.fstat(file).st_size) == size else {
        throw SystemCalls.Failure(code: ESTALE)
      }
      isDoubtful = true
      try Files.write(bytes, to: file)
      isDoubtful = false
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

  /// Keeps with the running file that its program is alive, for who goes on after a crash; where the
  /// file system keeps no such thing, nothing is kept.
  ///
  /// - Parameter second: the present, in seconds since 1970.
  public func markAlive(at second: Int64) { try? SystemCalls.setAlive(file, at: second) }

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
      isDoubtful = true
      throw FileProblem(path, .unwritable(errno: error.code))
    }
  }

  /// Makes the running file whole again, at its path and durable, and goes on with that.
  ///
  /// What stands there is written anew with the events that it lacks, so that what a person wrote
  /// into it stays; where nothing does, the record is, in a folder that is made anew if need be. A file
  /// to which a person has only appended is not replaced: who appends may not be done.
  ///
  /// - Parameter transcript: the whole record so far.
  /// - Throws: ``FileProblem`` when that cannot be done now; what stands there is as it was.
  public func restore(_ transcript: Transcript) throws(FileProblem) {
    let present = try PresentTranscript(at: path, of: transcript)
    func whole() -> [UInt8] {
      TranscriptCompletion.bytes(
        present?.bytes ?? TranscriptFile.opening(of: transcript), of: transcript.plan,
        with: transcript.events)
    }
    for _ in 0..<10 {
      let bytes = whole()
      guard let present, !isDoubtful, bytes.starts(with: present.bytes) else { break }
      size = present.bytes.count
      if (try? append(Array(bytes[size...]))) != nil { return try sync() }
      // Somebody appended just now.
      guard present.catchUp() else { break }
    }
    let new = try TranscriptFile.place(at: path, over: present, whole)
    SystemCalls.close(file)
    (file, size, isNameDurable, isDoubtful) = (new.file, new.size, true, false)
  }

  /// Writes the finished transcript in one step: in place of the running one, or elsewhere.
  ///
  /// What a person wrote into the running file meanwhile, in an editor, goes along. Where the
  /// finished transcript is already, only what was said afterwards is put into it.
  ///
  /// - Parameters:
  ///   - transcript: the whole record.
  ///   - folder: where to put it; `nil` leaves it where it is. A running file that was left goes, if what
  ///     it held could be read; a finished one stays.
  /// - Throws: ``FileProblem`` when that fails; what there is stays as it is.
  public func finish(
    _ transcript: Transcript, in folder: SessionFolder? = nil
  ) throws(FileProblem) {
    if folder == nil { path = TranscriptFile.finished(path) }
    // Another terminal may write scores into it: one after the other.
    let turn = isPutDown ? try? FileLock.hold(path) : nil
    defer { turn.map(SystemCalls.close) }
    // A person may have renamed it.
    let target = folder.map { $0.path(of: String(path.split(separator: "/").last ?? "")) } ?? path
    var present: PresentTranscript?
    do {
      present = try PresentTranscript(at: path, of: transcript)
    } catch {
      guard target != path else { throw error }
    }
    if target != path { _ = try PresentTranscript(at: target, of: transcript) }
    // Whatever fails from here on, it may have got there.
    if reflections.last != transcript.reflection { reflections.append(transcript.reflection) }
    let new = try TranscriptFile.place(at: target, over: present) {
      bytes(of: transcript, replacing: present)
    }
    defer { SystemCalls.close(new.file) }
    // A finished one that cannot take what was said afterwards is not taken away for that.
    if present.map({ $0.reading.stage != .finished }) == true {
      remove(path, unlessItIs: new.file)
    }
    (path, isPutDown) = (target, true)
  }

  /// What was scored at another terminal, as the finished file says; `nil` where nothing was.
  public func scoresElsewhere() -> Reflection? {
    guard let bytes = try? Files.read(path, limit: SessionFolder.largestTranscript),
      let summary = try? TranscriptReader.read(bytes, name: SessionFolder.id(of: path)).summary
    else { return nil }
    return summary.ownReflection.isScored ? summary.ownReflection : nil
  }
}

extension TranscriptFile {
  /// Whether a file stands at its place that is of the running session.
  ///
  /// - Parameter transcript: the whole record.
  /// - Returns: `false` also when nothing stands there, or something else.
  public func isUnfinished(_ transcript: Transcript) -> Bool {
    guard let present = try? PresentTranscript(at: path, of: transcript) else { return false }
    return present.reading.stage != .finished
  }

  /// The finished transcript, with all that stands in its place.
  private func bytes(
    of transcript: Transcript, replacing present: PresentTranscript?
  ) -> [UInt8] {
    let whole = { Array(TranscriptWriter.whole(transcript).utf8) }
    guard let present else { return whole() }
    guard present.reading.stage == .finished else {
      return TranscriptFinish.bytes(present.bytes, of: transcript) ?? whole()
    }
    return TranscriptEdit.bytes(
      present.bytes, name: transcript.id, with: transcript.reflection, events: transcript.events,
      replacing: reflections)
  }

  /// Removes a file, unless it is the open one under another name.
  private func remove(_ path: String, unlessItIs file: Int32) {
    guard let new = try? SystemCalls.fstat(file),
      let old = try? SystemCalls.status(path, followingLinks: false), !old.isSameFile(as: new)
    else { return }
    try? SystemCalls.unlink(path)
  }
}
