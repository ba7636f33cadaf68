import Clocks
import Sessions
import Storage
import Structures

/// A session that runs: its conductor, its record and its clock.
///
/// Here alone commands are performed: what is to be recorded is on the disk before any cue is played,
/// and before the front end, which gets the commands, shows any of it.
struct RunningSession {
  private(set) var rehearsal: Rehearsal
  let recorder: Recorder
  let clock: SessionClock
  let cues: CuePlayer

  /// Begins a session, or goes on with one that was cut short.
  ///
  /// - Parameters:
  ///   - rehearsal: a session that has not begun in this program.
  ///   - recorder: writes it down.
  ///   - isDurable: whether the beginning has to be on the disk already; else ``Recorder/sync()``.
  ///   - cues: plays what is to be noticed.
  init(
    _ rehearsal: Rehearsal, _ recorder: Recorder, isDurable: Bool = true, cues: CuePlayer
  ) {
    self.rehearsal = rehearsal
    self.recorder = recorder
    self.cues = cues
    opening = self.rehearsal.begin(after: recorder.gap, spoken: recorder.lived)
    clock = SessionClock(
      speed: rehearsal.session.plan.speed, from: self.rehearsal.session.now)
    recorder.record(opening.recorded, isDurable: isDurable)
  }

  /// What the beginning asked for.
  let opening: [Rehearsal.Command]

  /// Whether the person has discarded the session: its transcript belongs into the trash.
  private(set) var isDiscarded = false

  /// Whether the program is told to leave, and the session can be gone on with.
  private(set) var isBrokenOff = false

  /// Whether the session goes on in this program.
  var isRunning: Bool { session.isRunning && !isBrokenOff }

  /// Finds what the guides say about the questions of the session.
  private var findGuidance: ((Session) -> Guidance)?

  var session: Session { rehearsal.session }

  /// Finds what the guides say, now and whenever another question is asked.
  mutating func guide(_ find: @escaping (Session) -> Guidance) {
    findGuidance = find
    rehearsal.guidance = find(session)
  }

  /// What the person is doing besides speaking.
  var attention: Rehearsal.Attention {
    get { rehearsal.attention }
    set { rehearsal.attention = newValue }
  }

  /// Takes in that the program woke up.
  mutating func wake(planned: Moment?) -> [Rehearsal.Command] {
    perform { $0.wake(at: $1, planned: planned) }
  }

  /// Takes in what the person wants, now or at an earlier moment.
  mutating func handle(_ intent: Intent, at moment: Moment? = nil) -> [Rehearsal.Command] {
    perform { $0.handle(intent, at: moment ?? $1) }
  }

  /// Leaves the session in a hurry, since the window is closed or the machine goes down.
  ///
  /// It can be gone on with, unless its file does not hold all of it: then it ends.
  mutating func breakOff() -> [Rehearsal.Command] {
    let commands = perform { $0.breakOff(at: $1) }
    isBrokenOff = session.isRunning && recorder.leaveRunning()
    return commands + (isBrokenOff ? [] : handle(.cutShort))
  }

  /// Takes in a line.
  mutating func handle(line: String) -> [Rehearsal.Command] {
    perform { $0.handle(line: line, at: $1) }
  }

  /// Plays the cues of the beginning, once the question is there.
  func playOpening() { play(opening) }

  /// When to wake up at the latest, be it for the session or for a cue.
  ///
  /// - Parameter planned: the moment until which the session needs nothing; `nil` when it never does.
  /// - Returns: the time; `nil` for never.
  func wakeUp(for planned: Moment?) -> Instant? {
    [planned.map(clock.instant), cues.next].compactMap(\.self).min()
  }

  private func play(_ commands: [Rehearsal.Command]) {
    if !commands.played.isEmpty {
      cues.play(commands.played, session, transcript: (Files.whole(recorder.path), recorder.id))
    }
    cues.tend()
  }

  private mutating func perform(
    _ change: (inout Rehearsal, Moment) -> [Rehearsal.Command]
  ) -> [Rehearsal.Command] {
    let commands = change(&rehearsal, clock.now)
    recorder.record(commands.recorded)
    play(commands)
    isDiscarded = isDiscarded || commands.contains(.discard)
    let asksAnew = commands.recorded.contains {
      if case .questionAsked = $0.kind { true } else { false }
    }
    if asksAnew, let findGuidance { rehearsal.guidance = findGuidance(session) }
    return commands
  }
}
