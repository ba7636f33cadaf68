import CommandLines
import Listings
import References
import Sessions
import Storage
import Structures

/// `rehearse start`: runs a session.
enum StartCommand {
  static func run(_ options: StartOptions, _ context: Context) throws(Failure) -> Int32 {
    let workspace = try Workspace(
      options.guides, untimed: options.isUntimed, folder: options.folder, context)
    var session = SessionOptions(options, isASCII: options.isASCII, workspace.settings)
    session.checklists = try Checklists.find(options.checklists, on: workspace.shelf)
    session.story = try StoryChoice.find(options.story, in: workspace)
    let isPlain = options.isPlain || !context.hasTerminal
    guard let name = options.structure else {
      guard !isPlain else {
        let titles = workspace.catalogue.entries.map(\.title)
        throw .usage(
          "start needs a STRUCTURE without a terminal: \(titles.joined(separator: ", "))")
      }
      return try App.run(workspace, session, .home)
    }
    let entry = try workspace.catalogue.entry(named: name)
    var preparation = Preparation(
      entry, level: try session.level(for: entry), asking: session.asking, session, workspace)
    guard isPlain else { return try App.run(workspace, session, .starting(preparation)) }
    for line in Unfinished.notice(workspace.folder) { context.complain(line) }
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
