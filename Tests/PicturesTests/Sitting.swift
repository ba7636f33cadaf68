import Grids
import Screens
import Sessions
import Structures

@testable import rehearse

/// A session at the program, from its first second on.
struct Sitting {
  private(set) var screen: SessionScreen
  private(set) var rehearsal: Rehearsal
  let recorder: Recorder
  let workspace: Workspace
  private let clock: Desk.Clock
  private var now = Moment.start

  /// Begins what was prepared.
  init(_ preparation: Preparation, _ clock: Desk.Clock) throws {
    (workspace, self.clock) = (preparation.workspace, clock)
    rehearsal = try preparation.options.rehearsal(of: preparation.plan, in: workspace)
    recorder = try Recorder(
      preparation.plan, in: workspace.folder, wall: workspace.context.wall)
    screen = SessionScreen(
      startOfDay: recorder.startOfDay(of: rehearsal.session),
      cues: preparation.options.cues.table)
    take(rehearsal.begin())
    rehearsal.guidance = Drawing.guidance(of: session, in: workspace.bank)
  }

  var session: Session { rehearsal.session }

  func grid(_ size: Size) -> Grid { SessionView(screen, rehearsal).grid(size) }

  /// Lets time pass, in seconds.
  mutating func wait(_ seconds: Int) {
    now = now.advanced(by: .seconds(seconds))
    clock.goOn(seconds)
    take(rehearsal.wake(at: now, planned: nil))
  }

  /// Presses a key.
  mutating func press(_ key: Key) {
    // Only the number of pages of help depends on the size.
    let intent = screen.handle(key, rehearsal, size: Size(width: 80, height: 24))
    rehearsal.attention = screen.attention
    if let intent { say(intent) }
  }

  /// Presses the keys of these characters.
  mutating func press(_ keys: String) { for key in keys { press(.character(key)) } }

  /// Wants something, by whatever key.
  mutating func say(_ intent: Intent) { take(rehearsal.handle(intent, at: now)) }

  private mutating func take(_ commands: [Rehearsal.Command]) {
    recorder.record(commands.recorded, isDurable: false)
    screen.take(commands)
  }
}
