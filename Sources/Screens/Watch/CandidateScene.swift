import Grids
import Sessions
import Structures

/// What a candidate sees of a session from one event to the next: no prompt, no note and no mark.
public struct CandidateScene: Equatable {
  let screen: CandidateScreen
  /// What is asked; the structure's title where nothing is.
  let question: String
  /// The follow-up question that waits for its answer.
  let followUp: String?
  /// The title of the phase.
  let phase: String
  /// "3 of 5".
  let place: String
  /// "3/5".
  let number: String
  /// The widest time that is likely to be shown before something happens.
  let widest: String
  let isClockHidden: Bool
  /// The style of digits and state.
  let style: Style
  /// The state as a bar; `nil` where none is shown.
  let band: Band?

  init(_ screen: CandidateScreen, _ rehearsal: Rehearsal) {
    let scene = SessionScene(screen.whole, rehearsal)
    self.screen = screen
    question = scene.question ?? scene.session.plan.structure.title
    followUp = scene.followUp?.text
    phase = scene.phase.title
    (place, number) = (scene.place, scene.number)
    widest = scene.widest
    isClockHidden = scene.isClockHidden
    (style, band) = (scene.stateStyle, scene.band)
  }
}
