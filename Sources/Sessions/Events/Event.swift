import Structures

/// What happened in a session, and when.
public struct Event: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// The session began.
    case started
    /// A phase was entered, forwards; the index counts from 0.
    case phaseEntered(Int)
    /// The phase before the current one was entered again.
    case wentBack
    /// The last change of phase was taken back.
    case undone
    /// A note was written.
    case noteTaken(String)
    /// A note got another text; the number counts all notes, marks and follow-ups from 0.
    case noteAmended(Int, String)
    /// A mark was set.
    case marked(Mark)
    /// The interviewer asked something more.
    case followUpAsked(String)
    /// The follow-up that was asked last is answered.
    case followUpAnswered
    /// The interviewer asked another question, in place of the one of the phase or of the whole.
    case questionAsked(String)
    /// The key points of the question were looked at.
    case keyPointsSeen
    /// A prompt of the current phase was covered; the index counts from 0.
    case promptTicked(Int)
    /// A prompt of the current phase was taken back.
    case promptUnticked(Int)
    /// The clock was stopped, for a reason if one was given.
    case paused(String?)
    /// The clock runs again.
    case resumed
    /// Asked how long it had been, the person said this; the second is how long it was.
    case timeGuessed(Duration, Duration)
    /// The window of the current phase was made longer, or shorter when negative.
    case extended(Duration)
    /// What is left of the whole was spread anew: the windows from the current phase on were made
    /// longer, or shorter when negative.
    case budgeted([Duration])
    /// Past times were found to run against.
    case ranAgainst(Rival)
    /// The machine slept or the program stood still for this long, up to the event's moment.
    case slept(Duration, Decision)
    /// The session ended.
    case ended(Outcome)
    /// The interviewer heard a key point of the question.
    case pointHeard(String)
    /// That was taken back.
    case pointUnheard(String)
    /// The interviewer scored a dimension, or the whole without one; without points that is taken back.
    /// It may come after the end as well, as the next one.
    case scored(String?, Double?)
    /// Where the interviewer's score of a dimension can be seen.
    case scoreSeen(String, String)
    /// After the end: a prompt of a phase was covered after all; both indices count from 0.
    case promptTickedAfter(Int, Int)
    /// After the end: that was taken back.
    case promptUntickedAfter(Int, Int)
    /// After the end: a note on a phase.
    case noteAdded(Int, String)
    /// After the end: a mark in a phase.
    case markAdded(Int, Mark)
    /// After the end: whether what was resolved the last time was kept.
    case resolutionKept(Bool)

    /// Whether a phase is left behind by it.
    var leavesPhase: Bool {
      switch self {
      case .phaseEntered, .ended: true
      default: false
      }
    }
  }

  /// What becomes of time in which nobody was there.
  public enum Decision: String, CaseIterable, Hashable, Sendable {
    /// It counts as active time.
    case counted
    /// It counts as away.
    case dropped
  }

  /// When it happened, counted from the start of the session.
  public let moment: Moment
  /// What happened.
  public let kind: Kind

  /// The moment until which the clock ran.
  var due: Moment {
    if case .slept(let time, .dropped) = kind { moment.advanced(by: .zero - time) } else { moment }
  }

  /// Creates an event.
  public init(_ moment: Moment, _ kind: Kind) {
    self.moment = moment
    self.kind = kind
  }
}
