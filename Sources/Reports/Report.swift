import Coaching
import Sessions
import Structures
import Texts
import Transcripts

/// A report of past sessions: one page of HTML that needs nothing besides, and its charts.
public struct Report: Sendable {
  /// A session that is told with its notes.
  public struct Told: Sendable {
    /// The session.
    public let session: PastSession
    /// What was written down in it.
    let notes: [Note]
    /// What the page says of it.
    let card: [UInt8]

    /// Writes down what the page says of a session; of many, several threads may.
    ///
    /// - Parameters:
    ///   - session: the session.
    ///   - transcript: its record.
    ///   - place: its place among those that are told, from 0.
    public init(_ session: PastSession, _ transcript: Transcript, place: Int) {
      (self.session, notes) = (session, transcript.notes)
      card =
        SessionCard(session: session, transcript: transcript, id: "session-\(place + 1)").markup
        .bytes
    }
  }

  /// What a report, or a chart of one, is known again by.
  static let mark = "rehearse report"
  /// So many structures are told with charts, those rehearsed most.
  static let mostStructures = 20

  /// The numbers.
  let review: Review
  /// The sessions that are told with their notes, newest first.
  let told: [Told]
  /// What the coach says of the sessions; `nil` where they are of several people.
  let coach: Coach?
  /// The same in words.
  let outline: CoachOutline?
  /// Which principles the person's stories show; `nil` without any story.
  let stories: StoryGrid?
  /// When the report is made.
  let made: Stamp
  /// How weeks begin.
  let week: Week
  /// Which sessions were asked for, in words; empty when all were.
  let filter: [String]
  /// How many files could not be read.
  let unread: Int
  /// How many files are copies of sessions.
  let copies: Int

  /// Prepares a report.
  ///
  /// - Parameters:
  ///   - review: the numbers, of at least one session or drill.
  ///   - told: sessions to be told with their notes, newest first.
  ///   - coach: what the coach says of the sessions, and the same in words; `nil` where they are of
  ///     several people.
  ///   - stories: which principles the person's stories show; `nil` without any.
  ///   - made: the present, at the place.
  ///   - week: how weeks begin.
  ///   - filter: which sessions were asked for, each condition in words.
  ///   - unread: how many files could not be read.
  ///   - copies: how many files are copies of sessions.
  public init(
    _ review: Review, told: [Told], coach: (Coach, CoachOutline)? = nil,
    stories: StoryGrid? = nil, made: Stamp, week: Week = .monday, filter: [String] = [],
    unread: Int = 0, copies: Int = 0
  ) {
    (self.review, self.told, self.stories, self.made) = (review, told, stories, made)
    self.week = week
    (self.coach, outline) = (coach?.0, coach?.1)
    (self.filter, self.unread, self.copies) = (filter, unread, copies)
  }

  /// The page.
  public var page: [UInt8] { Page(report: self).bytes }

  /// Whether a file is a report or a chart of one, and so nothing that anybody wrote by hand.
  ///
  /// - Parameter start: the file's first bytes, a thousand at least.
  /// - Returns: whether it says so.
  public static func isReport(_ start: [UInt8]) -> Bool {
    let text = String(decoding: start.prefix(1000), as: UTF8.self)
    return text.contains(Page.generator) || text.contains("<metadata>\(mark)</metadata>")
  }

  /// The weeks that are shown.
  var span: PracticeSpan { PracticeSpan(review.practice, today: made.dayNumber, week: week) }
}
