import Coaching
import CommandLines
import Glibc
import Grids
import Storage

/// `rehearse next`: starts what comes first today.
enum NextCommand {
  static func run(_ options: NextOptions, _ context: Context) throws(Failure) -> Int32 {
    let workspace = try Workspace(options.guides, folder: options.folder, context)
    let library = try TranscriptLibrary.of([workspace.folder])
    try library.check(context)
    if options.folder != nil, !Files.exists(workspace.folder.path) {
      context.complain(
        "\(workspace.folder.path): there is no such folder yet; the session makes it")
    }
    let gathering = try CoachGathering(
      workspace, library.sessions, candidate: options.candidate)
    if let remark = gathering.remark { context.complain(remark) }
    guard let item = try gathering.plan(days: 1).next else {
      context.complain("nothing fits into the minutes of a day; give it more: `minutes:`")
      return ExitStatus.problems
    }
    let words = item.command(with: gathering.words)
    let command = PracticeCommand.line(words)
    context.out(
      "\("Next", .heading): \(item.sentence): \(item.reason).\n  \(command, .accent)\n"
        as StyledText)
    library.tell(context)
    guard !options.isPrinted else { return ExitStatus.done }
    guard item.unit != nil else { return try start(words, context) }
    let isPlain = options.isPlain || !context.hasTerminal
    let hasReady = workspace.settings.showsReady && !isPlain
    // Where nothing else waits for Enter this does; without a terminal nobody could press it.
    guard hasReady || !context.hasTerminal || hasConsent(context) else { return ExitStatus.done }
    let flags = (options.isPlain ? ["--plain"] : []) + (options.isASCII ? ["--ascii"] : [])
    return try start(words.prefix(2) + flags + words.dropFirst(2), context)
  }

  private static func start(
    _ words: some Sequence<String>, _ context: Context
  ) throws(Failure) -> Int32 {
    try Program.invocation(Array(words.dropFirst())).carryOut(context)
  }

  /// Waits for Enter; answers whether it came.
  private static func hasConsent(_ context: Context) -> Bool {
    LineInput.answer(to: "Enter starts it, Ctrl-C leaves it.", context).isEnded
  }
}
