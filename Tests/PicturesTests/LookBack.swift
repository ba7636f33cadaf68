import Grids
import Screens
import Sessions

@testable import rehearse

/// The debrief of a session, until it is left.
struct LookBack {
  private(set) var screen: DebriefScreen
  private let recorder: Recorder
  private let workspace: Workspace

  /// Looks back at a session that has ended.
  init(_ sitting: Sitting) {
    (recorder, workspace) = (sitting.recorder, sitting.workspace)
    let debrief = Debrief(sitting.session, sitting.rehearsal.reflection)
    recorder.finish(debrief.reflection)
    screen = DebriefScreen(debrief, saved: "Saved: \(recorder.path)")
    let gathering = DebriefGathering(debrief.session, in: workspace)
    screen.take(
      gathering.guidance, suggestion: gathering.suggestion, nextStep: gathering.nextStep)
  }

  /// Presses a key.
  mutating func press(_ key: Key) {
    let action = screen.handle(key, size: Size(width: 80, height: 24))
    if case .perform(let commands) = action { recorder.perform(commands, screen.debrief) }
    if screen.debrief.part == .next {
      screen.nextStep = DebriefGathering.nextStep(after: screen.debrief.session, in: workspace)
    }
  }

  /// Presses the keys of these characters.
  mutating func press(_ keys: String) { for key in keys { press(.character(key)) } }

  /// Answers something, by whatever key.
  mutating func say(_ answer: Debrief.Intent) {
    recorder.perform(screen.debrief.handle(answer), screen.debrief)
  }
}
