/// `rehearse review`: past sessions on a full screen.
enum ReviewCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    guard context.hasTerminal else {
      throw .usage("review needs a terminal; rehearse log, show and stats print the same")
    }
    let workspace = try Workspace(invocation, context)
    let folders = try LogCommand.folders(invocation, context)
    let start = ReviewStart(
      folders: folders, filter: try FilterOptions.filter(invocation), isAlone: true)
    return try App.run(
      workspace, SessionOptions(invocation, workspace.settings), .review(start))
  }
}
