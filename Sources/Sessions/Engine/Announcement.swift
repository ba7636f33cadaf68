import Structures

/// What a person has to hear of, whichever way it is told.
public enum Announcement: Hashable, Sendable {
  /// The session began.
  case began
  /// The phase with this index began.
  case phaseEntered(Int)
  /// Leaving the phase is on time from now on.
  case windowOpened(Int)
  /// Little is left of the window of the phase; in answer mode of that of the whole.
  case windowCloses(Int)
  /// The phase has reached its latest and runs over from now on.
  case windowClosed(Int)
  /// In answer mode: the whole has reached its latest and runs over from now on.
  case answerIsOver
  /// The phase, in answer mode the whole, runs over by so many full minutes.
  case runsOver(minutes: Int)
  /// The interviewer threw in this question.
  case curveball(String)
  /// Somebody who sees no clock is asked how long it has been.
  case timeAsked
  /// The phase with this title was left nearer to the middle of its window than ever before.
  case personalBest(String)
  /// The session ended.
  case ended(Outcome)

  /// The cue that tells it; `nil` where it is only said.
  public var cue: Cue? {
    switch self {
    case .began: .start
    case .phaseEntered: .phase
    case .windowOpened: .opening
    case .windowCloses: .closing
    case .windowClosed, .answerIsOver: .latest
    case .runsOver: .over
    case .curveball, .timeAsked: .followUp
    case .personalBest: nil
    case .ended: .end
    }
  }
}
