import Structures

/// A session being conducted: intents and lines come in with their moment, and what has to be done
/// comes out.
///
/// All that holds for a running session whichever way it is shown stands here: time in which nobody
/// was there, questions that are thrown in, drafts, moving on, ending, being cut short. Front ends
/// turn keys and lines into intents, and commands into what is seen and heard.
public struct Rehearsal: Hashable, Sendable {
  /// What runs.
  public private(set) var session: Session
  /// What is said of it besides; only lines say it while the session runs.
  private var said = Reflection()
  /// The time in which nobody was there, until now, about which the person has to decide; the
  /// session stands at its beginning meanwhile.
  public private(set) var away: Range<Moment>?
  /// What the person is doing besides speaking.
  public var attention = Attention.free
  /// What the guides say about the questions and the structure.
  public var guidance = Guidance()
  /// The follow-up question that waits for its answer, by its number among the notes.
  ///
  /// A change of phase or of the question ends that.
  public internal(set) var openFollowUp: Int?
  /// The phases in which the key points were looked at.
  private var seenKeyPoints: Set<Int> = []

  /// Whether the question how long it has been waits for its answer.
  ///
  /// A change of phase ends that, but in answer mode, where it is about the whole.
  public internal(set) var isTimeAsked = false
  /// Where it was asked already.
  private(set) var askedTimes: Set<Int> = []

  let curveballs: Curveballs
  let timeChecks: TimeChecks

  /// Waking up later than planned by more than this, in real time, means that nobody was there: 5 s.
  public static let longestDelay = Duration.seconds(5)

  /// Creates the conductor of a session.
  ///
  /// - Parameters:
  ///   - session: one that has not begun, or was cut short.
  ///   - curveballs: what is thrown in unasked.
  ///   - timeChecks: when it is asked how long it has been.
  public init(
    _ session: Session, curveballs: Curveballs = Curveballs(), timeChecks: TimeChecks = TimeChecks()
  ) {
    self.session = session
    self.curveballs = curveballs
    self.timeChecks = timeChecks
  }

  /// Starts the session, or goes on with one that was read from its record.
  ///
  /// - Parameters:
  ///   - gap: the time since the last event: it counts as away.
  ///   - spoken: how much of it the program still ran, which does not.
  /// - Returns: what has to be done.
  public mutating func begin(after gap: Duration = .zero, spoken: Duration = .zero) -> [Command] {
    commands(of: session.begin(after: gap, spoken: spoken))
  }

  /// Lets time pass: the program woke up.
  ///
  /// When it woke up much later than planned, the machine slept or the program stood still. Then the
  /// session stays where it was, and the person is asked what becomes of the time. A pause is a
  /// pause, whatever happened meanwhile.
  ///
  /// - Parameters:
  ///   - moment: the present.
  ///   - planned: when the program was to wake up at the latest; `nil` when nothing was planned.
  /// - Returns: what has to be done.
  public mutating func wake(at moment: Moment, planned: Moment?) -> [Command] {
    if let away {
      self.away = away.lowerBound..<max(moment, away.upperBound)
      return []
    }
    if let planned, session.isRunning, !session.isPaused, isLate(moment, planned) {
      away = planned..<moment
      return [.askAway]
    }
    return advance(to: moment)
  }

  /// Takes in what the person wants.
  ///
  /// While there is time away to decide about, an intent from before it, dated so, changes what stood
  /// there; any later one drops the time first.
  ///
  /// - Parameters:
  ///   - intent: what is wanted.
  ///   - moment: when that was said.
  /// - Returns: what has to be done; what is not possible is refused in words.
  public mutating func handle(_ intent: Intent, at moment: Moment) -> [Command] {
    switch intent {
    case .decide(let decision):
      guard away != nil else { return [.say(Words.nothingToDecide)] }
      return decide(decision, at: moment)
    case .reflect(let answer):
      reflect(answer)
      return decide(.dropped, at: moment)
    case .cutShort: return cutShort(at: moment)
    case .passGuess:
      let commands = decide(.dropped, at: moment)
      defer { isTimeAsked = false }
      return commands + (isTimeAsked ? [] : [.say(Words.noTimeAsked)])
    default:
      let dropped =
        (away.map { $0.lowerBound < moment } ?? false) ? decide(.dropped, at: moment) : []
      return dropped + respond(to: intent, at: max(moment, session.now))
    }
  }

  /// Takes in a line: a note, or a command behind a slash.
  ///
  /// Whatever a line says, time away is dropped by it unless it is counted. While it is asked how
  /// long it has been, a time is the answer, and an empty line passes.
  ///
  /// - Parameters:
  ///   - line: what was written, without its end.
  ///   - moment: when it came.
  /// - Returns: what has to be done.
  public mutating func handle(line: String, at moment: Moment) -> [Command] {
    if isTimeAsked, line.isEmpty { return handle(.passGuess, at: moment) }
    if isTimeAsked, let time = TimeChecks.time(line) { return handle(.guess(time), at: moment) }
    return switch Line(line, session) {
    case .intent(let intent): handle(intent, at: moment)
    case .command(let command): decide(.dropped, at: moment) + [command]
    }
  }

  /// What the debrief begins with: what was said of the session besides, and which points were heard.
  public var reflection: Reflection {
    var reflection = said
    reflection.keyPoints = Reflection(heardIn: session).keyPoints
    return reflection
  }

  /// The next moment at which something that is shown changes, or something becomes due; `nil` when
  /// the session does not run.
  public var nextChange: Moment? {
    if let away { return away.upperBound.advanced(by: .seconds(1)) }
    return earliest(session.nextChange, curveball?.moment, timeCheck)
  }

  /// The next moment at which there is something to announce; `nil` when nothing is to come.
  public var nextAnnouncement: Moment? {
    earliest(session.nextAnnouncement, curveball?.moment, timeCheck)
  }

  private func earliest(_ moments: Moment?...) -> Moment? { moments.compactMap(\.self).min() }

  private func isLate(_ moment: Moment, _ planned: Moment) -> Bool {
    planned.duration(to: moment) / session.plan.speed > Rehearsal.longestDelay
  }

  private mutating func reflect(_ answer: Intent.Answer) {
    switch answer {
    case .wentWell(let text): said.wentWell = text
    case .toChange(let text): said.toChange = text
    case .band(let band): said.band = band
    }
  }
}

/// The ways in which the session changes.
extension Rehearsal {
  /// What becomes of time away; nothing when there is none.
  private mutating func decide(_ decision: Event.Decision, at moment: Moment) -> [Command] {
    guard let away else { return [] }
    let end = max(moment, away.upperBound)
    // Away until then: nothing is thrown in for somebody who was not there.
    defer { self.away = nil }
    return apply(.slept(away.lowerBound.duration(to: end), decision), at: end)
  }

  /// Ends the session from outside, as ``breakOff(at:)`` leaves it.
  private mutating func cutShort(at moment: Moment) -> [Command] {
    breakOff(at: moment) + apply(.ended(.interrupted), at: max(moment, session.now))
  }

  /// Leaves the session where it is, so that it can be gone on with: time away is dropped, what is being
  /// typed is taken.
  ///
  /// - Parameter moment: the present.
  /// - Returns: what has to be done.
  public mutating func breakOff(at moment: Moment) -> [Command] {
    var commands = decide(.dropped, at: moment)
    if let draft = attention.draft { commands += respond(to: draft, at: max(moment, session.now)) }
    attention = .free
    return commands
  }

  /// Lets time pass; a note that is being typed when the session ends by itself is taken first.
  private mutating func advance(to moment: Moment) -> [Command] {
    var taken: [Command] = []
    if let draft = attention.draft {
      var ahead = session
      _ = ahead.advance(to: moment)
      if !ahead.isRunning { taken = respond(to: draft, at: session.now) }
    }
    return taken + commands(of: effects(until: moment))
  }

  /// Does what an intent asks for at a moment that is not past.
  private mutating func respond(to intent: Intent, at moment: Moment) -> [Command] {
    // What became due until then may have changed what the intent means.
    let due = commands(of: effects(until: moment))
    guard session.isRunning else { return due }
    switch meaning(of: intent) {
    case .event(let kind):
      let commands = draft(before: kind, at: moment) + apply(kind, at: moment)
      guard commands.recorded.contains(where: { $0.kind == kind }) else {
        return due + commands + [.say(Words.refusal(of: kind, in: session))]
      }
      return due + commands + (intent == .discard ? [.discard] : [])
    case .command(let command): return due + [command]
    case .question(let text): return due + apply(.followUpAsked(text), at: moment)
    case .keyPoints(let points):
      let isNew = !session.plan.isInterviewed && seenKeyPoints.insert(session.phase).inserted
      return due + (isNew ? apply(.keyPointsSeen, at: moment) : []) + [.showKeyPoints(points)]
    }
  }

  /// What is being typed is taken before the session ends.
  private mutating func draft(before kind: Event.Kind, at moment: Moment) -> [Command] {
    guard case .ended = kind, let draft = attention.draft else { return [] }
    attention = .free
    return respond(to: draft, at: moment)
  }

  private mutating func apply(_ kind: Event.Kind, at moment: Moment) -> [Command] {
    let event = Event(moment, kind)
    var effects = session.isRunning ? effects(until: event.due) : []
    effects += session.apply(event)
    return commands(of: effects)
  }

  /// Advances the session; questions come at their moments.
  private mutating func effects(until moment: Moment) -> [Effect] {
    var effects: [Effect] = []
    // From change to change: behind each other questions are due.
    while let next = earliest(curveball?.moment, timeCheck, session.nextOwnChange), next <= moment {
      if next == timeCheck {
        effects += session.advance(to: next) + [.announce(.timeAsked, next)]
        askedTimes.insert(session.checkKey)
        isTimeAsked = true
        continue
      }
      guard let question = curveball, question.moment == next else {
        effects += session.advance(to: next)
        continue
      }
      effects += session.apply(question)
      if case .followUpAsked(let text) = question.kind {
        effects.append(.announce(.curveball(text), question.moment))
      }
    }
    return effects + session.advance(to: moment)
  }
}
