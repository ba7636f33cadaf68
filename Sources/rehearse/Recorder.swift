import Sessions
import Storage
import Transcripts

/// Writes a session down while it runs, and finishes its transcript.
final class Recorder {
  private var transcript: Transcript
  private let file: TranscriptFile
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
    let events = effects.compactMap { if case .record(let event) = $0 { event } else { nil } }
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
      trouble = "\(error.path): \(error.text); what you write is held in memory"
    }
  }

  /// Writes the finished transcript.
  ///
  /// - Returns: what went wrong, in one sentence; `nil` when it was written.
  func finish() -> String? {
    transcript.ended = Wall.now
    transcript.record([])
    return attempt { () throws(FileProblem) in try file.finish(transcript) }
  }

  /// Adds the reflection to the finished transcript.
  ///
  /// - Returns: what went wrong, in one sentence; `nil` when it was written.
  func save(_ reflection: Reflection) -> String? {
    guard !reflection.isEmpty, reflection != transcript.reflection else { return nil }
    let problem = attempt { () throws(FileProblem) in try file.save(reflection) }
    if problem == nil { transcript.reflection = reflection }
    return problem
  }

  private func attempt(_ work: () throws(FileProblem) -> Void) -> String? {
    do {
      try work()
      return nil
    } catch { return "\(error.path): \(error.text)" }
  }
}
