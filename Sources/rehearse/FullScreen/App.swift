import Grids
import References
import Screens
import Sessions
import Storage
import Structures
import TerminalIO

/// The program on a full screen: from screen to screen until the person leaves.
final class App {
  /// Where to go next.
  enum Route {
    case home
    case session(Plan)
    /// The session with this id, which was cut short.
    case resume(String)
    case debrief(Debrief, Recorder)
    case review(ReviewStart)
    case leave(Int32)
  }

  let workspace: Workspace
  var context: Context { workspace.context }
  let options: SessionOptions
  let terminal: Terminal
  /// The level and the question that the home screen begins with: the last ones chosen.
  var level: String?
  var question: String?
  /// What the home screen has to tell, once.
  var lastMessage: String?
  /// What is told on standard error once the terminal is given back.
  var lastWords: [String] = []
  /// A transcript that no folder took: it goes to standard output rather than be lost.
  var unsaved: String?

  private init(_ workspace: Workspace, _ options: SessionOptions, _ terminal: Terminal) {
    self.workspace = workspace
    self.options = options
    self.terminal = terminal
    (level, question) = (options.level, options.question)
  }

  /// Takes over the terminal and goes on until the person leaves.
  ///
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure``; the terminal is given back by then.
  static func run(
    _ workspace: Workspace, _ options: SessionOptions, _ route: Route
  ) throws(Failure) -> Int32 {
    let (status, words, unsaved) = try onScreen(workspace, options, route)
    for word in words { workspace.context.complain(word, patience: Context.patience) }
    if let unsaved { workspace.context.out(unsaved) }
    return status
  }

  /// The part that has the terminal: when it returns, the terminal is given back.
  private static func onScreen(
    _ workspace: Workspace, _ options: SessionOptions, _ route: Route
  ) throws(Failure) -> (Int32, [String], String?) {
    let terminal: Terminal
    do {
      terminal = try Terminal(repertoire: options.isASCII ? .ascii : nil)
    } catch { throw Failure(error) }
    let app = App(workspace, options, terminal)
    var route = route
    var wasHome = false
    while true {
      switch route {
      case .home:
        wasHome = true
        route = app.home()
      case .session(let plan):
        route = try app.begin(wasHome) { () throws(Failure) in
          (
            try options.rehearsal(of: plan, in: workspace),
            try Recorder(plan, in: workspace.folder, wall: app.context.wall)
          )
        }
      case .resume(let id):
        route = try app.begin(wasHome) { () throws(Failure) in
          let recorder = try Recorder(
            resuming: id, in: workspace.folder, wall: app.context.wall)
          return (Rehearsal(recorder.session), recorder)
        }
      case .debrief(let debrief, let recorder): route = app.debrief(debrief, recorder)
      case .review(let start): route = app.review(start)
      case .leave(let status): return (status, app.lastWords, app.unsaved)
      }
    }
  }
}
