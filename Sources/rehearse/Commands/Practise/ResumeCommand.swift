import CommandLines
import Sessions
import Storage

/// `rehearse resume`: goes on with a session that was cut short, or closes it.
enum ResumeCommand {
  static func run(_ options: ResumeOptions, _ context: Context) throws(Failure) -> Int32 {
    let workspace = try Workspace(folder: options.folder, context)
    let folder = workspace.folder
    let leftovers = folder.removeLeftovers(among: .max)
    for id in leftovers.finished {
      context.out("session \(id) had ended; its transcript is finished now\n")
    }
    let session = SessionOptions(
      isASCII: options.isASCII, bell: options.bell, workspace)
    let isPlain = options.isPlain || !context.hasTerminal
    // What keeps a day from going on is no matter of other sessions.
    let day = options.closes ? nil : try? DayRun.left(in: workspace, session)
    if options.id == nil, let day, day.cutShort.isEmpty,
      try TranscriptLibrary.of([folder]).cutShort.isEmpty
    {
      return try DayCommand.go(day, isPlain: isPlain)
    }
    guard let path = try path(options, context, in: folder, leftovers) else {
      return ExitStatus.done
    }
    if options.closes {
      context.out("closed: \(try Recorder.close(path, context))\n")
      return ExitStatus.done
    }
    if let day, day.cutShort.last == path { return try DayCommand.go(day, isPlain: isPlain) }
    guard isPlain else {
      return try App.run(workspace, session, .resume(path))
    }
    return try PlainSession.run(session, in: workspace) { () throws(Failure) in
      let recorder = try Recorder(resuming: path, wall: context.wall)
      return (SessionOptions.rehearsal(resuming: recorder, in: workspace), recorder)
    }
  }

  /// The file of the session that is named, else of the latest that was cut short; `nil` when all there
  /// was to do was to finish the files of sessions that had ended.
  private static func path(
    _ options: ResumeOptions, _ context: Context, in folder: SessionFolder,
    _ leftovers: (finished: [String], unfinished: [String])
  ) throws(Failure) -> String? {
    guard let name = options.id else {
      if let latest = try latest(in: folder) { return latest }
      guard leftovers.finished.isEmpty else { return nil }
      throw Failure(ExitStatus.problems, "no session in \(folder.path) was cut short")
    }
    let named = options.folder.map { [$0] } ?? []
    let session = try TranscriptLibrary.named(named, context).session(named: name)
    return leftovers.finished.contains(session.id) ? nil : session.path
  }

  /// The file of the latest session that was cut short, where no file that cannot be read may hold it;
  /// `nil` when none was.
  private static func latest(in folder: SessionFolder) throws(Failure) -> String? {
    let library = try TranscriptLibrary.of([folder])
    guard let latest = library.cutShort.last else {
      guard library.notRead.isEmpty else { throw TranscriptLibrary.unread(library.notRead) }
      return nil
    }
    if let file = library.newer(than: latest) { throw TranscriptLibrary.uncertain(file) }
    return latest.path
  }
}
