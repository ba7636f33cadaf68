import Sessions
import Structures
import Transcripts

/// Two sessions side by side.
public struct Comparison: Hashable, Sendable {
  /// What one of the sessions did with a phase.
  public struct Side: Hashable, Sendable {
    /// The active time.
    public let active: Duration
    /// The window as planned; `nil` when it had none.
    public let window: Window?
    /// What the guide stated; `nil` when that is not known.
    public let stated: StatedTime?
    /// How the active time compared with the window, extensions included.
    public let verdict: PhaseResult.Verdict
    /// How many prompts there were.
    public let prompts: Int
    /// How many of them were covered.
    public let covered: Int

    /// The window with what the guide says; `nil` when it had none.
    public var windowText: String? { window.map { $0.text(stated: stated) } }
  }

  /// One phase in both sessions.
  public struct Row: Hashable, Sendable {
    /// The phase's title, or the structure's.
    public let title: String
    /// In the first session; `nil` when it has no such phase or never entered it.
    public let first: Side?
    /// The same in the second session.
    public let second: Side?

    /// How much longer the second session took; negative when it was quicker.
    public var difference: Duration? {
      guard let first, let second else { return nil }
      return second.active - first.active
    }
  }

  /// The session that is compared with.
  public let first: PastSession
  /// The session that is compared.
  public let second: PastSession
  /// The whole sessions.
  public let total: Row
  /// The phases of the second session, then those that only the first has.
  public let phases: [Row]

  /// Compares two sessions.
  public init(_ first: PastSession, _ second: PastSession) {
    (self.first, self.second) = (first, second)
    let (old, new) = (first.summary, second.summary)
    total = Row(title: new.structure, first: Side(old), second: Side(new))
    let own = new.structurePhases
    let places = PhaseMatch(own, in: old).places
    let known = Set(places.compactMap(\.self))
    // What was left out of both is no row.
    phases =
      zip(own, places).filter { $0.place != nil || $1 != nil }.map { phase, place in
        Row(
          title: phase.title, first: place.flatMap { Side(old.phases[$0]) },
          second: phase.place.flatMap { Side(new.phases[$0]) })
      }
      + old.phases.indices.filter { !known.contains($0) }.map {
        Row(title: old.phases[$0].title, first: Side(old.phases[$0]), second: nil)
      }
  }
}

extension Comparison.Side {
  fileprivate init?(_ phase: Summary.Phase) {
    guard phase.visits > 0, let active = phase.active else { return nil }
    self.init(
      active: active, window: phase.window, stated: phase.stated, verdict: phase.verdict,
      prompts: phase.prompts, covered: phase.covered)
  }

  fileprivate init?(_ summary: Summary) {
    guard let active = summary.active else { return nil }
    self.init(
      active: active, window: summary.plannedWindow, stated: summary.stated,
      verdict: summary.verdict,
      prompts: summary.prompts, covered: summary.covered)
  }
}
