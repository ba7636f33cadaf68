import Structures

/// Follow-up questions that are thrown in unasked, at moments that the person does not know.
///
/// A session has no chance of its own: what chance decides is decided here, before it begins.
public struct Curveballs: Hashable, Sendable {
  /// The questions, in the order in which they are asked.
  public let questions: [String]
  /// The active time of a phase, by its index, at which a question is thrown in.
  public let times: [Int: Duration]

  /// A phase of less time than this is not interrupted: 20 s.
  static let shortestPhase = Duration.seconds(20)
  /// No question comes when less than this is left of a phase, or less than a fifth of it: 15 s.
  static let lastSeconds = Duration.seconds(15)

  /// Creates curveballs; none without questions.
  ///
  /// - Parameters:
  ///   - questions: those that may be thrown in.
  ///   - times: the active times of phases, by the index of the phase.
  public init(_ questions: [String] = [], at times: [Int: Duration] = [:]) {
    self.questions = questions
    self.times = times
  }

  /// Chooses the phases and the times.
  ///
  /// A question comes between a fifth and four fifths of the earliest of its phase, or of the latest
  /// when one may leave at once: before anybody leaves on time, and with time left for an answer.
  ///
  /// - Parameters:
  ///   - questions: those that may be thrown in; each is asked once at most.
  ///   - plan: what is run. Its first phase, phases without a time and very short ones get none.
  ///   - random: what decides; at least one phase is chosen where there is one.
  public init(_ questions: [String], in plan: Plan, using random: inout some RandomNumberGenerator)
  {
    let suiting = plan.phases.indices.dropFirst().filter {
      Curveballs.length(plan.phases[$0]) != nil
    }
    let most = min(questions.count, suiting.count)
    let count = most > 0 ? Int.random(in: 1...most, using: &random) : 0
    var times: [Int: Duration] = [:]
    for phase in suiting.shuffled(using: &random).prefix(count) {
      let length = Curveballs.length(plan.phases[phase])?.milliseconds ?? 0
      times[phase] = .milliseconds(Int64.random(in: length / 5...length * 4 / 5, using: &random))
    }
    self.init(questions, at: times)
  }

  /// The time of a phase in which a question may come; `nil` when it is too short.
  private static func length(_ phase: Phase) -> Duration? {
    guard let window = phase.window else { return nil }
    let length = window.earliest > .zero ? window.earliest : window.target(.latest)
    return length >= shortestPhase ? length : nil
  }
}

extension Rehearsal {
  /// The question that is thrown in next in this phase, dated; `nil` when none will be, or while the
  /// person is busy or away.
  var curveball: Event? {
    guard attention == .free, away == nil else { return nil }
    return session.curveball(of: curveballs)
  }
}

extension Session {
  fileprivate func curveball(of curveballs: Curveballs) -> Event? {
    guard isRunning, !isPaused, let time = curveballs.times[phase],
      !notes.contains(where: { $0.phase == phase && $0.isFollowUp })
    else { return nil }
    let active = activeTime(of: phase)
    let due = max(time, active)
    if let latest = window(of: phase)?.latest,
      due > latest - min(Curveballs.lastSeconds, latest / 5)
    {
      return nil
    }
    // Whether time is left for it is asked of the moment at which it comes.
    var then = self
    then.now = now.advanced(by: due - active)
    guard case .offers(let next) = then.offer(curveballs.questions), let question = next.first
    else { return nil }
    return Event(then.now, .followUpAsked(question))
  }
}

extension Note {
  fileprivate var isFollowUp: Bool { if case .followUp = content { true } else { false } }
}
