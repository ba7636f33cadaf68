import Grids
import Screens
import Sessions
import Structures

/// A session with its screen, as the program runs them, but for terminal, disk and clock.
struct Stage {
  var screen: SessionScreen
  var rehearsal: Rehearsal

  /// A session that has begun.
  init(_ session: Session, timeChecks: TimeChecks = TimeChecks()) {
    screen = SessionScreen(startOfDay: Sample.evening)
    rehearsal = Rehearsal(session, timeChecks: timeChecks)
  }

  var session: Session { rehearsal.session }

  func grid(_ size: Size) -> Grid { SessionView(screen, rehearsal).grid(size) }

  /// Presses keys one after the other, a moment after each other.
  ///
  /// - Returns: what happened in the session because of them.
  @discardableResult
  mutating func press(
    _ keys: [Key], size: Size = Size(width: 80, height: 24), each time: Duration = .zero
  ) -> [Event.Kind] {
    keys.flatMap { key -> [Event.Kind] in
      guard session.isRunning else { return [] }
      let intent = screen.handle(key, rehearsal, size: size)
      rehearsal.attention = screen.attention
      return intent.map { handle($0, after: time) } ?? []
    }
  }

  /// Takes keys as a terminal tells them that came at once.
  @discardableResult
  mutating func burst(_ text: String, size: Size = Size(width: 100, height: 30)) -> [Event.Kind] {
    var burst = Burst(.burst(text))
    var happened: [Event.Kind] = []
    while let key = burst.next(for: &screen) { happened += press([key], size: size) }
    return happened
  }

  /// Takes in an intent.
  @discardableResult
  mutating func handle(_ intent: Intent, after time: Duration = .zero) -> [Event.Kind] {
    let commands = rehearsal.handle(intent, at: session.now.advanced(by: time))
    screen.take(commands)
    return commands.recorded.map(\.kind)
  }

  /// Lets time pass while the program is there.
  mutating func pass(_ time: Duration) {
    screen.take(rehearsal.wake(at: session.now.advanced(by: time), planned: nil))
  }

  /// Lets time pass in which nobody was there.
  mutating func sleep(_ time: Duration) {
    let now = session.now
    screen.take(rehearsal.wake(at: now.advanced(by: time), planned: now))
  }
}
