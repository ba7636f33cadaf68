/// `rehearse` alone: the home screen, or a short help without a terminal.
enum HomeCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    guard Program.hasTerminal else {
      Console.out(Help.overview)
      return ExitStatus.done
    }
    let workspace = try Workspace(invocation)
    return try App.run(workspace, SessionOptions(invocation, workspace.settings), .home)
  }
}
