import Sessions
import Storage
import Transcripts

/// Writes a session down while it runs, and finishes its transcript.
final class Recorder {
  private var transcript: Transcript
  private let file: TranscriptFile
  private var isFinished = false
  /// Why the disk does not take events at the moment, in one sentence; they are held until it does.
  private(set) var trouble: String?

  /// Creates the transcript.
  ///
  /// - Throws: ``Failure`` when the folder cannot be written, before any clock runs.
  init(_ plan: Plan, in folder: SessionFolder) throws(Failure) {
    do {
      (transcript, file) = try folder.create(plan, started: Wall.now)
    } catch { throw Failure(error) }
  }

  /// Where the transcript lies.
  var path: String { file.path }

  /// When the session began.
  var started: Stamp { transcript.started }

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
          transcript.ended = Wall.now
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
