import CommandLines
import Sessions

/// `rehearse watch`: a session that runs elsewhere.
enum WatchCommand {
  static func run(_ options: WatchOptions, _ context: Context) throws(Failure) -> Int32 {
    let isPlain = options.isPlain || !context.hasTerminal
    let lookout = try WatchTarget.lookout(
      options.place, in: options.folder, as: options.watcher, isAsked: !isPlain, context)
    if isPlain {
      try WatchTarget.requireOne(lookout)
      return try PlainWatch.run(lookout, as: options.watcher, context)
    }
    return try WatchLoop.run(lookout, as: options.watcher, isASCII: options.isASCII, context)
  }
}
