import CommandLines

/// `rehearse drill`: rehearses one phase, several times.
enum DrillCommand {
  static func run(_ options: DrillOptions, _ context: Context) throws(Failure) -> Int32 {
    let run = options.run
    let workspace = try Workspace(
      run.guides, untimed: run.isUntimed, folder: run.folder, context)
    let preparation = try Preparation(options, in: workspace)
    preparation.tellOfAnotherGuide(than: run.guides, named: options.phase)
    return try StartCommand.begin(preparation, isPlain: run.isPlain || !context.hasTerminal)
  }
}
