import Grids
import Screens
import Sessions
import TerminalIO

extension App {
  /// The home screen, until something is chosen.
  func home() -> Route {
    var screen = HomeScreen(HomeGathering.content(workspace), level: level, question: question)
    screen.message = lastMessage ?? screen.content.problem
    lastMessage = nil
    var drawn: [String] = []
    while true {
      terminal.present(screen.grid(terminal.size))
      for happening in terminal.wait(until: nil) {
        guard case .key(let key) = happening else { return .leave(ExitStatus.interrupted) }
        var burst = Burst(key)
        while let key = burst.next(for: &screen) {
          guard let action = screen.handle(key, size: terminal.size) else { continue }
          if let route = route(action, on: &screen, &drawn) { return route }
        }
      }
    }
  }

  /// Does what the person decided; `nil` when that leaves the home screen where it is.
  private func route(
    _ action: HomeScreen.Action, on screen: inout HomeScreen, _ drawn: inout [String]
  ) -> Route? {
    switch action {
    case .start(let choice, let level, let question):
      (self.level, self.question) = (level ?? self.level, question)
      let entry = workspace.catalogue.entries[choice]
      return .session(options.plan(for: entry, level: level, question: question))
    case .draw(let choice, let level):
      screen.take(drawn: draw(for: choice, level: level, besides: &drawn))
    case .resume(let id): return .resume(id)
    case .close(let id): close(id, on: &screen)
    case .review(let id):
      (level, question) = (screen.level, screen.question)
      return .review(ReviewStart(folders: [workspace.folder], selected: id))
    case .quit: return .leave(ExitStatus.done)
    }
    return nil
  }

  /// Closes a session that was cut short.
  private func close(_ id: String, on screen: inout HomeScreen) {
    do {
      let path = try Recorder.close(id, in: workspace.folder, context)
      screen.content = HomeGathering.content(workspace)
      screen.message = "closed: \(path)"
    } catch { screen.message = error.message }
  }

  /// Draws a question, and remembers that it was drawn.
  private func draw(for choice: Int, level: String?, besides drawn: inout [String]) -> String? {
    let entry = workspace.catalogue.entries[choice]
    let question = Drawing.any(for: entry, level: level, drawn: drawn, options, workspace)
    if let question { drawn.append(question) }
    return question
  }
}
