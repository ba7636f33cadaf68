import Grids
import References
import Screens
import Sessions
import Storage
import Structures
import TerminalIO

extension App {
  /// The home screen, until something is chosen.
  func home() -> Route {
    var gathering = HomeGathering(workspace)
    // Thousands of past sessions must not hold up the first frame.
    if let first = gathering.firstContent {
      present(homeScreen(first, gathering))
    }
    var screen = homeScreen(gathering.content(), gathering)
    screen.message = lastMessage ?? screen.content.problem
    lastMessage = nil
    while true {
      present(screen)
      for happening in wait(until: nil) {
        guard let key = happening.keyToStay else { return .leave(ExitStatus.interrupted) }
        var burst = Burst(key)
        while let key = burst.next(for: &screen) {
          guard let action = screen.handle(key, size: terminal.size) else { continue }
          if let route = route(action, on: &screen, &gathering) { return route }
        }
      }
    }
  }

  private func homeScreen(_ content: HomeContent, _ gathering: HomeGathering) -> HomeScreen {
    var screen = HomeScreen(
      content, selected: selected ?? 0, level: level, asking: asking,
      standard: standard)
    screen.restorable = trashed.count
    return screen
  }

  /// Does what the person decided; `nil` when that leaves the home screen where it is.
  private func route(
    _ action: HomeScreen.Action, on screen: inout HomeScreen, _ gathering: inout HomeGathering
  ) -> Route? {
    (level, selected) = (screen.level ?? level, screen.selected)
    if screen.asking != asking { asking = screen.asking }
    switch action {
    case .start(let choice, let level, let asking):
      return begin(gathering.entries[choice], level, asking, on: &screen)
    case .next:
      guard let next = gathering.next else { return nil }
      selected = gathering.nextChoice ?? selected
      do { return try begin(next) } catch { screen.message = error.message }
    case .draw(let choice, let level):
      draw(for: gathering.entries[choice], level: level, on: &screen)
    case .resume(let path): return .resume(path)
    case .close(let path): close(path, on: &screen, &gathering)
    case .undo: undo(on: &screen, &gathering)
    case .review(let path):
      return .review(ReviewStart(folders: [workspace.folder], selected: path))
    case .tellStories: screen.stories = gathering.stories
    case .quit: return .leave(ExitStatus.done)
    }
    return nil
  }

  private func begin(
    _ entry: StructureCatalogue.Entry, _ level: String?, _ asking: Asking,
    on screen: inout HomeScreen
  ) -> Route? {
    // A question that was drawn is for this session; one that was written stays.
    if case .drawn = asking { self.asking = standard }
    let preparation = Preparation(entry, level: level, asking: asking, options, workspace)
    do { return try start(preparation, leadsHome: true) } catch {
      screen.message = error.message
      return nil
    }
  }

  /// Closes a session that was cut short.
  private func close(
    _ path: String, on screen: inout HomeScreen, _ gathering: inout HomeGathering
  ) {
    do {
      let path = try Recorder.close(path, context)
      screen.content = gathering.content()
      screen.message = "closed: \(path)"
    } catch { screen.message = error.message }
  }

  /// Brings back the session that was discarded or deleted last.
  private func undo(on screen: inout HomeScreen, _ gathering: inout HomeGathering) {
    guard let last = trashed.last else { return }
    do throws(FileProblem) {
      try last.folder.restore(last.session)
      trashed.removeLast()
      screen.restorable = trashed.count
      screen.content = gathering.content()
      screen.message = "brought back \(last.session.id)"
    } catch { screen.message = Failure(error).message }
  }

  /// Draws a question for the structure that is selected.
  private func draw(
    for entry: StructureCatalogue.Entry, level: String?, on screen: inout HomeScreen
  ) {
    guard !entry.asksInPhases else {
      screen.message = "its phases ask questions of their own; Enter shows them"
      return
    }
    var preparation = Preparation(entry, level: level, asking: .nothing, options, workspace)
    do { try preparation.prepare() } catch { screen.message = error.message }
    switch preparation.drawAnother() {
    case .taken: screen.take(drawn: preparation.asking.question.map(QuestionTemplate.init))
    case .blanks(let question, let defaults): screen.take(drawn: question, defaults: defaults)
    case .nothing: screen.take(drawn: nil)
    }
  }
}
