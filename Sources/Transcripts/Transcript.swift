import Sessions
import Structures

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
  /// Lines that the format does not know, each kept in its place.
  public var kept: [KeptLines]

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

  /// Takes in what a session recorded, and derives the notes from it.
  public mutating func record(_ events: [Event]) {
    self.events += events
    notes = Transcript.notes(of: session)
  }

  /// Takes over what a person wrote by hand into the file of the running session.
  ///
  /// The sections of such a file hold no notes of ours, and it has no reflection yet.
  ///
  /// - Parameter running: what the file held when the session ended.
  public mutating func takeHandwriting(of running: Transcript) {
    // A line of the timeline that cannot be read there is one of ours that was cut off; those from
    // before the session went on are known already.
    kept = running.kept.filter { $0.place != .timeline } + kept.filter { $0.place == .timeline }
    takeFrontMatter(of: running)
    if reflection.isEmpty { reflection = running.reflection }
    guard running.notes != Transcript.notes(of: running.session) else { return }
    notes = (notes + running.notes).sorted { ($0.phase, $0.stamp) < ($1.phase, $1.stamp) }
  }

  /// The notes of a session as a transcript's sections hold them: by phase, to the second.
  static func notes(of session: Session) -> [Note] {
    session.notes.sorted { $0.phase < $1.phase }.map {
      Note(phase: $0.phase, stamp: .seconds($0.stamp.wholeSeconds), content: $0.content)
    }
  }
}
