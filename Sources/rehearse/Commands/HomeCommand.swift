/// `rehearse` alone: the home screen, or a short help without a terminal.
enum HomeCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    guard context.hasTerminal else {
      context.out(Help.overview)
      return ExitStatus.done
    }
    let workspace = try Workspace(invocation, context)
    return try App.run(workspace, SessionOptions(invocation, workspace.settings), .home)
  }
}
