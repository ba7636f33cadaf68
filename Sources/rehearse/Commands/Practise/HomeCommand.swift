import CommandLines

/// `rehearse` alone: the home screen, or a short help without a terminal.
enum HomeCommand {
  static func run(_ options: HomeOptions, _ context: Context) throws(Failure) -> Int32 {
    guard context.hasTerminal else {
      context.out(Help(width: context.width).overview)
      return ExitStatus.done
    }
    let workspace = try Workspace(options.guides, folder: options.folder, context)
    let session = SessionOptions(isASCII: options.isASCII, workspace)
    return try App.run(workspace, session, .home)
  }
}
