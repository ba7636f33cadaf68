import Coaching
import Grids
import Texts
import Transcripts

/// The screen for looking back: the sessions, and beside them what happened in the selected one.
public struct ReviewScreen: Hashable, Sendable {
  /// What the person decided.
  public enum Action: Hashable, Sendable {
    /// Open the file in the person's own editor.
    case edit(PastSession)
    /// Delete the file so that it can be restored.
    case delete(PastSession)
    /// Bring back what was deleted last.
    case restore
    /// Find out what the coach says, and show it with ``ReviewScreen/show(_:)``.
    case coach
    /// Go back to where the person came from.
    case leave
  }

  /// What a page shows.
  enum Subject: Hashable, Sendable {
    case transcript
    case statistics
    /// What the coach says.
    case coach
    /// The older session and the newer one.
    case comparison(PastSession, PastSession)
  }

  /// What the keys do.
  enum Mode: Hashable, Sendable {
    case listing
    case filtering(LineEditor)
    /// A page fills the screen.
    case reading(Subject)
    /// Words to be found on that page are being typed.
    case searching(Subject, LineEditor)
    indirect case help(page: Int, over: Mode)
  }

  var list: SessionList
  var mode = Mode.listing
  /// The place of the selected session among those that are shown.
  var selected = 0
  /// The first line of the page that is shown.
  var top = 0
  /// Whether the statistics stand beside the list, in place of the transcript.
  var showsStatistics = false
  /// The session that is to be compared with another.
  var marked: PastSession?
  /// What was searched for on a page.
  var words = ""
  /// Whether the key that deletes does: after a deletion not before another session was selected, or
  /// one was opened.
  var mayDelete = true
  /// How many deleted sessions can be brought back.
  public var restorable = 0
  /// What the coach says, once it was asked for.
  private(set) var outline: CoachOutline?
  /// A line for the person that stays until the next key.
  public var message: String?
  let folder: String
  let today: Int
  private let week: Week
  /// How many sessions there are that are not what was asked for.
  let leftOut: Int
  /// Whether there are files that could not be read.
  let hasUnread: Bool
  /// Whether these are only the newest sessions, while the others are still being read.
  let isPartial: Bool
  var statistics: ReviewStatistics?
  private var transcripts: [String: OpenedTranscript] = [:]

  /// Creates the screen.
  ///
  /// - Parameters:
  ///   - sessions: what there is to look at, oldest first.
  ///   - path: the file of the session to begin with; `nil` is the newest.
  ///   - folder: where the transcripts are, for people.
  ///   - today: today's day at the place, counted from 1970-01-01.
  ///   - week: how weeks begin.
  ///   - leftOut: how many sessions there are besides that were not asked for.
  ///   - hasUnread: whether there are files that could not be read.
  ///   - isPartial: whether these are only the newest sessions; how many there are is not told then.
  public init(
    _ sessions: [PastSession], selected path: String? = nil, folder: String, today: Int,
    week: Week = .monday, leftOut: Int = 0, hasUnread: Bool = false, isPartial: Bool = false
  ) {
    list = SessionList(sessions)
    (self.folder, self.today, self.week) = (folder, today, week)
    (self.leftOut, self.hasUnread, self.isPartial) = (leftOut, hasUnread, isPartial)
    selected = path.flatMap { list.place(of: $0) } ?? 0
  }

  /// All sessions that were asked for, oldest first.
  public var sessions: [PastSession] { list.oldestFirst }

  /// The selected session.
  public var session: PastSession? { list[selected] }

  /// The sessions whose transcripts have to be read for what a size shows.
  public func wanted(_ size: Size) -> [PastSession] {
    let sessions: [PastSession?] =
      switch mode {
      case .reading(.comparison(let first, let second)),
        .searching(.comparison(let first, let second), _):
        [first, second]
      case .reading(.transcript), .searching(.transcript, _): [session]
      case .listing, .filtering:
        ReviewLayout(size).page == nil || showsStatistics ? [] : [session]
      case .reading(.statistics), .searching(.statistics, _), .help, .reading(.coach),
        .searching(.coach, _):
        []
      }
    return sessions.compactMap(\.self).filter { transcripts[$0.path] == nil }
  }

  /// Shows what the coach says.
  public mutating func show(_ outline: CoachOutline) {
    (self.outline, mode, top, words) = (outline, .reading(.coach), 0, "")
  }

  /// Takes a transcript that was wanted; few are kept.
  public mutating func take(_ transcript: OpenedTranscript, of session: PastSession) {
    if transcripts.count >= 8 { transcripts = [:] }
    transcripts[session.path] = transcript
  }

  /// What was found in the file of a session, when it was.
  func transcript(of session: PastSession) -> OpenedTranscript? { transcripts[session.path] }

  /// Takes a session that is new or has changed, and selects it.
  public mutating func put(_ session: PastSession) {
    transcripts[session.path] = nil
    statistics = nil
    list.put(session)
    select(list.place(of: session.path) ?? selected)
    if marked?.path == session.path { marked = session }
  }

  /// Takes a session out; the one below it is selected.
  public mutating func remove(_ session: PastSession) {
    (statistics, mayDelete) = (nil, false)
    list.remove(session)
    if marked?.path == session.path { marked = nil }
    if case .reading = mode { mode = .listing }
    select(selected)
  }

  /// Selects a session by its place, as far as there is one.
  mutating func select(_ place: Int) {
    let before = session
    selected = max(0, min(place, list.shown.count - 1))
    updateStatistics()
    // What is beside the list begins anew, unless it is still about the same.
    guard let before, let session else { return }
    let isSame = showsStatistics ? ReviewStatistics.areAlike(before, session) : before == session
    if !isSame { top = 0 }
  }

  /// Computes the statistics when they are shown and not known yet.
  mutating func updateStatistics() {
    let isShown = showsStatistics || mode == .reading(.statistics)
    guard isShown, let session else { return }
    statistics = statistics ?? ReviewStatistics(list.oldestFirst, today: today, week: week)
    statistics?.prepare(for: session)
  }
}
