import Sessions
import Storage
import Transcripts

/// Writes a session down while it runs, and finishes its transcript.
final class Recorder {
  private var transcript: Transcript
  private let file: TranscriptFile
  private let wall: () -> Stamp
  private var isFinished = false
  /// Why the disk does not take events at the moment, in one sentence; they are held until it does.
  private(set) var trouble: String?

  /// Creates the transcript.
  ///
  /// - Parameters:
  ///   - plan: what is run.
  ///   - folder: where transcripts lie.
  ///   - wall: the clock on the wall, for stamps.
  /// - Throws: ``Failure`` when the folder cannot be written, before any clock runs.
  init(
    _ plan: Plan, in folder: SessionFolder, wall: @escaping () -> Stamp = { Wall.now }
  ) throws(Failure) {
    self.wall = wall
    do {
      (transcript, file) = try folder.create(plan, started: wall())
    } catch { throw Failure(error) }
  }

  /// Opens the transcript of a session that was cut short, to go on with it.
  ///
  /// - Parameters:
  ///   - id: the session.
  ///   - folder: where transcripts lie.
  ///   - wall: the clock on the wall, for stamps.
  /// - Throws: ``Failure`` when it cannot be opened, or another program is writing it.
  init(
    resuming id: String, in folder: SessionFolder, wall: @escaping () -> Stamp = { Wall.now }
  ) throws(Failure) {
    self.wall = wall
    do {
      (transcript, file) = try folder.resume(id)
    } catch { throw Failure(error) }
  }

  /// The session as far as it is written down.
  var session: Session { transcript.session }

  /// The time since the last event that is written down, on the clock on the wall, in moments of
  /// the session; zero when the session has not begun.
  var gap: Duration {
    guard let last = transcript.events.map(\.moment).max() else { return .zero }
    let speed = transcript.plan.speed
    let lasted = last.sinceStart / speed
    let gone = Duration.seconds(wall().seconds - transcript.started.seconds)
    return (gone - lasted).clampedToZero * speed
  }

  /// The time of day at which the session would have begun for its present moment to be now, in
  /// seconds since midnight.
  func startOfDay(of session: Session) -> Int {
    let gone = session.now.sinceStart / session.plan.speed
    let start = wall().secondOfDay - Int(gone.wholeSeconds % 86_400)
    return (start + 86_400) % 86_400
  }

  /// Where the transcript lies.
  var path: String { file.path }

  /// Writes down what the effects ask to be recorded.
  ///
  /// - Parameters:
  ///   - effects: what a session asks for.
  ///   - isDurable: whether it has to be on the disk before anything shows it; else ``sync()``.
  func record(_ effects: [Effect], isDurable: Bool = true) {
    let events = effects.recorded
    guard !events.isEmpty else { return }
    transcript.events += events
    watch { () throws(FileProblem) in
      try file.append(events)
      if isDurable { try file.sync() }
    }
  }

  /// Makes durable what was written.
  func sync() { watch { () throws(FileProblem) in try file.sync() } }

  private func watch(_ work: () throws(FileProblem) -> Void) {
    do {
      try work()
      trouble = nil
    } catch {
      trouble = "not on the disk yet: \(error.reason); it is held in memory"
    }
  }

  /// Writes the finished transcript with a reflection, or puts another reflection into it.
  ///
  /// Can be called again until it succeeds, and whenever the reflection changes.
  ///
  /// - Parameter reflection: what was answered so far.
  /// - Returns: what went wrong, in one sentence; `nil` when all is written.
  func finish(_ reflection: Reflection = Reflection()) -> String? {
    do {
      if !isFinished {
        if transcript.ended == nil {
          transcript.ended = wall()
          transcript.record([])
        }
        transcript.reflection = reflection
        try file.finish(transcript)
        isFinished = true
      } else if reflection != transcript.reflection {
        try file.save(reflection)
        transcript.reflection = reflection
      }
      return nil
    } catch { return "\(error.path): \(error.text)" }
  }
}
