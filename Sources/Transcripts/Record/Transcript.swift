import Sessions
import Structures
import Texts

/// The record of one session: what FORMAT.md describes, as a value.
public struct Transcript: Hashable, Sendable {
  /// The file's name without its ending, as it was when the session began.
  public var id: String
  /// When the session began.
  public var started: Stamp
  /// When it ended; `nil` while it runs.
  public var ended: Stamp?
  /// What was run.
  public var plan: Plan
  /// What happened, in the order of time.
  public var events: [Event]
  /// The notes as the sections hold them: by phase, possibly reworded by hand.
  public var notes: [Note]
  /// What was said of the session afterwards.
  public var reflection: Reflection
  /// The person's own words for finding the session again.
  public var tags: [String]
  /// The prompts that a person ticked by hand and the timeline did not: by phase, counted from 0.
  public var ticked: [Int: Set<Int>] = [:]
  /// What somebody who was there scored, as the front matter says it; what the interviewer scored in
  /// the program is an event.
  public var partnerScores = Scores()
  /// Where that can be seen, by the dimension.
  public var partnerEvidence: [String: String] = [:]
  /// What a coach scored.
  public var coachScores = Scores()
  /// Where what was not scored can be seen, by the dimension.
  public var otherEvidence: [String: String] = [:]
  /// Whether the resolution was kept, where a person says so by hand and the timeline does not.
  public var isResolutionKept: Bool?
  /// Lines that the format does not know, each kept in its place.
  public var kept: [KeptLines]

  /// The number of the format that is written and read.
  public static let format = 1

  /// Creates the record of a session that begins now.
  public init(id: String, started: Stamp, plan: Plan) {
    self.id = id
    self.started = started
    self.plan = plan
    (events, notes, tags, kept) = ([], [], [], [])
    reflection = Reflection()
  }

  /// The session that the events lead to.
  public var session: Session { Session(replaying: events, of: plan) }

  /// How the session ended; `nil` while it runs.
  public var outcome: Outcome? {
    events.lazy.compactMap { if case .ended(let outcome) = $0.kind { outcome } else { nil } }.first
  }

  /// When the last event happened, on the clock on the wall; when the session began if none did.
  public var lastStamp: Stamp {
    let last = eventsUntilEnd.map(\.moment).max()?.sinceStart ?? .zero
    return Stamp(
      seconds: started.seconds + (last / plan.speed).wholeSeconds, offset: started.offset)
  }

  /// What happened while the session ran, its end included.
  var eventsUntilEnd: ArraySlice<Event> { events.dropLast(eventsAfterEnd.count) }

  /// What was added after the end.
  public var eventsAfterEnd: ArraySlice<Event> {
    let end = events.firstIndex { if case .ended = $0.kind { true } else { false } }
    return end.map { events[($0 + 1)...] } ?? []
  }

  /// Takes in what a session recorded, and derives the notes from it.
  public mutating func record(_ events: [Event]) {
    self.events += events
    notes = Transcript.notes(of: session)
  }

  /// Adds what a person says after the end; what cannot be said is passed over.
  ///
  /// - Parameter kinds: what is added, in order.
  /// - Returns: whether anything was.
  public mutating func add(_ kinds: [Event.Kind]) -> Bool {
    var session = session
    guard session.outcome != nil else { return false }
    let (events, notes) = (events.count, session.notes.count)
    for kind in kinds {
      let event = Event(session.now, kind)
      guard !session.apply(event).isEmpty else { continue }
      self.events.append(event)
      dropHandwriting(kind)
    }
    self.notes += Transcript.notes(Array(session.notes[notes...]))
    self.notes = self.notes.enumerated().sorted {
      ($0.element.phase, $0.offset) < ($1.element.phase, $1.offset)
    }.map(\.element)
    return self.events.count > events
  }

  /// What is said in the program takes the place of what a person said by hand.
  private mutating func dropHandwriting(_ kind: Event.Kind) {
    switch kind {
    case .resolutionKept: isResolutionKept = nil
    case .scored(nil, _): (partnerScores.band, partnerScores.overallPoints) = (nil, nil)
    case .scored(let dimension?, _):
      partnerScores.dimensions.removeAll { $0.name == Scores.name(dimension) }
    case .scoreSeen(let dimension, _): partnerEvidence[Scores.name(dimension)] = nil
    default: break
    }
  }

  /// The prompts of a phase that were covered: those that the session has ticked, and those that a
  /// person ticked by hand.
  ///
  /// - Parameters:
  ///   - phase: the phase, from 0.
  ///   - session: the session that the events lead to.
  /// - Returns: the prompts, from 0.
  public func covered(in phase: Int, of session: Session) -> Set<Int> {
    session.covered(in: phase).union(ticked[phase] ?? [])
  }

  /// The prompts of a phase that have an x in their box: those that were covered, and those that were
  /// ticked afterwards.
  func boxes(in phase: Int, of session: Session) -> Set<Int> {
    covered(in: phase, of: session).union(session.coveredAfter(in: phase))
  }

  /// The notes of a session as a transcript's sections hold them: by phase, to the second.
  static func notes(of session: Session) -> [Note] { notes(session.notes) }

  private static func notes(_ notes: [Note]) -> [Note] {
    notes.sorted { $0.phase < $1.phase }.map {
      Note(phase: $0.phase, stamp: .seconds($0.stamp.wholeSeconds), content: $0.content)
    }
  }
}
