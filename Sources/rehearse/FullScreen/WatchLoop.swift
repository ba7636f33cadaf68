import Clocks
import Grids
import Listings
import Screens
import Sessions
import Structures
import TerminalIO

/// A session that runs elsewhere, on a full screen.
struct WatchLoop: ~Copyable {
  private let terminal: Terminal
  private let lookout: Lookout
  private let watcher: Watcher
  private let context: Context
  private var candidate: CandidateScreen
  private var interviewer: SessionScreen
  private var page = WatchPage([])
  private var frames = (Frame<CandidateView>(), Frame<SessionView>())
  /// The scores of who answers, once the session has ended; `nil` before, and where nobody interviewed.
  private var scores: WatchedScores?
  /// The session that is seen, by the name of its transcript.
  private var seen: String?
  /// What became of the session, and until when it is told.
  private var notice: (text: String, end: Instant)?

  /// So long it is told that a session goes on again: 10 s.
  private static let noticeTime = Duration.seconds(10)

  /// Takes over the terminal until the person leaves.
  ///
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure`` when the terminal cannot be used.
  static func run(
    _ lookout: Lookout, as watcher: Watcher, isASCII: Bool, _ context: Context
  ) throws(Failure) -> Int32 {
    let settings = try Workspace.settings(context)
    return try OwnKeys.holding(settings, context) { () throws(Failure) in
      let terminal = try Terminal.open(isASCII: isASCII, settings, context)
      var loop = WatchLoop(terminal, lookout, watcher, settings.cues, context)
      return loop.go()
    }
  }

  private init(
    _ terminal: Terminal, _ lookout: Lookout, _ watcher: Watcher, _ cues: CueTable,
    _ context: Context
  ) {
    (self.terminal, self.lookout) = (terminal, lookout)
    (self.watcher, self.context) = (watcher, context)
    candidate = CandidateScreen(cues: cues)
    interviewer = SessionScreen(startOfDay: 0, cues: cues, isWatching: true)
  }

  private mutating func go() -> Int32 {
    while true {
      lookout.isHeld = scores?.isAsking == true
      tell(lookout.look())
      askForScores()
      draw()
      let happenings = terminal.wait(until: lookout.nextLook, news: lookout.newsFile)
      for happening in happenings {
        guard case .key(let key) = happening else { return ExitStatus.interrupted }
        if press(key) { return ExitStatus.done }
      }
    }
  }

  /// The session that is seen; `nil` where a page stands in its place.
  private var shown: WatchedSession? {
    lookout.session.flatMap { $0.presence == .ended ? nil : $0 }
  }

  private mutating func tell(_ news: [WatchedSession.News]) {
    if seen != lookout.session?.name {
      (seen, notice) = (lookout.session?.name, nil)
      interviewer.message = lookout.session?.isClockHidden ?? false ? WatchWords.hiddenClock : nil
    }
    for case .resumed in news {
      notice = (WatchWords.resumed, .now + WatchLoop.noticeTime)
    }
    if let end = notice?.end, end <= .now { notice = nil }
    let told = shown.flatMap(WatchLoop.trouble) ?? notice?.text
    (candidate.notice, interviewer.trouble) = (told, told)
  }

  /// What keeps the session from being seen as it stands; `nil` when nothing does.
  private static func trouble(_ session: WatchedSession) -> String? {
    switch session.presence {
    case .cutShort: WatchWords.cutShort(session.gonePath)
    case .unseen(let age, let isTold): WatchWords.unseen(age, isTold: isTold)
    case .written, .ended: session.gonePath.map(WatchWords.gone)
    }
  }

  /// Asks who answered for scores once a session has ended in which somebody interviewed.
  private mutating func askForScores() {
    guard watcher == .candidate, let session = lookout.session, shown == nil else {
      return scores = nil
    }
    if scores?.name == session.name {
      scores?.look(session)
    } else {
      scores = WatchedScores(session, context)
    }
  }

  private mutating func draw() {
    if let scores { return terminal.present(scores.screen.grid(terminal.size)) }
    guard let session = shown else {
      page = nextPage.selecting(as: page)
      return terminal.present(page.grid(terminal.size))
    }
    switch watcher {
    case .candidate:
      terminal.present(CandidateView(candidate, session.rehearsal), in: &frames.0)
    case .interviewer:
      // Rounding makes it differ by a second now and then, which is nothing to be drawn anew for.
      let start = startOfDay(of: session.session)
      if abs(start - interviewer.startOfDay) > 1 { interviewer.startOfDay = start }
      terminal.present(SessionView(interviewer, session.rehearsal), in: &frames.1)
    }
  }

  /// What is said where no session is seen.
  private var nextPage: WatchPage {
    if let session = lookout.session {
      let path = session.isGone ? nil : session.path
      return WatchPage(
        WatchWords.ended(session.outcome, path)
          + (lookout.isPinned ? [] : ["", WatchWords.waitingOn(in: lookout.folder.path)]))
    }
    guard lookout.choices.isEmpty else {
      return WatchPage(
        ["\(lookout.choices.count) sessions run in \(lookout.folder.path)"],
        choices: lookout.choices.map { WatchWords.choice($0.session) })
    }
    return WatchPage([WatchWords.waiting(in: lookout.folder.path)])
  }

  /// The time of day at which the session would have begun for its present moment to be now, in
  /// seconds since midnight.
  private func startOfDay(of session: Session) -> Int {
    let gone = session.now.sinceStart / session.plan.speed
    let start = context.now.secondOfDay - Int(gone.wholeSeconds % 86_400)
    return (start + 86_400) % 86_400
  }

  /// Takes in a key; tells whether the person wants to leave.
  private mutating func press(_ key: Key) -> Bool {
    if let leaves = scores?.press(key, size: terminal.size) { return leaves }
    guard let session = shown else {
      switch page.handle(key) {
      case .leave: return true
      case .watch(let place) where lookout.choices.indices.contains(place):
        lookout.follow(lookout.choices[place])
        return false
      case .watch, nil: return false
      }
    }
    switch watcher {
    case .candidate: return candidate.handle(key, size: terminal.size)
    case .interviewer: return interviewer.watch(key, session.rehearsal, size: terminal.size)
    }
  }
}
