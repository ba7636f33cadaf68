import Grids
import Screens
import Sessions
import Storage
import TerminalIO

extension App {
  /// The look back at a session that has ended.
  func debrief(_ session: Session, _ recorder: Recorder) -> Route {
    let refuges = SessionFolder.refuges(context.environment)
    var screen = DebriefScreen(session, saved: "", otherFolder: refuges.first?.path ?? "")
    recorder.finish()
    while true {
      screen.saved = "Saved: \(recorder.path)"
      screen.trouble = recorder.trouble
      terminal.present(screen.grid(terminal.size))
      let happenings = terminal.wait(until: recorder.nextTry)
      if happenings.isEmpty { recorder.finish(screen.reflection) }
      for happening in happenings {
        guard case .key(let key) = happening else {
          return leave(recorder, screen.wholeReflection, ExitStatus.interrupted)
        }
        var burst = Burst(key)
        while let key = burst.next(for: &screen) {
          guard let action = screen.handle(key, size: terminal.size) else { continue }
          if let route = route(action, from: screen, recorder) { return route }
        }
      }
    }
  }

  /// Does what the person decided; `nil` when that leaves the debrief where it is.
  private func route(
    _ action: DebriefScreen.Action, from screen: DebriefScreen, _ recorder: Recorder
  ) -> Route? {
    switch action {
    case .save: recorder.finish(screen.reflection)
    case .saveElsewhere(let name):
      recorder.finish(screen.reflection, in: SessionFolder(context.environment.path(name)))
    case .quit: return leave(recorder, screen.reflection, ExitStatus.done)
    case .again where isPutAway(recorder, screen): return .session(screen.session.plan)
    case .home where isPutAway(recorder, screen): return .home
    case .review where isPutAway(recorder, screen): return .review(ReviewStart(of: recorder.path))
    case .again, .home, .review: break
    }
    return nil
  }

  /// Whether the transcript lies somewhere, so that one may go on; where, if not in its folder, is
  /// told on the home screen or at the end.
  private func isPutAway(_ recorder: Recorder, _ screen: DebriefScreen) -> Bool {
    let refuges = SessionFolder.refuges(context.environment)
    let problems = recorder.finish(screen.reflection, orIn: refuges)
    guard recorder.trouble == nil else { return false }
    lastMessage = problems.last
    lastWords += problems + recorder.remarks
    return true
  }
}
