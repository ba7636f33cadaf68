import Sessions
import Storage
import Transcripts

/// What the command line names to be watched.
enum WatchTarget {
  /// The folder for transcripts, which has to be there where it is named, and to be readable.
  static func folder(_ named: String?, _ context: Context) throws(Failure) -> SessionFolder {
    let folder = try Workspace.folder(named, context)
    try requireReadable(folder)
    if let named, !Files.exists(named) { throw Failure(FileProblem(named, .missing)) }
    return folder
  }

  private static func requireReadable(_ folder: SessionFolder) throws(Failure) {
    do { try folder.requireReadable() } catch { throw Failure(error) }
  }

  /// What is watched.
  ///
  /// - Parameters:
  ///   - place: a folder, a file or an id; `nil` is the folder for transcripts.
  ///   - named: the folder for transcripts, where it is named.
  ///   - watcher: who looks.
  ///   - isAsked: whether somebody can be asked which of several sessions is meant.
  ///   - context: the world.
  ///   - guide: finds what guides say of a session, for who sees it.
  /// - Returns: what looks there.
  /// - Throws: ``Failure`` when there is no such place, or nothing to be watched there.
  static func lookout(
    _ place: String?, in named: String?, as watcher: Watcher, isAsked: Bool, _ context: Context,
    guide: WatchedSession.Finder?
  ) throws(Failure) -> Lookout {
    guard let place else {
      return Lookout(in: try folder(named, context), as: watcher, isAsked: isAsked, guide: guide)
    }
    let asFolder = SessionFolder(place)
    if asFolder.exists {
      try requireReadable(asFolder)
      return Lookout(in: asFolder, as: watcher, isAsked: isAsked, guide: guide)
    }
    if place.contains("/") || Files.exists(place) {
      return Lookout(at: try follower(place, called: place), as: watcher, guide: guide)
    }
    let library = try TranscriptLibrary.of([try folder(named, context)])
    if case .unknown = library.find(typed: place) {
      throw .usage(
        "there is neither a session nor a folder “\(place)”; `rehearse log` lists the sessions")
    }
    let session = try library.session(named: place)
    return Lookout(at: try follower(session.path, called: session.id), as: watcher, guide: guide)
  }

  /// Makes sure that there is no choice, where nobody can be asked.
  static func requireOne(_ lookout: Lookout) throws(Failure) {
    guard !lookout.choices.isEmpty else { return }
    let ids = lookout.choices.map(\.session.id).joined(separator: " and ")
    throw .usage(
      "\(lookout.choices.count) sessions run in \(lookout.folder.path); name one of them: \(ids)")
  }

  /// Opens a session that has not ended.
  private static func follower(
    _ path: String, called name: String
  ) throws(Failure) -> TranscriptFollower {
    let follower: TranscriptFollower
    do { follower = try TranscriptFollower(path) } catch {
      throw Failure(ExitStatus.files, error.sentence)
    }
    let reading = follower.reading
    guard !reading.transcript.plan.phases.isEmpty else {
      throw Failure(FileProblem(path, .hasNoPhase))
    }
    guard reading.stage == .running else {
      let end = reading.summary.ended ?? reading.transcript.lastStamp
      throw Failure(
        ExitStatus.problems,
        "session \(name) ended on \(end.day) at \(end.clock); `rehearse show \(SessionFolder.id(of: path))` prints it"
      )
    }
    return follower
  }
}
