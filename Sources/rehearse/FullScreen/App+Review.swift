import Grids
import Screens
import Storage
import TerminalIO
import Transcripts

extension App {
  /// The screen for looking back, until the person leaves it.
  func review(_ start: ReviewStart) -> Route {
    if var first = ReviewGathering.firstScreen(start, today: context.now) { show(&first) }
    var screen: ReviewScreen
    do {
      screen = try ReviewGathering.screen(
        start, today: context.now, week: workspace.settings.week)
    } catch {
      guard start.isAlone else {
        lastMessage = error.message
        return .home
      }
      lastWords.append(error.message)
      return .leave(error.status)
    }
    var deleted: [ReviewGathering.Deleted] = []
    defer { trashed += deleted.map { ($0.folder, $0.trashed) } }
    while true {
      show(&screen)
      // What was done is told until it was drawn, whatever other keys came with it.
      var told: String?
      var hasDeleted = false
      for happening in wait(until: nil) {
        guard let key = happening.keyToStay else { return .leave(ExitStatus.interrupted) }
        var burst = Burst(key)
        while let key = burst.next(for: &screen) {
          guard let action = screen.handle(key, size: terminal.size) else { continue }
          if action == .leave { return start.isAlone ? .leave(ExitStatus.done) : .home }
          if case .delete = action {
            // What comes at once takes one, whatever else is among it.
            guard !hasDeleted else { continue }
            hasDeleted = true
          }
          perform(action, on: &screen, &deleted)
          told = screen.message ?? told
        }
      }
      screen.message = told ?? screen.message
    }
  }

  private func perform(
    _ action: ReviewScreen.Action, on screen: inout ReviewScreen,
    _ deleted: inout [ReviewGathering.Deleted]
  ) {
    switch action {
    case .edit(let session): edit(session, on: &screen)
    case .delete(let session): delete(session, on: &screen, &deleted)
    case .restore: restore(&deleted, on: &screen)
    case .coach: coach(screen.sessions, on: &screen)
    case .leave: break
    }
  }

  /// Asks the coach about the sessions that are listed.
  private func coach(_ sessions: [PastSession], on screen: inout ReviewScreen) {
    do {
      screen.show(try CoachGathering(workspace, sessions).outline)
    } catch { screen.message = error.message }
  }

  private func show(_ screen: inout ReviewScreen) {
    for session in screen.wanted(terminal.size) {
      screen.take(ReviewGathering.open(session), of: session)
    }
    present(screen)
  }

  /// Lends the terminal to the person's editor, and looks at what became of the file.
  private func edit(_ session: PastSession, on screen: inout ReviewScreen) {
    let result = terminal.lend { stop -> Result<[String], Failure> in
      withoutActuallyEscaping(stop) { stop in
        Result { () throws(Failure) in
          try Editor.edit(session.path, context, whenStopped: stop)
        }
      }
    }
    switch result {
    case .failure(let failure): screen.message = failure.message
    case .success(let problems):
      let more = problems.count > 1 ? " (and \(problems.count - 1) more)" : ""
      screen.message = problems.first.map { $0 + more }
    }
    ReviewGathering.refresh(session, on: &screen)
  }

  private func delete(
    _ session: PastSession, on screen: inout ReviewScreen,
    _ deleted: inout [ReviewGathering.Deleted]
  ) {
    do {
      deleted.append(try ReviewGathering.delete(session))
      screen.remove(session)
      screen.restorable = deleted.count
      screen.message = "deleted \(session.id); u brings it back"
    } catch { screen.message = error.message }
  }

  private func restore(
    _ deleted: inout [ReviewGathering.Deleted], on screen: inout ReviewScreen
  ) {
    guard let last = deleted.last else { return }
    do {
      try ReviewGathering.restore(last)
      deleted.removeLast()
      screen.restorable = deleted.count
      screen.put(last.session)
      screen.message = "brought back \(last.session.id)"
    } catch { screen.message = error.message }
  }
}
