import Structures

/// What has to be done because the session changed; the caller does it.
public enum Effect: Hashable, Sendable {
  /// Write the event down before anything shows it as taken.
  case record(Event)
  /// Tell the person; a bell belongs to the edges of a window and to curveballs.
  case announce(Announcement, Moment)
}

/// What a person has to hear of, whichever way it is told.
public enum Announcement: Hashable, Sendable {
  /// The phase with this index began.
  case phaseEntered(Int)
  /// Leaving the phase is on time from now on.
  case windowOpened(Int)
  /// The phase has reached its latest and runs over from now on.
  case windowClosed(Int)
  /// In answer mode: the whole has reached its latest and runs over from now on.
  case answerIsOver
  /// The interviewer threw in this question.
  case curveball(String)
  /// Somebody who sees no clock is asked how long it has been.
  case timeAsked
  /// The phase with this title was left nearer to the middle of its window than ever before.
  case personalBest(String)
  /// The session ended.
  case ended(Outcome)

  /// Whether a bell belongs to it.
  public var rings: Bool {
    switch self {
    case .windowOpened, .windowClosed, .answerIsOver, .curveball, .timeAsked: true
    case .phaseEntered, .personalBest, .ended: false
    }
  }
}

extension [Effect] {
  /// The events to be written down, in order.
  public var recorded: [Event] {
    compactMap { if case .record(let event) = $0 { event } else { nil } }
  }
}
