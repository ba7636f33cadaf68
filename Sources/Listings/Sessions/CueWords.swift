import Sessions
import Structures

/// What is said of a cue where there is room for a few words, and read aloud.
public enum CueWords {
  /// Words that can be read aloud.
  ///
  /// - Parameters:
  ///   - announcement: what is to be noticed.
  ///   - session: the session in which it is.
  /// - Returns: the words; `nil` of what is no cue.
  public static func text(_ announcement: Announcement, _ session: Session) -> String? {
    switch announcement {
    case .began: session.question(of: 0) ?? session.plan.structure.title
    case .phaseEntered(let index): phase(index, session)
    case .windowOpened: "on time from now on"
    case .windowCloses: closing(session)
    case .windowClosed, .answerIsOver: "time is up"
    case .runsOver(let minutes): "\(minutes) \(minutes == 1 ? "minute" : "minutes") over"
    case .curveball(let question): question
    case .timeAsked: "how long has it been?"
    case .personalBest: nil
    case .ended(let outcome): "the session is \(outcome.text)"
    }
  }

  private static func phase(_ index: Int, _ session: Session) -> String {
    let phase = session.plan.phases[index]
    let question = phase.question == nil ? nil : session.question(of: index)
    return [phase.title, question].compactMap(\.self).joined(separator: ". ")
  }

  private static func closing(_ session: Session) -> String {
    guard case .closing(let left) = session.windowState else { return "little time left" }
    let seconds = left.roundedUp
    return "\(seconds) \(seconds == 1 ? "second" : "seconds") left"
  }

  /// The title of a window: phase and state; `nil` when the session has ended.
  ///
  /// - Parameters:
  ///   - session: the session that runs.
  ///   - shown: which edges of a window the title shows.
  /// - Returns: the title.
  public static func title(_ session: Session, _ shown: ShownEdges) -> String? {
    guard session.isRunning else { return nil }
    let phase = session.plan.phases[session.phase].title
    if session.isPaused { return "\(phase) · paused" }
    guard !shown.isEmpty, session.plan.clock != .hidden, session.windowState != .untimed else {
      return phase
    }
    return "\(phase) · \(Cue.state(after: shown.edge(of: session.windowState)))"
  }
}

extension Duration {
  fileprivate var roundedUp: Int64 { (milliseconds + 999) / 1000 }
}
