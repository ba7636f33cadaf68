import CommandLines
import Listings
import References
import Sessions
import Storage
import Structures

/// `rehearse start`: runs a session.
enum StartCommand {
  static func run(_ options: StartOptions, _ context: Context) throws(Failure) -> Int32 {
    let run = options.run
    let workspace = try Workspace(
      run.guides, untimed: run.isUntimed, folder: run.folder, context)
    let isPlain = run.isPlain || !context.hasTerminal
    guard let name = options.structure ?? options.phases.map({ _ in TypedPhases.title }) else {
      guard !isPlain else {
        let titles = workspace.catalogue.entries.map(\.title)
        throw .usage(
          "start needs a STRUCTURE without a terminal: \(titles.joined(separator: ", "))")
      }
      return try App.run(workspace, try SessionOptions(options, in: workspace), .home)
    }
    let preparation = try Preparation(name, options, in: workspace)
    preparation.tellOfAnotherGuide(than: run.guides, named: name)
    return try begin(preparation, isPlain: isPlain)
  }

  /// Begins what was chosen on the command line.
  ///
  /// - Parameters:
  ///   - preparation: what was chosen.
  ///   - isPlain: whether lines take the place of the screen.
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure`` when the session cannot begin.
  static func begin(_ preparation: Preparation, isPlain: Bool) throws(Failure) -> Int32 {
    let (workspace, session) = (preparation.workspace, preparation.options)
    let context = workspace.context
    guard isPlain else { return try App.run(workspace, session, .starting(preparation)) }
    for line in Unfinished.notice(workspace.folder) { context.complain(line) }
    var preparation = preparation
    try preparation.prepare()
    let plan = preparation.plan
    return try PlainSession.run(session, in: workspace, preparation) { () throws(Failure) in
      (
        try session.rehearsal(of: plan, in: workspace),
        try Recorder(plan, in: workspace.folder, wall: context.wall)
      )
    }
  }
}
