import Clocks
import Sessions
import Storage
import Structures

/// What is watched: the session that runs in a folder, then the one that follows it there; or one
/// session alone.
final class Lookout {
  /// Where sessions are looked for.
  let folder: SessionFolder
  /// The session that is watched; `nil` while none is.
  private(set) var session: WatchedSession?
  /// The sessions of which one has to be chosen; none while there is no choice.
  private(set) var choices: [RunningTranscript] = []
  /// Whether one session was named, so that no other is gone over to.
  let isPinned: Bool
  /// Whether something is still to be done about the session that is watched, so that no other is
  /// gone over to.
  var isHeld = false
  private let watcher: Watcher
  private let guide: WatchedSession.Finder?
  /// Whether somebody can be asked which of several sessions is meant.
  private let isAsked: Bool
  private var news: FolderNews?
  private var nextScan = Instant.now

  /// A session that nobody is seen to write may run on another machine for as long after its newest
  /// line: 10 min.
  private static let reach = Duration.seconds(600)

  /// Looks for sessions in a folder.
  init(
    in folder: SessionFolder, as watcher: Watcher, isAsked: Bool, guide: WatchedSession.Finder?
  ) {
    (self.folder, self.watcher, self.isAsked, self.guide) = (folder, watcher, isAsked, guide)
    isPinned = false
    news = FolderNews(folder)
    choices = candidates
    if choices.count < 2 { choices = [] }
  }

  /// Looks at one session.
  init(at follower: TranscriptFollower, as watcher: Watcher, guide: WatchedSession.Finder?) {
    folder = SessionFolder(of: follower.path)
    (self.watcher, isAsked, isPinned, self.guide) = (watcher, false, true, guide)
    news = FolderNews(folder)
    session = WatchedSession(follower, as: watcher, guide: guide)
  }

  /// The file descriptor that can be read when something changes in the folder; `nil` where the
  /// system does not tell.
  var newsFile: Int32? { news?.file }

  /// When to look again at the latest.
  var nextLook: Instant { session?.nextChange ?? .now + .seconds(1) }

  /// Looks what there is now.
  ///
  /// - Returns: what happened in the session that is watched.
  func look() -> [WatchedSession.News] {
    if news?.drain() == true { nextScan = .now }
    // The folder may be made later than this, or anew.
    if news?.isCurrent != true { (news, nextScan) = (FolderNews(folder), .now) }
    let wasOver = session?.presence == .ended
    let happened = session?.look() ?? []
    // An end is told, and may be scored, before another session is gone over to.
    let hasJustEnded = session?.presence == .ended && !wasOver
    guard !isPinned, !isHeld, !hasJustEnded, session?.presence != .written, nextScan <= .now else {
      return happened
    }
    nextScan = .now + WatchedSession.pause
    let running = candidates
    choices = []
    if let session {
      // What nobody here is seen to write follows only a session that has ended.
      let start = session.reading.transcript.started.seconds
      let next = running.last {
        guard !session.isSame(as: $0) else { return false }
        return $0.writer == .program
          || session.presence == .ended && $0.session.summary.started.seconds >= start
      }
      if let next { follow(next) }
    } else if let next = running.last {
      if isAsked, running.count > 1 { choices = running } else { follow(next) }
    }
    return happened
  }

  /// Watches a session.
  func follow(_ running: RunningTranscript) {
    guard let follower = try? TranscriptFollower(running.session.path) else { return }
    session = WatchedSession(follower, as: watcher, guide: guide)
    choices = []
  }

  /// The sessions of which one may be meant, oldest first: those that are written here, else those
  /// that may be on another machine.
  private var candidates: [RunningTranscript] {
    let running = (try? folder.running()) ?? []
    let written = running.filter { $0.writer == .program }
    guard written.isEmpty else { return written }
    return running.filter(Lookout.isRecent)
  }

  /// Whether the newest line of a session that nobody is seen to write is so young that it may run.
  static func isRecent(_ running: RunningTranscript) -> Bool {
    Instant(onWall: running.changed).duration(to: .now) <= reach
  }
}
