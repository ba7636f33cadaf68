import Grids
import Sessions
import Structures

/// What is seen of a running session from one event to the next: all but the time.
public struct SessionScene: Equatable {
  let screen: SessionScreen
  /// The session, standing at its beginning: what it says of the present is of no use here.
  let session: Session
  /// The time in which nobody was there, about which the person is asked.
  let away: Range<Moment>?
  /// The follow-up question that waits for its answer.
  let followUp: FollowUp?
  /// The widest time that the digits are likely to show before something happens.
  let widest: String
  /// The style of digits and state: what the window says, unless the clock stands.
  let stateStyle: Style
  /// What tells the state from afar; `nil` where nothing does.
  let band: Band?
  /// What an interviewer sees besides; `nil` where nobody interviews.
  let interview: Interview?
  /// Whether the session was hardly one, so that discarding it is offered first.
  let isBrief: Bool

  /// A follow-up question that waits for its answer.
  struct FollowUp: Hashable {
    /// What was asked.
    let text: String
    /// The active time of the phase at which that was.
    let stamp: Duration
  }

  /// A session of less active time than this is hardly one: 30 s.
  private static let brief = Duration.seconds(30)

  init(_ screen: SessionScreen, _ rehearsal: Rehearsal) {
    self.screen = screen
    let now = rehearsal.session
    session = now.atItsBeginning
    away = rehearsal.away
    widest = screen.readout.widest(now)
    interview = screen.interview(rehearsal)
    isBrief = now.activeTime < SessionScene.brief
    stateStyle =
      now.isPaused || away != nil
      ? .paused : now.plan.clock == .hidden ? .muted : now.windowState.style
    band = Band(now, isAway: away != nil, screen.shown)
    followUp = rehearsal.openFollowUp.flatMap { number in
      guard now.notes.indices.contains(number), case .followUp(let text) = now.notes[number].content
      else { return nil }
      return FollowUp(text: text, stamp: now.notes[number].stamp)
    }
  }

  /// Whether no time is shown.
  var isClockHidden: Bool { session.plan.clock == .hidden }

  /// What is asked in the phase.
  var question: String? { session.question(of: session.phase) }

  var phase: Phase { session.plan.phases[session.phase] }

  /// The list that is ticked: prompts, or what an interviewer has to hear.
  var ticked: TickedList {
    interview?.ticked
      ?? TickedList(texts: phase.prompts, done: session.covered(in: session.phase))
  }

  var place: String { "\(session.phase + 1) of \(session.plan.phases.count)" }

  /// "3/5".
  var number: String { "\(session.phase + 1)/\(session.plan.phases.count)" }

  /// The window of the clock with what the guide says.
  var windowText: String {
    guard session.plan.mode == .answer else { return session.windowText(of: session.phase) ?? "" }
    return session.totalText.map { "\($0) in all" } ?? ""
  }

  /// "away 4:12".
  var awayText: String? {
    away.map { "away \($0.lowerBound.duration(to: $0.upperBound).clock())" }
  }

  /// What is said of the session beside its title: "hands-free · L6 · 3 of 5 · ▶".
  var statusText: String {
    let plan = session.plan
    let mode =
      plan.mode == .answer
      ? "hands-free" : plan.mode == .drill ? "drill" : plan.autoAdvance ? "auto" : nil
    let parts = [
      interview == nil ? nil : plan.candidate.map { "interviewing \($0)" } ?? "interview",
      Speed.text(plan.speed), mode, plan.clock.words, plan.level, place,
      session.isPaused ? "paused" : "▶",
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// The keys that matter now, most needed first.
  var keys: [String] {
    if away != nil { return SessionKeys.away.hints(self) }
    return switch screen.mode {
    case .writing(let editor, _) where editor.isFull:
      ["the note is full"] + SessionKeys.note.hints(screen)
    case .writing(_, nil): SessionKeys.note.hints(screen)
    case .writing: SessionKeys.amendment.hints(screen)
    case .asking(_, true): SessionKeys.followUp.hints(screen)
    case .asking(_, false): SessionKeys.question.hints(screen)
    case .guessing: SessionKeys.guess.hints(screen)
    case .choosing: SessionKeys.choosing.hints(self)
    case .scoring: SessionKeys.scoring.hints(self)
    case .leaving: SessionKeys.leaving.hints(self)
    case .commanding, .lookingUp, .reading, .help: screen.commands(of: session).hints(self)
    }
  }
}
