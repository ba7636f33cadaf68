import Coaching
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
    guard let path = try path(options, workspace, leftovers) else {
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
    _ options: ResumeOptions, _ workspace: Workspace,
    _ leftovers: (finished: [String], unfinished: [String])
  ) throws(Failure) -> String? {
    guard let name = options.id else { return try latest(in: workspace, leftovers) }
    let named = options.folder.map { [$0] } ?? []
    let session = try TranscriptLibrary.named(named, workspace.context).session(named: name)
    return leftovers.finished.contains(session.id) ? nil : session.path
  }

  /// The file of the latest session that was cut short, where no file that cannot be read may hold it;
  /// `nil` when none was, but files of sessions that had ended were finished.
  private static func latest(
    in workspace: Workspace, _ leftovers: (finished: [String], unfinished: [String])
  ) throws(Failure) -> String? {
    let library = try TranscriptLibrary.of([workspace.folder])
    if let latest = library.cutShort.last {
      if let file = library.newer(than: latest) { throw TranscriptLibrary.uncertain(file) }
      return latest.path
    }
    guard library.notRead.isEmpty else { throw TranscriptLibrary.unread(library.notRead) }
    guard leftovers.finished.isEmpty else { return nil }
    let day = DayRun.unknownLoop(of: library.sessions, workspace).map { loop in
      let command = PracticeCommand.line(["rehearse", "day", loop, "--from"])
      return "; if the day “\(loop)” is not over, \(command) GUIDE goes on with it"
    }
    throw Failure(
      ExitStatus.problems, "no session in \(workspace.folder.path) was cut short\(day ?? "")")
  }
}
