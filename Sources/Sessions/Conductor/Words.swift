import Structures

/// What a running session says to somebody who asked for what is not possible.
enum Words {
  static let impossible = "that is not possible now"
  static let nothingToDecide = "there is no time away to decide about"
  static let noPromptLeft = "there is no prompt left to tick"
  static let noTimeForFollowUp = "there is no time left for a follow-up"
  static let noFollowUpLeft = "there is no follow-up left"
  static let noFollowUpOpen = "there is no follow-up to be answered"
  static let nothingLeft = "the time of the whole is used up: there is nothing to spread"
  static let nothingToSpread =
    "no window would change by \(Session.leastChange.wholeSeconds) seconds: all of them stay"
  static let noWhole = "there is no end of the whole that its rest could be spread up to"
  static let noTimeAsked = "nobody asks how long it has been"
  static let noQuestion = "no question is asked; w asks one, on lines /question"
  static let noInterviewer =
    "only an interviewer ticks key points and scores while the session runs: start --interviewer"
  static let noNote =
    "there is no note yet in which that could be seen; one that begins with // stays yours"
  static let noKeyPoints = "the guides have no key points for this question"

  /// Why something did not happen.
  static func refusal(of kind: Event.Kind, in session: Session) -> String {
    switch kind {
    case .phaseEntered: "there is no phase behind the next one"
    case .wentBack: "this is the first phase"
    case .undone: "there is no change of phase to undo"
    case .paused: "the clock is stopped already"
    case .resumed: "the clock is running"
    case .promptTicked(let index): ticked(index, session)
    case .promptUnticked(let index): "prompt \(index + 1) is not ticked"
    case .questionAsked: "that question is being asked already"
    case .scored(_, nil): "nothing was scored there"
    case .scored: "that is its score already"
    case .scoreSeen(let dimension, _):
      session.heard.scores.contains { $0.dimension == dimension }
        ? "that is said already" : Debrief.Words.scoreFirst
    case .extended: "the window of this phase cannot be moved that way"
    default: impossible
    }
  }

  private static func ticked(_ index: Int, _ session: Session) -> String {
    session.covered(in: session.phase).contains(index)
      ? "prompt \(index + 1) is ticked already" : "there is no prompt \(index + 1) in this phase"
  }
}
