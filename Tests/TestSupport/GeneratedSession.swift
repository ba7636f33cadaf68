import Sessions
import Structures

/// Plans and series of events as no person would type them.
public struct GeneratedSession: Sendable {
  /// What is run.
  public let plan: Plan
  /// The session at its end, after ``events`` were applied.
  public let session: Session
  /// The events that the session recorded.
  public let recorded: [Event]

  /// Text that every format between a note and a file has to survive.
  public static let texts = [
    "token bucket per key", "redis | memory?", "a `code` b ``", "--- # not: yaml", "\"quoted\"",
    "*bold* _it_ snake_case ~~gone~~", "<script>alert(1)</script> <!-- &amp; &#27;", "\\ \\n \\|",
    "two\nlines\r\nand three", "  edges  ", " ", "שלום עולם \u{202E}abc", "漢字 é e\u{301} 👩‍👩‍👧 🇩🇪",
    "\u{1B}[31mred\u{7F}\u{85}\u{9B}\u{0}", "[link](http://x) ![i](y) https://a.b/c_d",
    "# 1. - [x]",
    "0:12 **strong** note", "tab\there\u{2028}\u{FEFF}", "- 0:00.000 ended completed", "<br>\\<br>",
    "\u{301}x", "\u{301}", "```", "## Timeline", "> quote", "a  b", "*At speed 3: x", "…",
    "'single' : #",
    "@someone #12 :smile: $x$",
  ]

  /// Generates a session.
  ///
  /// - Parameters:
  ///   - seed: equal seeds give equal sessions.
  ///   - ends: whether the session is brought to its end.
  public init(seed: UInt64, ends: Bool = true) {
    var random = SeededGenerator(seed: seed)
    plan = GeneratedSession.plan(&random)
    var session = Session(plan: plan)
    var effects = session.start()
    var clock = Moment.start
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      clock = clock.advanced(by: .milliseconds(Int.random(in: 0...30_000, using: &random)))
      effects +=
        Int.random(in: 0...4, using: &random) == 0
        ? session.advance(to: clock)
        : session.apply(Event(clock, GeneratedSession.kind(session, &random)))
    }
    if ends {
      effects += session.apply(
        Event(clock, .ended(Outcome.allCases.randomElement(using: &random) ?? .stopped)))
    }
    self.session = session
    recorded = effects.compactMap { if case .record(let event) = $0 { event } else { nil } }
  }

  /// One of ``texts``, or two of them joined.
  public static func text(_ random: inout SeededGenerator) -> String {
    let one = texts.randomElement(using: &random) ?? ""
    return Bool.random(using: &random) ? one : one + (texts.randomElement(using: &random) ?? "")
  }

  static func plan(_ random: inout SeededGenerator) -> Plan {
    let phases = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      Phase(
        title: text(&random), window: window(&random),
        stated: Bool.random(using: &random) ? StatedTime(.seconds(90)) : nil,
        question: Int.random(in: 0...3, using: &random) == 0 ? text(&random) : nil,
        prompts: (0..<Int.random(in: 0...4, using: &random)).map { _ in text(&random) })
    }
    let plan = Plan(
      structure: Structure(title: text(&random), phases: phases),
      question: Bool.random(using: &random) ? text(&random) : nil,
      story: Bool.random(using: &random) ? text(&random) : nil,
      resolution: Bool.random(using: &random) ? text(&random) : nil,
      reading: .seconds(Int.random(in: 0...60, using: &random)),
      level: Bool.random(using: &random) ? text(&random) : nil,
      candidate: Bool.random(using: &random) ? text(&random) : nil,
      interviewer: Bool.random(using: &random) ? text(&random) : nil,
      round: Bool.random(using: &random)
        ? LoopRound(loop: text(&random), day: text(&random), name: text(&random)) : nil,
      isInterviewed: Bool.random(using: &random),
      reference: Bool.random(using: &random) ? text(&random) : nil,
      mode: Plan.Mode.allCases.randomElement(using: &random) ?? .session,
      pace: Pace.allCases.randomElement(using: &random) ?? .latest,
      clock: [.shown, .hidden, .tightened(percent: 85)].randomElement(using: &random) ?? .shown,
      speed: Int.random(in: 1...100, using: &random), autoAdvance: Bool.random(using: &random))
    return changes(in: phases.count, &random).applied(to: plan)
  }

  /// What was changed in some phases before the session began; mostly nothing.
  private static func changes(in count: Int, _ random: inout SeededGenerator) -> PlanChanges {
    var changes = PlanChanges()
    guard Int.random(in: 0...2, using: &random) == 0 else { return changes }
    changes.add([Phase(title: text(&random), window: window(&random))])
    for place in 0...count where Bool.random(using: &random) { changes.toggle(place) }
    changes.set(StatedTime(.seconds(45)), of: Int.random(in: 0...count, using: &random))
    return changes
  }

  private static func window(_ random: inout SeededGenerator) -> Window? {
    let earliest = Duration.seconds(Int.random(in: 0...40, using: &random))
    return switch Int.random(in: 0...5, using: &random) {
    case 0: nil
    case 1: Window(earliest: earliest, latest: nil)
    case 2: Window(StatedTime(earliest))
    default:
      Window(
        earliest: earliest,
        latest: earliest + .milliseconds(Int.random(in: 0...40_000, using: &random)))
    }
  }

  /// Something that a person wants; not always something that is possible.
  public static func intent(_ session: Session, _ random: inout SeededGenerator) -> Intent {
    let prompt = Int.random(in: 0...4, using: &random)
    let simple: [Intent] = [
      .next, .next, .back, .skip, .undo, .budget, .pause(nil), .goOn, .togglePause, .offerMore,
      .tickNext,
      .askMore(0), .dismiss, .showKeyPoints,
      .tick(prompt), .untick(prompt), .toggleTick(prompt), .decide(.counted), .decide(.dropped),
    ]
    switch Int.random(in: 0...6, using: &random) {
    case 0: return .note(text(&random))
    case 1: return Bool.random(using: &random) ? .asked(text(&random)) : .ask(text(&random))
    case 2: return .mark(Mark.allCases.randomElement(using: &random) ?? .strong)
    case 3: return .extend(.seconds(Int.random(in: -40...40, using: &random)))
    case 4: return .amend(Int.random(in: -1...session.notes.count, using: &random), text(&random))
    default: return simple.randomElement(using: &random) ?? .next
    }
  }

  /// What an interviewer scores; not always something that is possible.
  static func scored(_ session: Session?, _ random: inout SeededGenerator) -> Event.Kind {
    let known = session?.heard.scores.randomElement(using: &random)?.dimension
    let points = Int.random(in: 0...6, using: &random)
    return switch Int.random(in: 0...3, using: &random) {
    case 0: .scoreSeen(known ?? text(&random), text(&random))
    case 1: .scored(nil, points == 0 ? nil : Double(points) / 2 + 1)
    default: .scored(known ?? text(&random), points == 0 ? nil : Double(points) / 2 + 1)
    }
  }

  /// Something that is said after the end; not always something that is possible.
  public static func afterwards(_ random: inout SeededGenerator) -> Event.Kind {
    let (phase, prompt) = (
      Int.random(in: 0...5, using: &random), Int.random(in: 0...3, using: &random)
    )
    return switch Int.random(in: 0...5, using: &random) {
    case 5: scored(nil, &random)
    case 0: .noteAdded(phase, text(&random))
    case 1: .markAdded(phase, Mark.allCases.randomElement(using: &random) ?? .stuck)
    case 2: .resolutionKept(Bool.random(using: &random))
    case 3: .promptUntickedAfter(phase, prompt)
    default: .promptTickedAfter(phase, prompt)
    }
  }

  /// What a person answers after the end.
  public static func reflection(_ random: inout SeededGenerator) -> Reflection {
    var reflection = Reflection(wentWell: text(&random), toChange: text(&random))
    reflection.setOverall(Double(Int.random(in: 2...8, using: &random)) / 2)
    for dimension in Set((0..<3).map { _ in text(&random) }).sorted() {
      reflection.scores.append(
        Reflection.Score(
          dimension: dimension, points: Double(Int.random(in: 2...8, using: &random)) / 2,
          evidence: Bool.random(using: &random) ? text(&random) : ""))
    }
    reflection.antiPatterns = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      text(&random)
    }
    reflection.keyPoints = (0..<Int.random(in: 0...2, using: &random)).map { _ in text(&random) }
    return reflection
  }

  /// Past times for about as many phases.
  private static func rival(_ phases: Int, _ random: inout SeededGenerator) -> Rival {
    func times(_ count: Int) -> [Duration?] {
      (0..<count).map { _ in
        Bool.random(using: &random)
          ? .milliseconds(Int.random(in: 0...200_000, using: &random)) : nil
      }
    }
    let choice = Rival.Choice.named.randomElement(using: &random) ?? .session("s-\(phases)")
    return Rival(
      choice, times: times(max(1, phases - Int.random(in: 0...1, using: &random))),
      bests: times(phases))
  }

  /// Something that happens; not always something that is possible.
  public static func kind(_ session: Session, _ random: inout SeededGenerator) -> Event.Kind {
    let prompt = Int.random(in: -1...4, using: &random)
    switch Int.random(in: 0...23, using: &random) {
    case 23: return .followUpAnswered
    case 20:
      return Bool.random(using: &random)
        ? .pointHeard(text(&random)) : .pointUnheard(session.heard.keyPoints.last ?? "")
    case 21, 22: return scored(session, &random)
    case 19: return .ranAgainst(rival(session.plan.phases.count, &random))
    case 18:
      return .budgeted(
        (0...Int.random(in: 0...4, using: &random)).map { _ in
          .seconds(Int.random(in: -40...40, using: &random))
        })
    case 17:
      return .timeGuessed(
        .milliseconds(Int.random(in: 0...200_000, using: &random)),
        .milliseconds(Int.random(in: 0...200_000, using: &random)))
    case 14: return .questionAsked(text(&random))
    case 15: return .keyPointsSeen
    case 0, 1: return .phaseEntered(session.phase + 1)
    case 2: return .phaseEntered(Int.random(in: -2...7, using: &random))
    case 3: return .wentBack
    case 4: return .undone
    case 5: return .paused(Bool.random(using: &random) ? text(&random) : nil)
    case 6, 7: return .resumed
    case 8: return .extended(.seconds(Int.random(in: -40...40, using: &random)))
    case 9:
      return .slept(
        .milliseconds(Int.random(in: -5...90_000, using: &random)),
        Bool.random(using: &random) ? .counted : .dropped)
    case 10: return .marked(Mark.allCases.randomElement(using: &random) ?? .strong)
    case 11: return .promptTicked(prompt)
    case 12: return Bool.random(using: &random) ? .promptUnticked(prompt) : .promptTicked(prompt)
    case 13: return .followUpAsked(text(&random))
    default:
      return session.notes.isEmpty || Int.random(in: 0...2, using: &random) > 0
        ? .noteTaken(text(&random))
        : .noteAmended(Int.random(in: -1...session.notes.count, using: &random), text(&random))
    }
  }
}
