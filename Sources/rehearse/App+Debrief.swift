import Grids
import Screens
import Sessions
import TerminalIO

extension App {
  /// The look back at a session that has ended.
  func debrief(_ session: Session, _ recorder: Recorder) -> Route {
    var trouble = recorder.finish()
    var screen = DebriefScreen(session, saved: "")
    while true {
      screen.saved = trouble ?? "Saved: \(recorder.path)"
      terminal.present(screen.grid(terminal.size))
      for happening in terminal.wait(until: nil) {
        guard case .key(let key) = happening else {
          return leave(recorder, trouble: recorder.finish(screen.wholeReflection))
        }
        guard let action = screen.handle(key, size: terminal.size) else { continue }
        trouble = recorder.finish(screen.reflection)
        switch action {
        case .save: break
        case .again: return .session(session.plan)
        case .home: return .home
        case .quit:
          lastWords.append(trouble ?? "the transcript is \(recorder.path)")
          return .leave(trouble == nil ? ExitStatus.done : ExitStatus.files)
        }
      }
    }
  }
}
