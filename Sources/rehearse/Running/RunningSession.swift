import Sessions
import Structures

/// A session that runs: its conductor, its record and its clock.
///
/// Here alone commands are performed: what is to be recorded is on the disk before anything rings,
/// and before the front end, which gets the commands, shows any of it.
struct RunningSession {
  private(set) var rehearsal: Rehearsal
  let recorder: Recorder
  let clock: SessionClock
  private let ring: () -> Void

  /// Begins a session, or goes on with one that was cut short.
  ///
  /// - Parameters:
  ///   - rehearsal: a session that has not begun in this program.
  ///   - recorder: writes it down.
  ///   - isDurable: whether the beginning has to be on the disk already; else ``Recorder/sync()``.
  ///   - ring: what a bell is.
  init(
    _ rehearsal: Rehearsal, _ recorder: Recorder, isDurable: Bool = true,
    ring: @escaping () -> Void
  ) {
    self.rehearsal = rehearsal
    self.recorder = recorder
    self.ring = ring
    opening = self.rehearsal.begin(after: recorder.gap)
    clock = SessionClock(
      speed: rehearsal.session.plan.speed, from: self.rehearsal.session.now)
    recorder.record(opening.recorded, isDurable: isDurable)
  }

  /// What the beginning asked for.
  let opening: [Rehearsal.Command]

  var session: Session { rehearsal.session }

  /// What may be asked next.
  var followUps: [String] {
    get { rehearsal.followUps }
    set { rehearsal.followUps = newValue }
  }

  /// What the person is doing besides speaking.
  var attention: Rehearsal.Attention {
    get { rehearsal.attention }
    set { rehearsal.attention = newValue }
  }

  /// Takes in that the program woke up.
  mutating func wake(planned: Moment?) -> [Rehearsal.Command] {
    perform(rehearsal.wake(at: clock.now, planned: planned))
  }

  /// Takes in what the person wants, now or at an earlier moment.
  mutating func handle(_ intent: Intent, at moment: Moment? = nil) -> [Rehearsal.Command] {
    perform(rehearsal.handle(intent, at: moment ?? clock.now))
  }

  /// Takes in a line.
  mutating func handle(line: String) -> [Rehearsal.Command] {
    perform(rehearsal.handle(line: line, at: clock.now))
  }

  private func perform(_ commands: [Rehearsal.Command]) -> [Rehearsal.Command] {
    recorder.record(commands.recorded)
    if commands.contains(.ring) { ring() }
    return commands
  }
}
