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
    let entry = try find(name, in: workspace.catalogue)
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

  /// Finds the one structure that a name means.
  static func find(
    _ name: String, in catalogue: StructureCatalogue
  ) throws(Failure) -> StructureCatalogue.Entry {
    if isSource(name), let entry = catalogue.entries.first(where: { $0.source == name }) {
      return entry
    }
    switch catalogue.find(name) {
    case .found(let entry): return entry
    case .ambiguous(let entries):
      let exact = entries.filter { $0.title == name }
      if let entry = exact.first, exact.count == 1 { return entry }
      if Set(entries.map(\.title)).count < entries.count {
        let sources = entries.map(\.source).joined(separator: " or ")
        throw .usage("“\(name)” stands in several places; name one of \(sources)")
      }
      let titles = entries.map { "“\($0.title)”" }.joined(separator: " or ")
      throw .usage("“\(name)” may mean \(titles); write more of the title")
    case .unknown(let nearest):
      let hint =
        nearest.isEmpty
        ? "" : ", did you mean \(nearest.map { "“\($0)”" }.joined(separator: " or "))?"
      throw .usage("there is no structure “\(name)”\(hint); see rehearse structures")
    }
  }

  /// Whether a name has the form of a place: "guide.md:12".
  private static func isSource(_ name: String) -> Bool {
    guard let colon = name.lastIndex(of: ":") else { return false }
    let line = name[name.index(after: colon)...]
    return !line.isEmpty && line.allSatisfy(\.isNumber)
  }
}
