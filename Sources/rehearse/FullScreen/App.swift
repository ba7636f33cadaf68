import Clocks
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
    /// The home screen; of a day, what stands between its rounds.
    case home
    /// What is chosen before a session, and whether one came from the home screen.
    case ready(Preparation, leadsHome: Bool)
    /// What `rehearse start` asks for.
    case starting(Preparation)
    /// The plan of a session, how it is run, and what is to be drawn for it once it is seen.
    case session(Plan, SessionOptions, late: Preparation?)
    /// The session of this file, which was cut short.
    case resume(String)
    case debrief(Debrief, Recorder)
    case review(ReviewStart)
    case leave(Int32)
  }

  let workspace: Workspace
  var context: Context { workspace.context }
  let options: SessionOptions
  let terminal: Terminal
  /// Plays cues on the terminal, in one session after the other.
  let cuePlayer: CuePlayer
  /// The day that is run, if one is.
  var day: DayRun?
  /// The level and the question that the home screen begins with: the last ones chosen.
  var level: String?
  var asking: Asking
  /// Which question is answered when none was chosen.
  var standard: Asking { options.standard }
  /// The structure that the home screen begins with: the one chosen last.
  var selected: Int?
  /// The sessions that were discarded or deleted, and can be brought back.
  var trashed: [(folder: SessionFolder, session: TrashedSession)] = []
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
    cuePlayer = CuePlayer(
      options.cues,
      on: CueStage(
        ring: terminal.ring, reverse: terminal.canReverse ? terminal.reverse : nil,
        send: terminal.send))
    (level, asking) = (options.level, options.asking)
  }

  /// Takes over the terminal and goes on until the person leaves.
  ///
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure``; the terminal is given back by then.
  static func run(
    _ workspace: Workspace, _ options: SessionOptions, _ route: Route, day: DayRun? = nil
  ) throws(Failure) -> Int32 {
    options.cues.tell(workspace.context)
    let (status, words, unsaved) = try OwnKeys.holding(workspace.settings, workspace.context) {
      () throws(Failure) in try onScreen(workspace, options, route, day)
    }
    for word in words { workspace.context.complain(word, patience: Context.patience) }
    if let unsaved { workspace.context.out(unsaved) }
    return status
  }

  /// The part that has the terminal: when it returns, the terminal is given back.
  private static func onScreen(
    _ workspace: Workspace, _ options: SessionOptions, _ route: Route, _ day: DayRun?
  ) throws(Failure) -> (Int32, [String], String?) {
    let terminal = try Terminal.open(
      isASCII: options.isASCII, workspace.settings, workspace.context)
    defer { terminal.keepBackground(workspace.context) }
    let app = App(workspace, options, terminal)
    app.day = day
    var route = route
    var wasHome = day != nil
    while true {
      switch route {
      case .home:
        wasHome = true
        route = app.day.map(app.between) ?? app.home()
      case .ready(let preparation, let leadsHome):
        route = app.ready(preparation, leadsHome: leadsHome)
      case .starting(let preparation):
        route = try app.start(preparation, leadsHome: false)
      case .session(let plan, let options, let late):
        route = try app.begin(wasHome, late, against: options.against(plan)) { () throws(Failure) in
          (
            try options.rehearsal(of: plan, in: workspace),
            try Recorder(plan, in: workspace.folder, wall: app.context.wall)
          )
        }
      case .resume(let path):
        app.takeUpDay(of: path)
        wasHome = wasHome || app.day != nil
        route = try app.begin(wasHome) { () throws(Failure) in
          let recorder = try Recorder(resuming: path, wall: app.context.wall)
          return (SessionOptions.rehearsal(resuming: recorder, in: workspace), recorder)
        }
      case .debrief(let debrief, let recorder): route = app.debrief(debrief, recorder)
      case .review(let start): route = app.review(start)
      case .leave(let status): return (status, app.lastWords + app.trashWords, app.unsaved)
      }
    }
  }

  /// Waits between sessions until something happens, at most until a deadline; what cues have started
  /// is ended meanwhile when its time is up.
  func wait(until deadline: Instant?) -> [Happening] {
    cuePlayer.tend()
    return terminal.wait(until: [deadline, cuePlayer.next].compactMap(\.self).min())
  }

  /// Shows a screen.
  func present(_ screen: some Drawable) { terminal.present(screen.grid(terminal.size)) }

  /// Where the sessions lie that were deleted, once the terminal is given back.
  private var trashWords: [String] {
    guard let last = trashed.last else { return [] }
    let sessions = trashed.count == 1 ? "a session lies" : "\(trashed.count) sessions lie"
    return [
      "\(sessions) in \(last.folder.trash.path); rehearse restore \(last.session.id) brings one back"
    ]
  }
}
