import CommandLines
import References
import Sessions

/// `rehearse watch`: a session that runs elsewhere.
enum WatchCommand {
  static func run(_ options: WatchOptions, _ context: Context) throws(Failure) -> Int32 {
    let isPlain = options.isPlain || !context.hasTerminal
    let lookout = try WatchTarget.lookout(
      options.place, in: options.folder, as: options.watcher, isAsked: !isPlain, context,
      guide: isPlain || options.watcher == .candidate ? nil : try guide(context))
    if isPlain {
      try WatchTarget.requireOne(lookout)
      return try PlainWatch.run(lookout, as: options.watcher, context)
    }
    return try WatchLoop.run(lookout, as: options.watcher, isASCII: options.isASCII, context)
  }

  /// Finds key points and rubrics in the guides of whoever watches.
  private static func guide(_ context: Context) throws(Failure) -> WatchedSession.Finder {
    let bank = QuestionBank(try Workspace.references([], context))
    return { Drawing.guidance(of: $0, in: bank) }
  }
}
