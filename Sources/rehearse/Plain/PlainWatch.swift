import Clocks
import Listings
import Sessions
import TerminalIO

/// A session that runs elsewhere as lines, until its end.
struct PlainWatch {
  private let lookout: Lookout
  private let watcher: Watcher
  private let output: PlainOutput
  /// The session whose beginning was told.
  private var opened: String?
  private var isWaiting = false
  private var wasUnseen = false

  /// Tells what happens until the session has ended, or a signal comes.
  ///
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure`` when signals cannot be taken.
  static func run(
    _ lookout: Lookout, as watcher: Watcher, _ context: Context
  ) throws(Failure) -> Int32 {
    let signals: SignalPipe
    do { signals = try SignalPipe() } catch { throw Failure(error) }
    var plain = PlainWatch(lookout: lookout, watcher: watcher, output: PlainOutput(context))
    return plain.go(signals)
  }

  private init(lookout: Lookout, watcher: Watcher, output: PlainOutput) {
    (self.lookout, self.watcher, self.output) = (lookout, watcher, output)
  }

  private mutating func go(_ signals: borrowing SignalPipe) -> Int32 {
    while true {
      tell(lookout.look())
      if let session = lookout.session, session.presence == .ended {
        let lines = WatchWords.ended(session.outcome, session.isGone ? nil : session.path)
        lines.forEach(output.say)
        return output.close(signals, isHurried: false) ? ExitStatus.done : ExitStatus.interrupted
      }
      _ = signals.wait(
        input: nil, output: output.unread, news: lookout.newsFile, until: lookout.nextLook)
      output.flush()
      guard signals.drain().isEmpty else { return ExitStatus.interrupted }
      guard !output.isClosed else { return ExitStatus.done }
    }
  }

  private mutating func tell(_ news: [WatchedSession.News]) {
    guard let session = lookout.session else {
      if !isWaiting { output.say(WatchWords.waiting(in: lookout.folder.path)) }
      isWaiting = true
      return
    }
    guard opened == session.name else {
      WatchWords.opening(session.rehearsal).forEach(output.say)
      opened = session.name
      return
    }
    for news in news {
      switch news {
      case .event(let event, let state):
        WatchWords.taken(event, state, as: watcher).map(output.say)
      case .announcement(let announcement, let moment, let state):
        WatchWords.announced(announcement, at: moment, state, as: watcher).map(output.say)
      case .cutShort: output.say(WatchWords.cutShort(session.gonePath))
      case .resumed: output.say(WatchWords.resumed)
      }
    }
    tellAge(session)
  }

  /// Says once that nobody is seen to write the session.
  private mutating func tellAge(_ session: WatchedSession) {
    guard case .unseen(let age, let isTold) = session.presence else { return wasUnseen = false }
    if !wasUnseen { output.say(WatchWords.unseen(age, isTold: isTold)) }
    wasUnseen = true
  }
}
