import Grids
import Screens
import Sessions
import Structures

/// Sessions for the golden screens.
enum Sample {
  static let sizes = [
    Size(width: 200, height: 60), Size(width: 120, height: 40), Size(width: 80, height: 24),
    Size(width: 40, height: 12), Size(width: 20, height: 5),
  ]

  static func phase(_ title: String, _ times: (Int, Int), _ prompts: [String]) -> Phase {
    let stated = StatedTime(min: .seconds(times.0), max: .seconds(times.1))
    return Phase(title: title, window: Window(stated), stated: stated, prompts: prompts)
  }

  static let technical = Structure(
    title: "Technical Problem Response Structure",
    phases: [
      phase("Clarifying Questions", (30, 30), ["Traffic", "Constraints", "What is out of scope"]),
      phase("High-Level Approach", (120, 120), ["The idea in a sentence", "The parts", "Storage"]),
      phase(
        "Detailed Design", (180, 240),
        ["Component interactions", "Data flow", "API design", "Error handling"]),
      phase("Scale and Trade-offs", (60, 120), ["Bottlenecks", "Alternatives", "Cost"]),
      phase("Q&A and Extensions", (60, 60), ["Follow-ups", "What comes next"]),
    ])

  static let plan = Plan(
    structure: technical, question: "How would you design a rate limiter for a public API?",
    level: "L6", reference: "guide.md:12")

  /// A session in its third phase after the given active time of it, with notes and ticks.
  static func third(after seconds: Int, of plan: Plan = Sample.plan) -> Session {
    var session = Session(plan: plan)
    _ = session.start()
    func happens(_ second: Int, _ kind: Event.Kind) {
      _ = session.apply(Event(Moment(.seconds(second)), kind))
    }
    for prompt in 0..<3 { happens(20, .promptTicked(prompt)) }
    happens(47, .phaseEntered(1))
    for prompt in 0..<3 { happens(60, .promptTicked(prompt)) }
    happens(165, .phaseEntered(2))
    happens(177, .noteTaken("token bucket per key"))
    happens(190, .promptTicked(0))
    happens(196, .marked(.strong))
    happens(209, .noteTaken("redis or in process? 漢字 é"))
    happens(215, .promptTicked(1))
    happens(220, .followUpAsked("what if a region fails?"))
    _ = session.advance(to: Moment(.seconds(165 + seconds)))
    return session
  }

  /// A session in the middle of its third phase, against the best one so far.
  static var against: Session {
    var session = third(after: 190)
    func seconds(_ row: [Int?]) -> [Duration?] { row.map { $0.map { .seconds($0) } } }
    let rival = Rival(
      .best, times: seconds([31, 118, 228, 95, nil]), bests: seconds([27, 110, 228, 95, nil]))
    _ = session.apply(Event(session.now, .ranAgainst(rival)))
    return session
  }

  /// A session in its third phase under a clock that is hidden; 34 s later it is asked how long it
  /// has been.
  static var hidden: Stage {
    var plan = Sample.plan
    plan.clock = .hidden
    var stage = Stage(
      third(after: 86, of: plan), timeChecks: TimeChecks(at: [2: .seconds(120)]))
    stage.pass(.zero)
    return stage
  }

  /// The same session at its end.
  static var ended: Session {
    var session = third(after: 260)
    end(&session)
    return session
  }

  /// Goes on from the third phase to the end.
  static func end(_ session: inout Session) {
    func happens(_ second: Int, _ kind: Event.Kind) {
      _ = session.apply(Event(Moment(.seconds(second)), kind))
    }
    happens(425, .phaseEntered(3))
    happens(430, .promptTicked(0))
    happens(440, .paused(nil))
    happens(480, .resumed)
    happens(556, .phaseEntered(4))
    happens(600, .promptTicked(1))
    happens(622, .ended(.completed))
  }

  /// What a lookup might find.
  static let entries =
    (1...8).flatMap { number in
      [
        StyledLine("Pattern \(number): Write-behind cache", .heading),
        StyledLine("  guide.md:\(number * 12) · Caches for interviews › Patterns", .muted),
        StyledLine("  Use case: bursts of writes that may wait 漢字 é"),
        StyledLine(
          "    - Risk: " + String(repeating: "lost writes and late readers, ", count: number)),
        StyledLine(""),
      ]
    }

  /// Twenty phases with titles longer than any screen is wide.
  static let long = Plan(
    structure: Structure(
      title: String(repeating: "A Title That Goes On And On ", count: 10),
      phases: (1...20).map { number in
        phase(
          "Phase \(number) " + String(repeating: "with a very long title ", count: 10),
          (60, 60 * number),
          (1...12).map { "Prompt \($0) " + String(repeating: "that says a lot ", count: 9) })
      }),
    question: String(repeating: "Why and how, and for whom? ", count: 12), level: "L7")

  /// What guides say about the question of a session.
  static func guidance(of session: Session) -> Guidance {
    guard let question = session.question(of: session.phase) else { return Guidance() }
    return Guidance(
      questions: [
        question: Guidance.OfQuestion(
          keyPoints: [
            "Whose limit it is: a key, a customer, an address",
            "Token bucket, and why not a window",
            "Where the counters live, and what happens when they cannot be reached",
          ],
          followUps: ["What if a region fails?", "Which requests do you never refuse?"])
      ], probes: ["How did you measure that, and what did the number say a year later?"])
  }

  /// A long question, and what was resolved the last time.
  static let asked: Plan = {
    var plan = Sample.plan
    plan.question =
      "Tell me about a time you had to earn the trust of a team that had every reason not to give it"
      + " to you, and what you would do differently if you had to do it again tomorrow."
    plan.resolution = "say the number before the boxes"
    return plan
  }()

  /// A short answer in its second phase.
  static func answer(after seconds: Int) -> Session {
    let times = [("Situation", 24), ("Task", 18), ("Action", 48), ("Result", 30)]
    let phases = times.map { phase($0, ($1, $1), ["What was at stake", "A number"]) }
    var session = Session(
      plan: Plan(
        structure: Structure(title: "STAR in Two Minutes", phases: phases),
        question: "Tell me about a time you were wrong.", level: "L7", mode: .answer))
    _ = session.start()
    _ = session.advance(to: Moment(.seconds(seconds)))
    return session
  }

  /// 19:04:11, in seconds since midnight.
  static let evening = 68_651

  static func screen(_ session: Session) -> Stage { Stage(session) }
}
