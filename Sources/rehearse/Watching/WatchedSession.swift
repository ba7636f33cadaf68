import Clocks
import Sessions
import Storage
import Structures
import Transcripts

/// A session that another program runs, brought to the present from its transcript alone.
///
/// The present is the moment of its newest event and what has passed since that was written.
struct WatchedSession {
  /// How the session stands to whoever writes it.
  enum Presence: Hashable {
    /// A program of this machine writes it.
    case written
    /// Nobody is seen to write it: who does may be on another machine, or the system does not tell. So
    /// long ago its newest event was written.
    case unseen(age: Duration, isTold: Bool)
    /// The program that wrote it is gone, and the session has not ended.
    case cutShort
    /// It has ended.
    case ended
  }

  /// Something that happened.
  enum News {
    /// It was written down; the session as it was then.
    case event(Event, Session)
    /// There is something to tell; the session as it was then.
    case announcement(Announcement, Moment, Session)
    /// The program that wrote it is gone.
    case cutShort
    /// It goes on after that.
    case resumed
  }

  private(set) var rehearsal: Rehearsal
  private let follower: TranscriptFollower
  private let watcher: Watcher
  /// Finds what the guides of whoever watches say of the questions.
  private let findGuidance: Finder?
  private var clock: SessionClock
  /// When the newest event was written.
  private var written: Instant
  /// How many events were taken in.
  private var taken: Int
  private var wasWritten: Bool
  private var isCutShort = false
  private var nextLookup: Instant

  /// So often what the system does not tell is looked for: a little less than a second, so that it
  /// falls to each drawing.
  static let pause = Duration.milliseconds(900)
  /// So often it is looked up who writes a session that nobody was seen to write.
  private static let longPause = Duration.seconds(5)

  /// Finds what guides say of a session.
  typealias Finder = (Session) -> Guidance

  /// Begins to watch a session.
  init(_ follower: TranscriptFollower, as watcher: Watcher, guide: Finder? = nil) {
    (self.follower, self.watcher, findGuidance) = (follower, watcher, guide)
    wasWritten = follower.writer == .program
    (rehearsal, clock, written) = WatchedSession.record(follower, watcher)
    taken = follower.reading.transcript.events.count
    nextLookup = .now + WatchedSession.pause
    if let guide { rehearsal.guidance = guide(rehearsal.session) }
    _ = passTime()
  }

  var session: Session { rehearsal.session }
  /// What its transcript says.
  var reading: TranscriptReader.Reading { follower.reading }
  /// Where the transcript lies.
  var path: String { follower.path }
  /// The name of the transcript when it began, which stays whatever its file is called.
  var name: String { follower.reading.transcript.id }
  /// What the session is called by.
  var id: String { SessionFolder.id(of: path) }
  /// Whether the session hides its clock, whoever looks.
  var isClockHidden: Bool { follower.reading.transcript.plan.clock == .hidden }
  /// Whether nothing of it stands in its place.
  var isGone: Bool { follower.isGone }
  /// The place in which nothing of it stands; `nil` while it stands there.
  var gonePath: String? { isGone ? path : nil }
  /// How it ended; `nil` where it has not.
  var outcome: Outcome? { follower.reading.transcript.outcome }

  var presence: Presence {
    if follower.reading.stage != .running { return .ended }
    if isCutShort { return .cutShort }
    return switch follower.writer {
    case .program: .written
    case .nobody: .unseen(age: written.duration(to: .now), isTold: true)
    case .unknown: .unseen(age: written.duration(to: .now), isTold: false)
    }
  }

  /// Whether a file holds this session.
  func isSame(as other: RunningTranscript) -> Bool {
    reading.summary.isOfSameSession(as: other.session.summary)
  }

  /// When there is something to be seen next, or somebody to be looked for.
  var nextChange: Instant {
    let second = Instant.now + .seconds(1)
    guard presence != .ended, !isCutShort, let next = rehearsal.nextChange else { return second }
    return min(clock.instant(of: next), second)
  }

  /// Takes in what was written since, and the time that has passed.
  ///
  /// - Returns: what happened, in order.
  mutating func look() -> [News] {
    let isNew = follower.look()
    if isNew {
      follower.lookForWriter()
    } else if nextLookup <= .now {
      follower.glanceAtWriter()
    }
    if isNew || nextLookup <= .now {
      nextLookup =
        .now + (follower.writer == .program ? WatchedSession.pause : WatchedSession.longPause)
    }
    return (isNew ? takeEvents() : []) + takeWriter() + passTime()
  }

  /// Takes in who writes it.
  private mutating func takeWriter() -> [News] {
    switch follower.writer {
    case .program:
      defer { (wasWritten, isCutShort) = (true, false) }
      return isCutShort ? [.resumed] : []
    case .nobody where wasWritten && !isCutShort && presence != .ended:
      isCutShort = true
      // What has passed since the newest event counts as away when the session goes on.
      takeRecord()
      return [.cutShort]
    case .nobody, .unknown: return []
    }
  }

  /// Lets the time pass that has passed: none where nobody goes on with the session.
  private mutating func passTime() -> [News] {
    guard presence != .ended, !isCutShort else { return [] }
    let commands = rehearsal.wake(at: clock.now, planned: nil)
    return commands.compactMap {
      guard case .announce(let announcement, let moment) = $0 else { return nil }
      return .announcement(announcement, moment, session)
    }
  }

  /// Takes in the events that are new.
  private mutating func takeEvents() -> [News] {
    let (before, events) = (rehearsal.session, follower.reading.transcript.events)
    var replayed = Session(replaying: Array(events.prefix(taken)), of: before.plan)
    var news: [News] = []
    for event in events.dropFirst(taken) {
      let effects = replayed.apply(event)
      news.append(.event(event, replayed))
      for case .announce(let announcement, let moment) in effects
      where !WatchedSession.isTold(announcement, at: moment, by: before) {
        news.append(.announcement(announcement, moment, replayed))
      }
    }
    let asksAnew = events.dropFirst(taken).contains {
      if case .questionAsked = $0.kind { true } else { false }
    }
    taken = events.count
    takeRecord(asksAnew: asksAnew)
    // What was told on the way to there is not told again.
    if presence != .ended { _ = rehearsal.wake(at: before.now, planned: nil) }
    return news
  }

  /// Begins anew with the record as it stands.
  private mutating func takeRecord(asksAnew: Bool = false) {
    let guidance = rehearsal.guidance
    (rehearsal, clock, written) = WatchedSession.record(follower, watcher)
    rehearsal.guidance = asksAnew ? findGuidance?(session) ?? guidance : guidance
  }

  /// Whether something was told already when the session stood as it did, ahead of its record.
  private static func isTold(
    _ announcement: Announcement, at moment: Moment, by session: Session
  ) -> Bool {
    switch announcement {
    case .phaseEntered(let phase):
      session.visits.contains { $0.phase == phase && $0.start == moment }
    case .windowOpened, .windowCloses, .windowClosed, .answerIsOver, .runsOver:
      moment <= session.now
    case .ended: session.outcome != nil
    case .began, .curveball, .timeAsked, .personalBest: false
    }
  }

  /// The session as its newest event left it, the clock that runs since, and when that event was
  /// written.
  private static func record(
    _ follower: TranscriptFollower, _ watcher: Watcher
  ) -> (Rehearsal, SessionClock, Instant) {
    let transcript = follower.reading.transcript
    let rehearsal = Rehearsal(watching: transcript.events, of: transcript.plan, as: watcher)
    let written = Instant(onWall: follower.written)
    let clock = SessionClock(
      speed: transcript.plan.speed, from: rehearsal.session.now, at: written)
    return (rehearsal, clock, written)
  }
}
