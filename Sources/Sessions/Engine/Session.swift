import Structures

/// One run of a plan: the value that events are folded into.
///
/// The session knows no clock. Time arrives inside events and through ``advance(to:)``, always as a
/// moment; every length of time is the difference of two moments. What is shown and reported is
/// derived from the few things kept here.
public struct Session: Hashable, Sendable {
  /// What is run.
  public let plan: Plan
  /// The latest moment that the session has heard of.
  public internal(set) var now = Moment.start
  /// The stays in phases, in the order of time; the last one is the current one.
  public internal(set) var visits: [Visit] = []
  /// What was written down, in the order of time.
  public internal(set) var notes: [Note] = []
  /// How the session ended; `nil` while it runs.
  public internal(set) var outcome: Outcome?
  /// When the clock was stopped; `nil` while it runs.
  public internal(set) var pausedSince: Moment?

  /// Whether what was resolved the last time was kept; `nil` when that was not answered.
  public internal(set) var isResolutionKept: Bool?

  /// What the interviewer kept of the answer, as far as somebody does: scores with their evidence, the
  /// whole, and key points that were heard.
  public internal(set) var heard = Reflection()

  /// What was said of the time, phase by phase.
  public internal(set) var guesses: [[Guess]]

  /// The past times that the session runs against; `nil` without any.
  public internal(set) var rival: Rival?

  var idles: [Idle] = []
  var stays: [Stays]
  /// By what the windows of phases were changed when the rest of the whole was spread anew.
  var budgets: [Duration]
  /// What was spread anew last, from the current phase on; undoing takes it back first.
  var lastBudget: Budgeting?
  var extensions: [Duration]
  var ticked: [Set<Int>]
  var tickedAfter: [Set<Int>]
  /// The questions that were asked in place of those of the plan, by phase.
  var asked: [String?]

  /// Creates a session that has not begun.
  public init(plan: Plan) {
    self.plan = plan
    stays = Array(repeating: Stays(), count: plan.phases.count)
    extensions = Array(repeating: .zero, count: plan.phases.count)
    budgets = extensions
    guesses = Array(repeating: [], count: plan.phases.count)
    ticked = Array(repeating: [], count: plan.phases.count)
    tickedAfter = ticked
    asked = Array(repeating: nil, count: plan.phases.count)
  }

  /// Builds the session that a series of events leads to.
  ///
  /// Events that are impossible where they stand are passed over, so that a record edited by hand
  /// can be replayed as well.
  ///
  /// - Parameters:
  ///   - events: what happened, in the order of time.
  ///   - plan: what was run.
  public init(replaying events: [Event], of plan: Plan) {
    self = Session.replay(events, of: plan).session
  }

  /// Builds the session that a series of events leads to, and tells what was impossible.
  ///
  /// - Parameters:
  ///   - events: what happened, in the order of time.
  ///   - plan: what was run.
  /// - Returns: the session, and the indices of the events that were passed over.
  public static func replay(
    _ events: [Event], of plan: Plan
  ) -> (session: Session, impossible: [Int]) {
    var session = Session(plan: plan)
    let impossible = events.indices.filter { !session.fold(events[$0]) }
    return (session, impossible)
  }

  /// The same session with its present taken away: equal for as long as nothing happens but time.
  public var atItsBeginning: Session {
    var session = self
    session.now = .start
    return session
  }

  /// Whether the session has begun and not ended.
  public var isRunning: Bool { !visits.isEmpty && outcome == nil }

  /// Whether the clock is stopped.
  public var isPaused: Bool { pausedSince != nil }

  /// The index of the current phase; 0 before the start.
  public var phase: Int { visits.last?.phase ?? 0 }

  /// Whether the current phase is the last of the plan.
  public var isInLastPhase: Bool { phase == plan.phases.count - 1 }

  /// The question that was asked in a phase in place of the planned one; `nil` when none was.
  public func asked(in phase: Int) -> String? { asked.indices.contains(phase) ? asked[phase] : nil }

  /// What is asked in a phase: its own question, else that of the whole.
  public func question(of phase: Int) -> String? {
    guard plan.phases.indices.contains(phase) else { return plan.question }
    return asked[phase] ?? plan.phases[phase].question ?? askedOfAll ?? plan.question
  }

  /// The plan with the questions that were asked in the end, for running it again.
  public var planAsAsked: Plan {
    var again = plan
    let phases = plan.phases.enumerated().map { index, phase in
      phase.question == nil ? phase : phase.asking(question(of: index))
    }
    again.structure = Structure(title: plan.structure.title, phases: phases)
    again.question = askedOfAll ?? plan.question
    return again
  }

  /// The last question asked in a phase that has none of its own: it is one for the whole.
  private var askedOfAll: String? {
    visits.reversed().lazy.compactMap {
      plan.phases[$0.phase].question == nil ? asked[$0.phase] : nil
    }.first
  }

  /// The prompts of a phase that were ticked after the end, as indices from 0.
  public func coveredAfter(in phase: Int) -> Set<Int> {
    tickedAfter.indices.contains(phase) ? tickedAfter[phase] : []
  }

  /// The prompts of a phase that were ticked while it ran, as indices from 0.
  public func covered(in phase: Int) -> Set<Int> {
    ticked.indices.contains(phase) ? ticked[phase] : []
  }

  /// The window of a phase, with what it was extended by and what was spread anew; `nil` when it has
  /// none.
  public func window(of phase: Int) -> Window? {
    guard plan.phases.indices.contains(phase) else { return nil }
    return plan.phases[phase].window?.extended(by: extensionTime(of: phase))
  }

  /// The window of a phase with what the guide says; `nil` when it has none.
  public func windowText(of phase: Int) -> String? {
    window(of: phase).map { $0.text(stated: plan.phases[phase].stated) }
  }

  /// The window of the whole with what the guide says; `nil` without any window.
  public var totalText: String? { totalWindow.map { $0.text(stated: plan.structure.stated) } }

  /// The time by which the window of a phase was changed; negative when shortened.
  public func extensionTime(of phase: Int) -> Duration {
    extensions.indices.contains(phase) ? extensions[phase] + budgets[phase] : .zero
  }
}
