import Screens
import Sessions

extension App {
  /// Finds what the lookup of a session asks for, if it asks for anything.
  func answerLookup(_ screen: inout SessionScreen, _ session: Session) {
    guard let request = screen.lookupRequest(terminal.size) else { return }
    let lines = workspace.shelf.lines(
      request.words, level: session.plan.level, width: request.width)
    screen.show(lines, for: request)
  }
}
