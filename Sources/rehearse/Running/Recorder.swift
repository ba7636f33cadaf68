import Clocks
import Sessions
import Storage
import TerminalIO
import Texts
import Transcripts

/// Writes a session down while it runs, and finishes its transcript.
final class Recorder {
  private var transcript: Transcript
  private let file: TranscriptFile
  private let wall: () -> Stamp
  private var isFinished = false
  /// Why not all is on the disk at the moment, in one sentence; the rest is held in memory.
  private(set) var trouble: String?
  /// What there is to tell of the finished transcript besides where it lies.
  private(set) var remarks: [String] = []
  /// When the disk is to be tried again; `nil` when all is on it.
  private(set) var nextTry: Instant?

  /// Creates the transcript.
  ///
  /// - Parameters:
  ///   - plan: what is run.
  ///   - folder: where transcripts lie.
  ///   - wall: the clock on the wall, for stamps.
  /// - Throws: ``Failure`` when the folder cannot be written, before any clock runs.
  init(
    _ plan: Plan, in folder: SessionFolder, wall: @escaping () -> Stamp
  ) throws(Failure) {
    self.wall = wall
    do {
      (transcript, file) = try folder.create(plan, started: wall())
    } catch { throw Failure(error) }
  }

  /// Opens the transcript of a session that was cut short, to go on with it.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - wall: the clock on the wall, for stamps.
  /// - Throws: ``Failure`` when it cannot be opened, or another program is writing it.
  init(resuming path: String, wall: @escaping () -> Stamp) throws(Failure) {
    self.wall = wall
    do {
      (transcript, file) = try SessionFolder(of: path).resume(SessionFolder.id(of: path))
    } catch { throw Failure(error) }
  }

  /// Opens the transcript of a session that has ended, to add what is said of it afterwards.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - wall: the clock on the wall.
  /// - Throws: ``Failure`` when it cannot be opened, runs, or was cut short.
  init(reopening path: String, wall: @escaping () -> Stamp) throws(Failure) {
    self.wall = wall
    try Recorder.refuseConflict(in: path)
    do {
      (transcript, file) = try TranscriptFile.reopen(path)
    } catch { throw Failure(error) }
    isFinished = true
  }

  /// What both sides of a merge say would be lost where answers are put in.
  private static func refuseConflict(in path: String) throws(Failure) {
    let reading = try? TranscriptLibrary.read(path)
    guard let conflict = reading?.problems.first(where: { $0.kind == .mergeConflict }) else {
      return
    }
    throw Failure(ExitStatus.files, "\(path):\(conflict.line): \(conflict.text)")
  }

  /// The session as far as it is written down.
  var session: Session { transcript.session }

  /// All that is written down.
  var events: [Event] { transcript.events }

  /// The time since the last event that is written down, on the clock on the wall, in moments of
  /// the session; zero when the session has not begun, and no longer than a session can be.
  var gap: Duration { gap(until: wall().seconds) }

  private func gap(until second: Int64) -> Duration {
    guard let last = transcript.events.map(\.moment).max() else { return .zero }
    let speed = transcript.plan.speed
    let lasted = last.sinceStart / speed
    let gone = Duration.seconds(second - transcript.started.seconds)
    return min((gone - lasted) * speed, .longest - last.sinceStart).clampedToZero
  }

  /// How much of ``gap`` its program was still alive, and the person spoke.
  var lived: Duration {
    file.lastAlive.map { gap(until: min($0, wall().seconds)) } ?? .zero
  }

  /// The time of day at which the session would have begun for its present moment to be now, in
  /// seconds since midnight.
  func startOfDay(of session: Session) -> Int {
    let gone = session.now.sinceStart / session.plan.speed
    let start = wall().secondOfDay - Int(gone.wholeSeconds % 86_400)
    return (start + 86_400) % 86_400
  }

  /// What was answered so far.
  var reflection: Reflection { transcript.reflection }

  /// The id of the session.
  var id: String { transcript.id }

  /// What was scored at another terminal, by who answered; `nil` where nothing was.
  var scoresElsewhere: Reflection? { file.scoresElsewhere() }

  /// Where the transcript lies.
  var path: String { file.path }

  /// Writes down what happened.
  ///
  /// - Parameters:
  ///   - events: what happened, in order.
  ///   - isDurable: whether it has to be on the disk before anything shows it; else ``sync()``.
  func record(_ events: [Event], isDurable: Bool = true) {
    guard !events.isEmpty else { return }
    transcript.events += events
    write { () throws(FileProblem) in
      try file.append(events)
      if isDurable { try file.sync() }
    }
  }

  /// Makes durable what was written.
  func sync() { write { () throws(FileProblem) in try file.sync() } }

  /// Keeps with the file that the program is alive, every ten seconds: what was spoken since the last
  /// event counts when the session goes on after a crash.
  func stayAlive() {
    let now = wall().seconds
    guard !(lastMark..<lastMark + 10).contains(now) else { return }
    file.markAlive(at: now)
    lastMark = now
  }

  private var lastMark: Int64 = 0

  /// Leaves the running file as it is, for who goes on with it.
  ///
  /// - Returns: whether all of the session is on the disk.
  func leaveRunning() -> Bool {
    sync()
    file.markAlive(at: wall().seconds)
    return trouble == nil
  }

  /// Tries again to write what is held, when it is time to.
  func retry() {
    guard let nextTry, nextTry <= .now else { return }
    restore()
  }

  private func write(_ work: () throws(FileProblem) -> Void) {
    guard trouble == nil else { return restore() }
    do { try work() } catch { restore() }
  }

  private func restore() {
    do {
      try file.restore(transcript)
      (trouble, nextTry) = (nil, nil)
    } catch { hold(error) }
  }

  private func hold(_ problem: FileProblem) {
    trouble = "held in memory, not on the disk: \(problem.reason)"
    nextTry = .now + .seconds(3)
  }

  /// Adds what is said after the end: it is on the disk when this returns without a problem.
  ///
  /// - Parameters:
  ///   - kinds: what was ticked, noted, marked or kept; it gets the moment of the end. What cannot be
  ///     (a prompt that was ticked already) is passed over.
  ///   - reflection: all that was answered so far.
  /// - Returns: what went wrong, in one sentence; `nil` when all is written. What could not be is tried
  ///   again whenever something is added, or by ``finish(_:in:)``.
  @discardableResult
  func add(_ kinds: [Event.Kind] = [], _ reflection: Reflection) -> String? {
    if transcript.add(kinds) { isFinished = false }
    return finish(reflection)
  }

  /// Writes the finished transcript with a reflection, or puts another reflection into it.
  ///
  /// Can be called again until it succeeds, and whenever the reflection changes.
  ///
  /// - Parameters:
  ///   - answers: what was answered so far; `nil` where nothing was asked.
  ///   - folder: where to put it; `nil` leaves it where it is.
  /// - Returns: what went wrong, in one sentence; `nil` when all is written.
  @discardableResult
  func finish(_ answers: Reflection? = nil, in folder: SessionFolder? = nil) -> String? {
    let reflection = answers ?? Reflection(heardIn: session)
    if transcript.ended == nil {
      transcript.ended = wall()
      transcript.record([])
    }
    let isNews = !isFinished || trouble != nil || reflection != transcript.reflection
    // An editor may have saved the running file over the finished one.
    guard isNews || folder != nil || file.isUnfinished(transcript) else { return nil }
    transcript.reflection = reflection
    let otherName = Files.otherName(of: path)
    do {
      try file.finish(transcript, in: folder)
      (isFinished, trouble, nextTry) = (true, nil, nil)
      if let otherName { remarks.append(Failure(otherName).message) }
      return nil
    } catch {
      hold(error)
      return "\(error.path): \(error.text)"
    }
  }

  /// Writes the finished transcript where nobody can be asked for a folder: in its own, else in the
  /// first that takes it.
  ///
  /// - Parameters:
  ///   - reflection: what was answered.
  ///   - refuges: where else to put it.
  /// - Returns: what went wrong, in sentences; none when the transcript lies where it should.
  func finish(_ reflection: Reflection, orIn refuges: [SessionFolder]) -> [String] {
    // What fails once may work the next time.
    guard finish(reflection) != nil, let problem = finish(reflection) else { return [] }
    let isSaved = refuges.contains { finish(reflection, in: $0) == nil }
    return [problem, isSaved ? whereabouts : "no other folder takes the transcript; here it is"]
  }

  /// Writes the finished transcript, and puts it into the trash.
  ///
  /// - Returns: what brings it back.
  /// - Throws: ``Failure`` when it could not be written or moved; it stays where it is then.
  func discard() throws(Failure) -> TrashedSession {
    if let problem = finish() { throw Failure(ExitStatus.files, problem) }
    do {
      return try SessionFolder(of: path).moveToTrash(SessionFolder.id(of: path))
    } catch { throw Failure(error) }
  }

  /// What is said of a session that was discarded.
  static func words(discarded session: TrashedSession) -> String {
    "discarded; it lies in \(session.path), and `rehearse restore \(session.id)` brings it back"
  }

  /// Where the transcript lies, as a sentence.
  var whereabouts: String { "the transcript is \(path)" }

  /// The whole transcript, when it could not be written anywhere.
  var unsaved: String? { trouble == nil ? nil : TranscriptWriter.whole(transcript) }
}
