import Sessions
import Structures
import Transcripts

/// What is told in lines to somebody who looks at a session that runs elsewhere.
public enum WatchWords {
  /// What is to be seen when one begins to look.
  public static func opening(_ rehearsal: Rehearsal) -> [String] {
    let (session, plan) = (rehearsal.session, rehearsal.session.plan)
    let asked = rehearsal.openFollowUp.flatMap { number -> String? in
      guard case .followUp(let text) = session.notes[number].content else { return nil }
      return "asked: \(text)"
    }
    let facts = [
      plan.structure.title, plan.level, plan.structure.windowText, plan.clock.words,
      Speed.text(plan.speed),
    ]
    return [
      facts.compactMap(\.self).joined(separator: " · "), session.question(of: session.phase), asked,
      PlainWords.status(session),
    ].compactMap(\.self)
  }

  /// What an event is to somebody who looks; `nil` where it is nothing, or an announcement says it.
  public static func taken(_ event: Event, _ session: Session, as watcher: Watcher) -> String? {
    let moment = PlainWords.prefix(event.moment, session)
    switch event.kind {
    case .followUpAsked, .followUpAnswered, .questionAsked, .paused, .resumed, .slept:
      return PlainWords.taken(event, session)
    case _ where watcher == .candidate: return nil
    case .noteTaken(let text): return "\(moment)note: \(text)"
    case .noteAmended(let place, let text):
      let numbered = session.notes.numbered
      let number = numbered.indices.contains(place) ? numbered[place].number : nil
      return "\(moment)note\(number.map { " \($0)" } ?? "") is now: \(text)"
    case .timeGuessed(let said, let actual):
      return "\(moment)said \(said.clock()), and it was \(actual.clock())"
    default: return PlainWords.taken(event, session)
    }
  }

  /// What there is to announce to somebody who looks; `nil` where that is nothing to be read.
  public static func announced(
    _ announcement: Announcement, at moment: Moment, _ session: Session, as watcher: Watcher
  ) -> String? {
    PlainWords.announced(announcement, session, hasPrompts: watcher == .interviewer).map {
      PlainWords.prefix(moment, session) + $0
    }
  }

  /// What is said of a session that no program of this machine is seen to write, and whose newest line is
  /// so old.
  ///
  /// - Parameters:
  ///   - age: how old the line is.
  ///   - isTold: whether the system tells who writes files.
  /// - Returns: a sentence.
  public static func unseen(_ age: Duration, isTold: Bool) -> String {
    let who = isTold ? "no program on this machine writes it" : "who writes it cannot be seen here"
    return "\(who); newest line \(age.clock()) ago"
  }

  /// What is said while nothing runs.
  public static func waiting(in folder: String) -> String {
    "no session runs in \(folder); waiting for one to start"
  }

  /// What is said behind the end of a session.
  public static func waitingOn(in folder: String) -> String {
    "waiting for the next session in \(folder)"
  }

  /// What is said of a session that its program left without an end.
  ///
  /// - Parameter path: where its transcript lay, if that is gone as well.
  /// - Returns: a sentence.
  public static func cutShort(_ path: String?) -> String {
    path.map { "its program is gone, and \($0) with it" }
      ?? "its program is gone; `rehearse resume` goes on with it"
  }

  /// What the interviewer is told of a session whose clock is hidden.
  public static let hiddenClock = "the session hides its clock; only you see it"

  /// What is said of a session that goes on.
  public static let resumed = "the session goes on again"

  /// What is said while the file of a session is not where it should be.
  public static func gone(_ path: String) -> String {
    "\(path) is gone or holds something else; its program puts it back with the next event"
  }

  /// A session among several that one has to choose from.
  public static func choice(_ session: PastSession) -> String {
    let question = session.summary.question.map { " · \($0)" } ?? ""
    return "\(session.id) · \(session.summary.structure)\(question)"
  }

  /// What is said at the end.
  ///
  /// - Parameters:
  ///   - outcome: how it ended.
  ///   - path: where its transcript lies; `nil` when it is gone from there.
  /// - Returns: sentences.
  public static func ended(_ outcome: Outcome?, _ path: String?) -> [String] {
    ["the session has ended: \(outcome?.text ?? Outcome.interrupted.text)"]
      + [path.map { "the transcript is \($0)" } ?? "its transcript is gone: deleted or discarded"]
  }
}
