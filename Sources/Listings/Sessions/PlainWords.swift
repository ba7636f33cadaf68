import Sessions
import Structures

/// What a plain session says.
public enum PlainWords {
  /// The answer to an event; `nil` where an announcement says it.
  public static func taken(_ event: Event, _ session: Session) -> String? {
    let moment = prefix(event.moment, session)
    let phase = session.plan.phases[session.phase]
    return switch event.kind {
    case .noteTaken: "\(moment)noted"
    case .noteAmended: "\(moment)amended"
    case .followUpAsked(let text): "\(moment)asked: \(text)"
    case .marked(let mark): "\(moment)marked \(mark.rawValue)"
    case .promptTicked(let index): "\(moment)covered: \(phase.prompts[index])"
    case .promptUnticked(let index): "\(moment)not covered: \(phase.prompts[index])"
    case .paused: "\(moment)paused"
    case .resumed: "\(moment)the clock runs again"
    case .extended: "\(moment)the window is now \(session.windowText(of: session.phase) ?? "")"
    case .budgeted:
      "\(moment)the windows from here on are now "
        + (session.phase..<session.plan.phases.count).map { session.windowText(of: $0) ?? "open" }
        .joined(separator: ", ")
    case .ranAgainst(let rival):
      "\(moment)against \(rival.choice.words): "
        + rival.times.map { $0?.clock() ?? "–" }.joined(separator: ", ")
    case .slept(let time, let decision): "\(moment)away \(time.clock()): \(decision.rawValue)"
    case .questionAsked(let text): "\(moment)the question is now: \(text)"
    case .timeGuessed(let said, _): "taken: \(said.clock()); how long it was is told at the end"
    case .followUpAnswered: "\(moment)the follow-up is answered"
    case .keyPointsSeen: "\(moment)noted that the key points were looked at"
    case .pointHeard(let point): "\(moment)said: \(point)"
    case .pointUnheard(let point): "\(moment)not said: \(point)"
    case .scored(let dimension, let points):
      moment + scored(dimension ?? "overall", points)
    case .scoreSeen(let dimension, let text): "\(moment)\(dimension): seen in \(text)"
    case .started, .phaseEntered, .wentBack, .undone, .ended: nil
    case .promptTickedAfter, .promptUntickedAfter, .noteAdded, .markAdded, .resolutionKept: nil
    }
  }

  /// The key points of the question; to who interviews with numbers, and which of them were heard.
  public static func keyPoints(_ points: [String], _ session: Session) -> [String] {
    guard session.plan.isInterviewed else { return points.map { "· \($0)" } }
    return points.enumerated().map { number, point in
      let isHeard = session.heard.keyPoints.contains(point)
      return "\(number + 1) \(point)\(isHeard ? " (said)" : "")"
    }
  }

  /// What is scored, with numbers, and what was given.
  public static func scores(_ session: Session, _ guidance: Guidance) -> [String] {
    let names = guidance.rubric?.dimensions.map(\.name) ?? []
    return names.enumerated().map { number, name in
      let score = session.heard.scores.first { $0.dimension == name }
      let evidence = score.map { $0.evidence.isEmpty ? "" : ", seen in \($0.evidence)" } ?? ""
      return
        "\(number + 1) \(name)\(score.map { ": \(Debrief.digits($0.points))" } ?? "")\(evidence)"
    } + ["overall\(session.heard.overall.map { ": \(Debrief.digits($0))" } ?? "")"]
  }

  /// "Depth 2.5: between no hire and hire".
  static func scored(_ name: String, _ points: Double?) -> String {
    guard let points else { return "\(name): the score is taken back" }
    return "\(name) \(Debrief.digits(points)): \(HireBand.text(points))"
  }

  /// When something was, and a space; nothing under a clock that is hidden, until the end.
  public static func prefix(_ moment: Moment, _ session: Session) -> String {
    let isHidden = session.plan.clock == .hidden && session.isRunning
    return isHidden ? "" : moment.sinceStart.clock() + " "
  }

  /// What is said at the beginning under a clock that is hidden.
  public static let hiddenClock =
    "The clock is hidden: when you are asked how long it has been, answer like 1:30, 1.5m or 90"
    + " (seconds); an empty line passes."

  /// What the session has to tell; `nil` where that is nothing to be read.
  ///
  /// - Parameters:
  ///   - announcement: what that is.
  ///   - session: the session.
  ///   - hasPrompts: whether the prompts of a phase are told with it.
  /// - Returns: one line, or more where a phase begins.
  public static func announced(
    _ announcement: Announcement, _ session: Session, hasPrompts: Bool = true
  ) -> String? {
    switch announcement {
    case .began, .windowCloses, .runsOver: return nil
    case .phaseEntered(let index):
      let phase = session.plan.phases[index]
      let time = session.windowText(of: index) ?? "no time set"
      let question = phase.question == nil ? nil : session.question(of: index)
      let prompts =
        hasPrompts ? phase.prompts.enumerated().map { "\n     \($0 + 1) \($1)" }.joined() : ""
      let gap = index == 0 ? nil : session.gapText
      return "phase \(index + 1) of \(session.plan.phases.count): \(phase.title), \(time)"
        + (gap.map { " · \($0)" } ?? "")
        + (question.map { "\n     “\($0)”" } ?? "") + prompts
    case .windowOpened(let index):
      return "on time from now on: \(session.plan.phases[index].title) may end"
    case .windowClosed(let index):
      return "time is up: \(session.plan.phases[index].title) runs over"
    case .answerIsOver: return "time is up: the answer runs over"
    case .curveball(let question): return "the interviewer asks: \(question)"
    case .timeAsked:
      let whole = session.plan.mode == .answer ? "in all" : "in this phase"
      return "how long so far \(whole)? 1:30, 1.5m or 90; an empty line passes"
    case .personalBest(let title): return Rival.gold(title)
    case .ended(let outcome): return outcome.text
    }
  }

  /// The follow-ups of which one can be asked.
  public static func offered(_ questions: [String]) -> [String] {
    questions.enumerated().map { "\($0 + 1) \($1)" }
      + [questions.count == 1 ? "/more 1 asks it" : "/more 1 asks the first, /more 2 the second"]
  }

  /// What becomes of time away, as a question.
  public static func askAway(_ away: Range<Moment>?) -> String {
    let time = (away.map { $0.lowerBound.duration(to: $0.upperBound) } ?? .zero).clock()
    return "away \(time): /count it, /drop it, or /end? Any other line drops it."
  }

  /// Where the session stands, in one line.
  public static func status(_ session: Session) -> String {
    let phase = session.plan.phases[session.phase]
    let active = session.activeTime(of: session.phase)
    let paused = session.isPaused ? ", paused" : ""
    guard session.plan.clock != .hidden else {
      return "\(session.phase + 1) of \(session.plan.phases.count) \(phase.title):"
        + " \(session.stateText)\(paused)"
    }
    return "\(session.now.sinceStart.clock()) \(session.phase + 1) of \(session.plan.phases.count)"
      + " \(phase.title): \(active.clock()) spoken, \(session.stateText)\(paused)"
      + (session.gapText.map { ", \($0)" } ?? "")
  }

  /// The table of phases at the end.
  public static func table(_ session: Session) -> [String] {
    var table = TextTable([
      .right("#"), .left("phase"), .right("window"), .right("spoken"), .left("result"),
      .right("prompts"),
    ])
    for (index, result) in session.results.enumerated() {
      let count = result.phase.prompts.count
      let covered = result.covered + session.coveredAfter(in: index).count
      table.add([
        String(index + 1), result.phase.title, result.windowText ?? "", result.active.clock(),
        result.verdict.text + (session.isGold(index) ? " \(Rival.goldSign)" : ""),
        count == 0 ? "" : "\(covered)/\(count)",
      ])
    }
    table.add([
      "", "total", session.totalText ?? "", session.activeTime.clock(),
      session.verdict.text,
      "",
    ])
    return table.text().text.split(separator: "\n").map(String.init)
      + [session.gapText].compactMap(\.self) + session.guessTexts
  }
}
